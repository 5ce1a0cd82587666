-- Exports whose pages were made of this journal, so that the next one can tell which of them are still as they were.
create table vault_run (
  id uuid primary key,
  made_at timestamptz not null
);
