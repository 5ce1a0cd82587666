-- All that a person's page holds: where and when somebody works, what to ask them, what is
-- good to know, a photo, who can introduce whom, the questions already used with them, and
-- how warm a tie is.

alter table person
  add column team text,
  add column likes text,
  -- How they like to be reached.
  add column reach text,
  -- Sensitive: shown when asked for, in no export unless chosen.
  add column family text,
  -- An IANA time zone.
  add column zone text,
  -- 1 = Monday to 7 = Sunday, ascending; null = not known.
  add column office_days integer[] check (office_days <@ array[1, 2, 3, 4, 5, 6, 7]),
  -- Their working hours in their zone; null = the usual ones.
  add column works_from text check (works_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column works_to text check (works_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');

-- What somebody knows about, as #topics.
create table person_topic (
  person_id uuid not null references person on delete cascade,
  position integer not null,
  topic text not null check (topic <> ''),
  primary key (person_id, topic)
);
create index person_topic_topic on person_topic (topic);

-- A small JPEG made by the window. Its mark changes with it.
create table photo (
  person_id uuid primary key references person on delete cascade,
  picture bytea not null check (octet_length(picture) between 1 and 2097152),
  mark text not null generated always as (left(md5(picture), 12)) stored
);

create table asked_question (
  person_id uuid not null references person on delete cascade,
  question text not null,
  on_date date not null,
  primary key (person_id, question)
);

alter table tie drop constraint tie_kind_check;
alter table tie add constraint tie_kind_check
  check (kind in ('reports-to', 'introduced-by', 'can-introduce', 'knows', 'mentor', 'sponsor'));

-- How warm a tie was on the day of its last contact. On any later day it is
-- total * 2^(-days / (2 * rhythm)), so that nobody's touches need be read again.
create table warmth (
  person_id uuid primary key references person on delete cascade,
  as_of date not null,
  total double precision not null check (total > 0)
);

-- The weights of domain/cadence/warmth, which a test compares.
create function touch_weight(kind text, one_to_one boolean) returns double precision
  language sql immutable parallel safe
  return case
    when kind = 'lunch' then 3
    when kind in ('coffee', 'meeting') and one_to_one then 2.5
    when kind in ('call', 'introduction') then 2
    when kind in ('coffee', 'meeting', 'event', 'praise', 'thanks', 'help') then 1.5
    else 1
  end;

-- What is left of a warmth after some days. Beyond sixty half-lives nothing is, and
-- power() would call the rest an error.
create function warmth_left(days integer, rhythm_days integer) returns double precision
  language sql immutable parallel safe
  return power(2::double precision, greatest(-60, -days / (2 * rhythm_days)::double precision));

create function add_warmth() returns trigger language plpgsql as $$
begin
  insert into warmth as w (person_id, as_of, total)
  select a.person_id, l.last,
    sum(touch_weight(t.kind, a.one_to_one) * warmth_left(l.last - a.date, p.rhythm_days))
  from affected a
  join (select person_id, max(date) as last from affected group by person_id) l using (person_id)
  join touch t on t.id = a.touch_id
  join person p on p.id = a.person_id
  group by a.person_id, l.last
  on conflict (person_id) do update set
    as_of = greatest(w.as_of, excluded.as_of),
    total = w.total * warmth_left(greatest(w.as_of, excluded.as_of) - w.as_of, (select rhythm_days from person where id = w.person_id))
      + excluded.total * warmth_left(greatest(w.as_of, excluded.as_of) - excluded.as_of, (select rhythm_days from person where id = w.person_id));
  return null;
end $$;

create function measure_warmth(people uuid[]) returns void language sql as $$
  delete from warmth where person_id = any(people);
  insert into warmth (person_id, as_of, total)
  select tp.person_id, l.last,
    sum(touch_weight(t.kind, tp.one_to_one) * warmth_left(l.last - tp.date, p.rhythm_days))
  from touch_person tp
  join (select person_id, max(date) as last from touch_person where person_id = any(people) group by person_id) l using (person_id)
  join touch t on t.id = tp.touch_id
  join person p on p.id = tp.person_id
  group by tp.person_id, l.last;
$$;

create function measure_warmth_again() returns trigger language plpgsql as $$
begin
  perform measure_warmth(array(select distinct person_id from affected));
  return null;
end $$;

create function measure_warmth_of_both() returns trigger language plpgsql as $$
begin
  perform measure_warmth(array(select person_id from before union select person_id from after));
  return null;
end $$;

create function measure_warmth_of_touch() returns trigger language plpgsql as $$
begin
  perform measure_warmth(array(select person_id from touch_person where touch_id = new.id));
  return null;
end $$;

create function measure_warmth_of_person() returns trigger language plpgsql as $$
begin
  perform measure_warmth(array(
    select n.id from before o join after n on n.id = o.id where n.rhythm_days <> o.rhythm_days));
  return null;
end $$;

create trigger warmth_in after insert on touch_person
  referencing new table as affected for each statement execute function add_warmth();
create trigger warmth_out after delete on touch_person
  referencing old table as affected for each statement execute function measure_warmth_again();
-- One trigger deep only counts are kept (0003), which warm nobody.
create trigger warmth_moved after update on touch_person
  referencing old table as before new table as after
  for each statement when (pg_trigger_depth() = 0) execute function measure_warmth_of_both();
create trigger warmth_of_touch after update of kind on touch
  for each row when (old.kind is distinct from new.kind) execute function measure_warmth_of_touch();
-- Once a statement: a rhythm is given to thousands of people at a time.
create trigger warmth_of_person after update on person
  referencing old table as before new table as after
  for each statement execute function measure_warmth_of_person();

select measure_warmth(array(select distinct person_id from touch_person));
