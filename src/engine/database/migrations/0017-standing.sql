-- How lived weeks are told: what a week is measured by, passes spent, new beginnings.

create table week_measure (
  from_week text primary key check (from_week ~ '^\d{4}-W\d{2}$'),
  counts_when text not null check (counts_when in ('all', 'two-thirds', 'half', 'one'))
);

-- A free pass spent on a missed week, because the person said so.
create table reserve_spent (
  week text primary key check (week ~ '^\d{4}-W\d{2}$')
);

-- What was answered to the offer of a fresh start, and when.
create table fresh_start (
  on_date date primary key,
  accepted boolean not null
);

-- From which day on contacts changed is told beside which tables did: whoever keeps in memory
-- how the doors were filled by day (engine/door-days.ts) reads only those days again.
create function tell_days() returns trigger language plpgsql as $$
declare
  since text;
begin
  select min(date)::text into since from affected;
  if since is not null then perform pg_notify('hallway_days', since); end if;
  return null;
end $$;

do $$
declare
  kept text;
begin
  foreach kept in array array['touch', 'touch_person'] loop
    execute format('create trigger tells_days_in after insert on %I
      referencing new table as affected for each statement execute function tell_days()', kept);
    execute format('create trigger tells_days_out after delete on %I
      referencing old table as affected for each statement execute function tell_days()', kept);
    execute format('create trigger tells_days_from after update on %I
      referencing old table as affected for each statement execute function tell_days()', kept);
    execute format('create trigger tells_days_to after update on %I
      referencing new table as affected for each statement execute function tell_days()', kept);
  end loop;
end $$;
