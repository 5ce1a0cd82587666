-- What the capture line is read with, and the line being written: it must outlive a crash
-- of its window and of the app, and lies where everything else of a person does.

-- A choice that every surface shares; without a row the system's locale decides.
create table preference (
  name text primary key,
  value text not null
);

-- Slot 0 is the line being written, slot 1 one that waits while a suggested line is written.
create table draft (
  slot integer primary key check (slot in (0, 1)),
  text text not null,
  choices jsonb not null default '[]'
);

-- How a guess was put right: whom a name means (no person: nobody), or what kind a word says.
create table correction (
  sort text not null check (sort in ('name', 'kind')),
  -- Folded.
  written text not null,
  person_id uuid references person on delete cascade,
  kind text,
  corrected_on date not null,
  primary key (sort, written)
);
create index correction_person on correction (person_id);
