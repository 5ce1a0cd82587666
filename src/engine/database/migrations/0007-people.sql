-- The list of people: how a person is sorted and found without computing it for everybody,
-- leavers, what is laid aside for later, roles, ambitions, lists of one's own, pairs that
-- are no duplicates, and what it takes to take back a change of many people.

alter table person
  -- Somebody who has left is an alumna or alumnus from this day on.
  add column left_on date,
  -- Their rhythm until then, for the day they come back.
  add column rhythm_before_leaving integer check (rhythm_before_leaving between 1 and 3650),
  add column sort_name text generated always as (folded(name)) stored,
  add column found_by text generated always as (folded(
    name || ' ' || coalesce(nickname, '') || ' ' || coalesce(title, '') || ' ' ||
    coalesce(site, '') || ' ' || coalesce(email, ''))) stored;
create index person_sorted on person (sort_name, id);

-- Nobody asks after this person before that day.
create table later (
  person_id uuid primary key references person on delete cascade,
  until date not null
);

-- What somebody is to me, with a rhythm of its own; null: the person's.
create table role (
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind in ('mentor', 'mentee', 'sponsor', 'skip-level')),
  since date not null,
  rhythm_days integer check (rhythm_days between 1 and 3650),
  primary key (person_id, kind)
);

create table ambition (
  id uuid primary key,
  text text not null check (text <> ''),
  named_on date not null
);
create table ambition_told (
  ambition_id uuid not null references ambition on delete cascade,
  person_id uuid not null references person on delete cascade,
  on_date date not null,
  primary key (ambition_id, person_id)
);
create index ambition_told_person on ambition_told (person_id);

-- A list either finds its people by a filter, or (filter null) has them picked by hand.
create table saved_list (
  id uuid primary key,
  name text not null check (name <> ''),
  position integer not null,
  filter jsonb
);
create table saved_list_person (
  list_id uuid not null references saved_list on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (list_id, person_id)
);
create index saved_list_person_person on saved_list_person (person_id);

-- A pair that was looked at and is two people; kept in both directions.
create table not_duplicate (
  person_id uuid not null references person on delete cascade,
  other_id uuid not null references person on delete cascade,
  primary key (person_id, other_id),
  check (person_id <> other_id)
);
create index not_duplicate_other on not_duplicate (other_id);

-- The rows a change of people changed, as they were before and after it, for 30 days.
create table people_step (
  id uuid primary key,
  done_at timestamptz not null,
  content jsonb not null
);

-- Sorting ten thousand people is planned by what is known of them, and nothing is known of new columns.
analyze person, acquaintance, department, role, later;
