-- Whom the app proposed last for a lunch or a hello, so that nobody comes up twice in 30 days.

create table suggestion (
  person_id uuid primary key references person on delete cascade,
  kind text not null check (kind in ('lunch', 'touch-base')),
  suggested_on date not null,
  -- Whether we had not met then.
  is_new boolean not null
);
create index suggestion_day on suggestion (suggested_on);
