-- How often a person was met one to one before a touch stands beside the touch, and the
-- counts of an acquaintance move by what changed: a week, a page or a save then looks at
-- nobody's history. Both are kept by one trigger, for inserts, updates and deletes alike.

drop trigger count_contacts_in on touch_person;
drop trigger count_contacts_out on touch_person;
drop function count_contacts();

-- Written anew instead of updated: 300,000 rows in a second or two, and no dead ones behind.
alter table touch_person rename to touch_person_before;
create table touch_person (
  touch_id uuid not null,
  person_id uuid not null,
  position integer not null,
  date date not null,
  -- One lunch, coffee, call or meeting with this person only.
  one_to_one boolean not null,
  -- Kept by a trigger: one-to-ones with this person before this touch, by date, then id.
  earlier_one_to_ones integer not null default 0
);
insert into touch_person (touch_id, person_id, position, date, one_to_one, earlier_one_to_ones)
select touch_id, person_id, position, date, one_to_one,
  count(*) filter (where one_to_one) over (
    partition by person_id order by date, touch_id
    rows between unbounded preceding and 1 preceding)
from touch_person_before
order by date, touch_id, position;
drop table touch_person_before;
alter table touch_person
  add primary key (touch_id, person_id),
  add constraint touch_person_touch_id_fkey foreign key (touch_id) references touch on delete cascade,
  add constraint touch_person_person_id_fkey foreign key (person_id) references person on delete cascade;
create index touch_person_newest on touch_person (person_id, date desc, touch_id desc);
-- My touches of the last half year, and what I asked for in them.
create index touch_person_date on touch_person (date, person_id);
create index touch_asked on touch (date) where asked;

-- What lies in the trash comes back column by column.
update trash set content = jsonb_set(content, '{touch_person}', (
  select jsonb_agg(x || '{"earlier_one_to_ones": 0}') from jsonb_array_elements(content->'touch_person') x))
where jsonb_typeof(content->'touch_person') = 'array';

-- Counts again what was before each touch of these people, each from a touch on, beginning
-- with what the touch before that one says. Plans are made once: made anew for every line,
-- they would take longer than the counting.
create function count_earlier(people uuid[], days date[], touches uuid[]) returns void language plpgsql
set plan_cache_mode = force_generic_plan as $$
begin
  update touch_person t set earlier_one_to_ones = r.earlier
  from (
    select t.touch_id, t.person_id, coalesce(before.one_to_ones, 0)
      + count(*) filter (where t.one_to_one) over (
        partition by t.person_id order by t.date, t.touch_id
        rows between unbounded preceding and 1 preceding) as earlier
    from unnest(people, days, touches) as c(person_id, date, touch_id)
    join touch_person t on t.person_id = c.person_id and (t.date, t.touch_id) >= (c.date, c.touch_id)
    left join lateral (
      select b.earlier_one_to_ones + b.one_to_one::integer as one_to_ones from touch_person b
      where b.person_id = c.person_id and (b.date, b.touch_id) < (c.date, c.touch_id)
      order by b.date desc, b.touch_id desc limit 1) before on true) r
  where t.touch_id = r.touch_id and t.person_id = r.person_id and t.earlier_one_to_ones <> r.earlier;
end $$;

create function count_contacts_in() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare
  people uuid[];
  days date[];
  touches uuid[];
begin
  select array_agg(person_id), array_agg(date), array_agg(touch_id) into people, days, touches
  from (
    select distinct on (person_id) person_id, date, touch_id
    from come order by person_id, date, touch_id) c;
  if people is null then return null; end if;
  perform count_earlier(people, days, touches);

  insert into acquaintance as a (person_id, first_contact, last_contact, contacts, one_to_ones)
  select person_id, min(date), max(date), count(*), count(*) filter (where one_to_one)
  from come group by person_id
  on conflict (person_id) do update set
    first_contact = least(a.first_contact, excluded.first_contact),
    last_contact = greatest(a.last_contact, excluded.last_contact),
    contacts = a.contacts + excluded.contacts,
    one_to_ones = a.one_to_ones + excluded.one_to_ones;
  return null;
end $$;

create function count_contacts_out() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan as $$
declare
  people uuid[];
  days date[];
  touches uuid[];
  fewer integer[];
begin
  select array_agg(person_id), array_agg(date), array_agg(touch_id), array_agg(n)
  into people, days, touches, fewer
  from (
    select distinct on (person_id) person_id, date, touch_id, count(*) over (partition by person_id) as n
    from gone order by person_id, date, touch_id) c;
  if people is null then return null; end if;
  perform count_earlier(people, days, touches);

  delete from acquaintance a using unnest(people, fewer) as c(person_id, fewer)
  where a.person_id = c.person_id and a.contacts = c.fewer;
  update acquaintance a set
    first_contact = first.date, last_contact = last.date,
    contacts = a.contacts - c.fewer, one_to_ones = last.one_to_ones
  from unnest(people, fewer) as c(person_id, fewer)
  cross join lateral (
    select t.date from touch_person t where t.person_id = c.person_id
    order by t.date, t.touch_id limit 1) first
  cross join lateral (
    select t.date, t.earlier_one_to_ones + t.one_to_one::integer as one_to_ones from touch_person t
    where t.person_id = c.person_id
    order by t.date desc, t.touch_id desc limit 1) last
  where a.person_id = c.person_id;
  return null;
end $$;

-- Rare: a touch moves to another day or to another person.
create function count_contacts_over() returns trigger language plpgsql as $$
declare
  people uuid[];
  days date[];
  touches uuid[];
begin
  select array_agg(person_id), array_agg(date), array_agg(touch_id) into people, days, touches
  from (
    select distinct on (person_id) person_id, date, touch_id
    from (
      select person_id, date, touch_id from come union all
      select person_id, date, touch_id from gone) both_ways
    order by person_id, date, touch_id) c;
  if people is null then return null; end if;
  perform count_earlier(people, days, touches);

  delete from acquaintance a where a.person_id = any(people)
    and not exists (select from touch_person t where t.person_id = a.person_id);
  insert into acquaintance (person_id, first_contact, last_contact, contacts, one_to_ones)
  select person_id, min(date), max(date), count(*), count(*) filter (where one_to_one)
  from touch_person where person_id = any(people) group by person_id
  on conflict (person_id) do update set
    first_contact = excluded.first_contact, last_contact = excluded.last_contact,
    contacts = excluded.contacts, one_to_ones = excluded.one_to_ones;
  return null;
end $$;

create trigger count_contacts_in after insert on touch_person
  referencing new table as come
  for each statement execute function count_contacts_in();
create trigger count_contacts_out after delete on touch_person
  referencing old table as gone
  for each statement execute function count_contacts_out();
-- Recounting updates rows itself, one trigger deep, and must not begin again.
create trigger count_contacts_over after update on touch_person
  referencing old table as gone new table as come
  for each statement when (pg_trigger_depth() = 0) execute function count_contacts_over();

-- Without statistics the first week would be found by reading every touch.
analyze touch_person;
