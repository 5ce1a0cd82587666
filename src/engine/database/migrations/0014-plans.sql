-- A plan says when, with whom and what will be the sign for it: with any number of people,
-- and with the kind of touch it becomes. Which touch kept it is never written down: it is
-- found, so that a touch deleted, moved or brought back leaves its plan exactly as it was.

-- It goes with the column it is of, and its name is wanted.
drop index plan_person;

create table plan_person (
  plan_id uuid not null references plan on delete cascade,
  person_id uuid not null references person on delete cascade,
  position integer not null,
  primary key (plan_id, person_id)
);
create index plan_person_person on plan_person (person_id);
-- Those of older journals are with one person at most.
insert into plan_person (plan_id, person_id, position)
select id, person_id, 0 from plan where person_id is not null;

alter table plan
  drop column person_id,
  drop constraint plan_state_check,
  alter column state set default 'planned',
  -- What it will be logged as, and every kind of touch that keeps it.
  add column kind text,
  add column kinds text[],
  add column minutes integer check (minutes between 1 and 1440),
  add column place text,
  -- The sign for it, beside or instead of a time: `after the stand-up`.
  add column cue text,
  add column note text,
  add column made_on date;
update plan set
  state = case state when 'open' then 'planned' when 'dropped' then 'let-go' else state end,
  made_on = date - 7,
  kind = case practice when 'lunch' then 'lunch' when 'appreciate' then 'thanks'
    when 'introduce' then 'introduction' when 'join-in' then 'event' when 'offer-help' then 'help'
    else 'message' end;
update plan set kinds = case practice when 'lunch' then array['lunch', 'coffee']
  when 'appreciate' then array['praise', 'thanks']
  when 'touch-base' then array['lunch', 'coffee', 'call', 'message', 'meeting', 'introduction']
  else array[kind] end;
alter table plan
  alter column kind set not null,
  alter column kinds set not null,
  alter column made_on set not null,
  add constraint plan_state_check check (state in ('planned', 'done', 'let-go')),
  add constraint plan_time_check check (time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');

-- A plan that was only with somebody who is gone goes too. One whose people were taken out stays.
create function drop_plan_of_nobody() returns trigger language plpgsql as $$
begin
  delete from plan where id = old.plan_id
    and not exists (select from person where id = old.person_id)
    and not exists (select from plan_person where plan_id = old.plan_id);
  return null;
end $$;
create trigger drop_plan_of_nobody after delete on plan_person
  for each row execute function drop_plan_of_nobody();

-- Whether a touch can be what was planned: of its kinds or its door, with one of its people, on
-- its day or in the week after it. What has no time of day may also be done earlier in its week.
create function plan_fits(p plan, t touch) returns boolean language sql stable as $$
  select t.date between greatest(p.made_on, p.date - case when p.time is null then 6 else 0 end) and p.date + 7
    and (t.kind = any(p.kinds) or t.practice = p.practice)
    and (not exists (select from plan_person x where x.plan_id = p.id) or exists (
      select from plan_person x join touch_person y on y.person_id = x.person_id
      where x.plan_id = p.id and y.touch_id = t.id))
$$;

-- The entry whose touch kept a plan, null when none did. A touch keeps one plan: one that names
-- somebody before one that names nobody, then the nearest, then the first.
create function plan_kept_by(p plan) returns uuid language sql stable as $$
  select t.entry_id from touch t
  where t.date between p.date - 6 and p.date + 7 and plan_fits(p, t) and not exists (
    select from plan q
    where q.date between t.date - 7 and t.date + 6 and q.state <> 'let-go' and plan_fits(q, t)
      and (not exists (select from plan_person x where x.plan_id = q.id), abs(q.date - t.date), q.date, q.id)
        < (not exists (select from plan_person x where x.plan_id = p.id), abs(p.date - t.date), p.date, p.id))
  order by abs(p.date - t.date), t.date, t.id limit 1
$$;
