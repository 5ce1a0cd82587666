-- Entries are edited after they were written: what came from the text and what the person
-- set by hand are told apart, each entry keeps what it was, and whom a line concerns in
-- private is told to that person's timeline only.

alter table entry
  -- Left out of exports unless chosen.
  add column sensitive boolean not null default false,
  -- The text up to which the person has decided what it means; null: the text as first written.
  add column read_text text;

alter table entry_person
  -- Shown on this person's timeline only, beside the shared text.
  add column private_line text check (private_line <> ''),
  -- Here because the text mentions them, and only as long as it does.
  add column mentioned boolean not null default false;

alter table entry_topic
  -- Not from the text, so it stays when the text changes.
  add column by_hand boolean not null default false;

-- What an entry and all that hangs on it was before a change; the newest 30 are kept.
create table entry_version (
  id uuid primary key,
  entry_id uuid not null references entry on delete cascade,
  kept_at timestamptz not null,
  content jsonb not null
);
create index entry_version_newest on entry_version (entry_id, kept_at desc, id desc);

-- Beginnings of entries the person wrote, beside those everybody has.
create table template (
  id uuid primary key,
  name text not null check (name <> ''),
  text text not null
);
