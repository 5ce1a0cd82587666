-- The whole copies of the journal that were written outside of it.

create table journal_copy (
  id uuid primary key,
  made_at timestamptz not null
);
create index journal_copy_newest on journal_copy (made_at desc);
