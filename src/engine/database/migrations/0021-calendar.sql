-- What was read from calendars: which entry or plan an event became, so that the same
-- file changes nothing a second time, and when nudges wait. The key is a hash of what the
-- calendar calls the event: it holds neither names nor addresses.
create table import_event (
  key text primary key,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at >= from_at),
  is_busy boolean not null,
  entry_id uuid,
  plan_id uuid
);
create index import_event_busy on import_event (until_at) where is_busy;

-- What an import made beside people, and how it was before, to take it back.
alter table import_batch
  add column contacts integer not null default 0,
  add column made jsonb not null default '{}';

-- What the person said the columns of a table hold, by its headings.
create table import_columns (
  headings text primary key,
  columns jsonb not null
);
