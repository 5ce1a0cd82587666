-- Whom a commit concerns is told beside which tables it touched: whoever keeps in memory how
-- everybody stands (engine/everybody.ts) then reads a few people again instead of ten thousand.

create function tell_people() returns trigger language plpgsql as $$
declare
  ids text;
begin
  select case when count(*) > 100 then '*' else string_agg(person_id::text, ',') end into ids from affected;
  if ids is not null then perform pg_notify('hallway_people', ids); end if;
  return null;
end $$;

create function tell_person() returns trigger language plpgsql as $$
declare
  ids text;
begin
  select case when count(*) > 100 then '*' else string_agg(id::text, ',') end into ids from affected;
  if ids is not null then perform pg_notify('hallway_people', ids); end if;
  return null;
end $$;

create function tell_everybody() returns trigger language plpgsql as $$
begin
  perform pg_notify('hallway_people', '*');
  return null;
end $$;

-- Whether something was asked for says who is to be left in peace.
create function tell_people_of_touch() returns trigger language plpgsql as $$
declare
  ids text;
begin
  select case when count(*) > 100 then '*' else string_agg(tp.person_id::text, ',') end into ids
  from affected a join touch_person tp on tp.touch_id = a.id;
  if ids is not null then perform pg_notify('hallway_people', ids); end if;
  return null;
end $$;

create trigger tells_people_in after insert on person
  referencing new table as affected for each statement execute function tell_person();
create trigger tells_people_out after delete on person
  referencing old table as affected for each statement execute function tell_person();
create trigger tells_people_over after update on person
  referencing new table as affected for each statement execute function tell_person();

create trigger tells_people_over after update on touch
  referencing new table as affected for each statement execute function tell_people_of_touch();

do $$
declare
  kept text;
begin
  foreach kept in array array['acquaintance', 'role', 'later'] loop
    execute format('create trigger tells_people_in after insert on %I
      referencing new table as affected for each statement execute function tell_people()', kept);
    execute format('create trigger tells_people_out after delete on %I
      referencing old table as affected for each statement execute function tell_people()', kept);
    execute format('create trigger tells_people_from after update on %I
      referencing old table as affected for each statement execute function tell_people()', kept);
    execute format('create trigger tells_people_to after update on %I
      referencing new table as affected for each statement execute function tell_people()', kept);
  end loop;
  foreach kept in array array['person', 'acquaintance', 'role', 'later', 'touch', 'department'] loop
    execute format('create trigger tells_all_people after truncate on %I
      for each statement execute function tell_everybody()', kept);
  end loop;
end $$;

-- The names people are found and sorted under; who it is of stays.
create trigger tells_all_people_over after insert or update or delete on department
  for each statement execute function tell_everybody();
