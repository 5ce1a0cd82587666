-- What is counted of a person's touches moves out of person: a touch then changes nothing
-- of who somebody is, and whoever keeps everybody's names need not read them again after
-- every line. Deleting a person finds learnings and plans by index.

create table acquaintance (
  person_id uuid primary key references person on delete cascade,
  first_contact date not null,
  last_contact date not null,
  contacts integer not null check (contacts > 0),
  one_to_ones integer not null
);

insert into acquaintance (person_id, first_contact, last_contact, contacts, one_to_ones)
select person_id, min(date), max(date), count(*), count(*) filter (where one_to_one)
from touch_person group by person_id;

create or replace function count_contacts() returns trigger language plpgsql as $$
begin
  delete from acquaintance a using affected f
  where a.person_id = f.person_id
    and not exists (select from touch_person t where t.person_id = f.person_id);
  insert into acquaintance (person_id, first_contact, last_contact, contacts, one_to_ones)
  select t.person_id, min(t.date), max(t.date), count(*), count(*) filter (where t.one_to_one)
  from (select distinct person_id from affected) f
  join touch_person t on t.person_id = f.person_id
  group by t.person_id
  on conflict (person_id) do update set
    first_contact = excluded.first_contact, last_contact = excluded.last_contact,
    contacts = excluded.contacts, one_to_ones = excluded.one_to_ones;
  return null;
end $$;

alter table person
  drop column first_contact,
  drop column last_contact,
  drop column contacts,
  drop column one_to_ones;

create index learning_person on learning (person_id);
create index plan_person on plan (person_id);
