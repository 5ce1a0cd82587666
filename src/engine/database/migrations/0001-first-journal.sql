-- The first journal: people and departments, entries with their touches, promises and
-- learnings, goals, nudges and imports. Dates are local calendar dates; weeks and months
-- are never computed here (PGlite's zone is always UTC), only in the domain.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- unaccent() is only stable because its dictionary could change; ours never does, and
-- indexes need an immutable function.
create function folded(value text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, value));

create table department (
  id uuid primary key,
  name text not null check (name <> ''),
  parent_id uuid references department on delete set null,
  note text
);
create unique index department_name on department (folded(name));

create table person (
  id uuid primary key,
  name text not null check (name <> ''),
  nickname text,
  email text,
  employee_number text,
  department_id uuid references department on delete set null,
  title text,
  level text,
  site text,
  phone text,
  -- A manager who is no person here; one who is stands in tie.
  manager_name text,
  -- YYYY-MM-DD, or --MM-DD without a year.
  birthday text,
  start_date date,
  note text,
  rhythm_days integer not null default 90 check (rhythm_days between 1 and 3650),
  added_on date not null,
  -- Kept by a trigger on touch_person.
  first_contact date,
  last_contact date,
  contacts integer not null default 0,
  one_to_ones integer not null default 0
);
create unique index person_email on person (lower(email));
create unique index person_employee_number on person (employee_number);
create index person_department on person (department_id);
create index person_name_trigram on person using gin (folded(name) gin_trgm_ops);

create table tie (
  from_person uuid not null references person on delete cascade,
  to_person uuid not null references person on delete cascade,
  kind text not null check (kind in ('reports-to', 'introduced-by', 'knows', 'mentor', 'sponsor')),
  primary key (from_person, kind, to_person),
  check (from_person <> to_person)
);
create index tie_to on tie (to_person, kind);

create table entry (
  id uuid primary key,
  date date not null,
  time text check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  text text not null,
  written_at timestamptz not null,
  zone text not null,
  words tsvector generated always as (to_tsvector('simple', folded(text))) stored
);
create index entry_newest on entry (date desc, id desc);
create index entry_words on entry using gin (words);

-- Whose timeline an entry stands on; the date is copied for the index.
create table entry_person (
  entry_id uuid not null references entry on delete cascade,
  person_id uuid not null references person on delete cascade,
  date date not null,
  primary key (entry_id, person_id)
);
create index entry_person_newest on entry_person (person_id, date desc, entry_id desc);

create table entry_topic (
  entry_id uuid not null references entry on delete cascade,
  position integer not null,
  topic text not null,
  primary key (entry_id, topic)
);
create index entry_topic_topic on entry_topic (topic);

create table touch (
  id uuid primary key,
  entry_id uuid not null references entry on delete cascade,
  kind text not null,
  -- The local date and the instant, both from when it was written, so that neither a
  -- moved zone nor a changed clock changes a week already lived.
  date date not null,
  at timestamptz not null,
  zone text not null,
  minutes integer check (minutes between 1 and 1440),
  begun_by_me boolean not null,
  asked boolean not null,
  -- An event I helped to organise counts twice.
  organised boolean not null default false,
  -- The door the person chose; null: the door of its kind.
  practice text,
  -- Names of the line that nobody here has.
  unknown_people integer not null default 0
);
create index touch_date on touch (date desc, kind);
create index touch_entry on touch (entry_id);

create table touch_person (
  touch_id uuid not null references touch on delete cascade,
  person_id uuid not null references person on delete cascade,
  position integer not null,
  date date not null,
  -- One lunch, coffee, call or meeting with this person only.
  one_to_one boolean not null,
  primary key (touch_id, person_id)
);
create index touch_person_newest on touch_person (person_id, date desc, touch_id);

create function count_contacts() returns trigger language plpgsql as $$
begin
  update person set
    first_contact = c.first_contact,
    last_contact = c.last_contact,
    contacts = c.contacts,
    one_to_ones = c.one_to_ones
  from (
    select a.person_id, min(t.date) first_contact, max(t.date) last_contact,
      count(t.touch_id)::integer contacts,
      (count(t.touch_id) filter (where t.one_to_one))::integer one_to_ones
    from (select distinct person_id from affected) a
    left join touch_person t on t.person_id = a.person_id
    group by a.person_id
  ) c
  where person.id = c.person_id;
  return null;
end $$;
create trigger count_contacts_in after insert on touch_person
  referencing new table as affected for each statement execute function count_contacts();
create trigger count_contacts_out after delete on touch_person
  referencing old table as affected for each statement execute function count_contacts();

create table promise (
  id uuid primary key,
  entry_id uuid not null references entry on delete cascade,
  position integer not null,
  person_id uuid references person on delete set null,
  made_by text not null check (made_by in ('me', 'them')),
  text text not null,
  due date,
  state text not null default 'open' check (state in ('open', 'kept', 'let-go')),
  settled_on date,
  made_on date not null
);
create index promise_open on promise (due, made_on) where state = 'open';
create index promise_person on promise (person_id);
create index promise_entry on promise (entry_id);

create table learning (
  id uuid primary key,
  entry_id uuid not null references entry on delete cascade,
  position integer not null,
  person_id uuid references person on delete set null,
  department_id uuid references department on delete set null,
  text text not null,
  date date not null
);
create index learning_entry on learning (entry_id);
create index learning_department on learning (department_id, date desc);

-- An entry with everything that hangs on it, for 30 days.
create table trash (
  entry_id uuid primary key,
  deleted_at timestamptz not null,
  content jsonb not null
);

create table occasion (
  id uuid primary key,
  person_id uuid not null references person on delete cascade,
  kind text not null,
  date text not null,
  note text
);
create index occasion_person on occasion (person_id);

-- A target holds from a date on; the newest one up to a day is that day's.
create table goal (
  practice text not null,
  from_date date not null,
  target integer not null check (target between 0 and 31),
  period text not null check (period in ('week', 'month')),
  primary key (practice, from_date)
);

create table pause (
  id uuid primary key,
  from_date date not null,
  to_date date not null check (to_date >= from_date),
  reason text
);

create table plan (
  id uuid primary key,
  practice text not null,
  date date not null,
  time text,
  person_id uuid references person on delete cascade,
  state text not null default 'open' check (state in ('open', 'done', 'dropped'))
);
create index plan_date on plan (date);

create table nudge (
  key text primary key,
  kind text not null,
  title text not null,
  reason text not null,
  target jsonb not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  state text not null check (state in ('claimed', 'shown', 'failed', 'missed', 'dismissed')),
  recorded_at timestamptz not null
);
create index nudge_newest on nudge (recorded_at desc);

create table import_batch (
  id uuid primary key,
  on_date date not null,
  sources text[] not null,
  new_people integer not null,
  changed_people integer not null,
  undone_at timestamptz
);

-- What an import did to a person: before null = the person is new.
create table import_change (
  batch_id uuid not null references import_batch on delete cascade,
  person_id uuid not null,
  before jsonb,
  after jsonb not null,
  primary key (batch_id, person_id)
);

create table import_department (
  batch_id uuid not null references import_batch on delete cascade,
  department_id uuid not null,
  primary key (batch_id, department_id)
);
