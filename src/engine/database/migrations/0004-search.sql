-- Search: texts keep their words as written and as stems of the person's language, people the
-- words of their card, and topics are listed with their counts. All is kept by triggers, so that
-- whoever writes an entry or brings one back from the trash need not think of it.

-- The language the stems are of; no row means English. Who changes it makes the words of all texts anew.
create table search_language (
  only_one boolean primary key default true check (only_one),
  language text not null
);

create function search_language() returns regconfig language sql stable
  return coalesce((select language from search_language), 'english')::regconfig;

-- Folded, with punctuation taken out: the parser of Postgres would keep `and/or` and
-- `ana@example.com` as one word and throw `<b>` away. A call of `folded` costs as much as all this.
create function searchable(value text) returns text
  language plpgsql immutable parallel safe strict as $$
begin
  return regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary, value)), '[!-/:-@\[-`{-~]', ' ', 'g');
end $$;

-- The words as written, found while they are being typed, and the stems that are none of them.
create function search_words(value text, language regconfig) returns tsvector
  language plpgsql immutable parallel safe strict as $$
declare
  plain text := searchable(value);
  written tsvector := to_tsvector('simple', plain);
begin
  if language = 'simple'::regconfig then return written; end if;
  return written || strip(ts_delete(to_tsvector(language, plain), tsvector_to_array(written)));
end $$;

-- What begins so; empty for what holds no letter or digit. `weight` is '' or that of a name.
create function begun_query(begun text, weight text) returns tsquery
  language plpgsql immutable parallel safe strict as $$
declare
  plain text := trim(searchable(begun));
begin
  if plain = '' then return ''; end if;
  return to_tsquery('simple', '''' || plain || ''':*' || weight);
end $$;

-- What holds all of `words` (`loosely`: any), the beginning `begun` and the phrases, and none of
-- `without`. Words are compared by their stems, and those the language leaves out (`the`) count
-- only when there are no others; phrases are meant as written.
create function search_query(
  words text[], begun text, phrases text[], without text[], language regconfig, loosely boolean
) returns tsquery language plpgsql immutable parallel safe strict as $$
declare
  asked tsquery := '';
  word text;
  part tsquery;
begin
  foreach word in array words loop
    part := plainto_tsquery(language, searchable(word));
    asked := case when loosely then asked || part else asked && part end;
  end loop;
  part := begun_query(begun, '') || plainto_tsquery(language, searchable(begun));
  asked := case when loosely then asked || part else asked && part end;
  foreach word in array phrases loop
    asked := asked && phraseto_tsquery('simple', searchable(word));
  end loop;
  if numnode(asked) = 0 then
    foreach word in array words loop
      asked := asked && plainto_tsquery('simple', searchable(word));
    end loop;
  end if;
  foreach word in array without loop
    part := phraseto_tsquery('simple', searchable(word)) || plainto_tsquery(language, searchable(word));
    if numnode(part) > 0 then asked := asked && !! part; end if;
  end loop;
  return asked;
end $$;

-- People all of whose words begin so; `weight` 'A' looks at their names only.
create function people_query(words text[], without text[], weight text) returns tsquery
  language plpgsql immutable parallel safe strict as $$
declare
  asked tsquery := '';
  word text;
begin
  foreach word in array words loop
    asked := asked && begun_query(word, weight);
  end loop;
  foreach word in array without loop
    if numnode(begun_query(word, '')) > 0 then asked := asked && !! begun_query(word, ''); end if;
  end loop;
  return asked;
end $$;

drop index entry_words;
alter table entry alter column words drop expression;
alter table entry alter column words type tsvector using search_words(text, 'english');
-- With the kind beside it, the kinds of a thousand entries are read without a look at the touches.
drop index touch_entry;
create index touch_entry on touch (entry_id) include (kind);
alter table learning add column words tsvector;
alter table promise add column words tsvector;
update learning set words = search_words(text, 'english');
update promise set words = search_words(text, 'english');
create index entry_words on entry using gin (words);
create index learning_words on learning using gin (words);
create index promise_words on promise using gin (words);
create index learning_newest on learning (date desc, id desc);

create function keep_search_words() returns trigger language plpgsql as $$
begin
  new.words := search_words(new.text, search_language());
  return new;
end $$;
create trigger keep_search_words before insert or update of text on entry
  for each row execute function keep_search_words();
create trigger keep_search_words before insert or update of text on learning
  for each row execute function keep_search_words();
create trigger keep_search_words before insert or update of text on promise
  for each row execute function keep_search_words();

-- A person is found by name first (weight A), then by what they do and where.
alter table person add column words tsvector;
-- What later steps put on the card is read by name, and so need not be there yet.
create function person_words(p person) returns tsvector language sql stable
  return setweight(to_tsvector('simple', searchable(p.name || ' ' || coalesce(p.nickname, ''))), 'A')
    || setweight(to_tsvector('simple', searchable(concat_ws(' ', p.title, p.level, p.site, to_jsonb(p)->>'team',
         (select d.name from department d where d.id = p.department_id)))), 'B')
    || to_tsvector('simple', searchable(concat_ws(' ', split_part(p.email, '@', 1), p.note,
         to_jsonb(p)->>'likes', to_jsonb(p)->>'reach')));

update person p set words = person_words(p);
create index person_words on person using gin (words);
create index acquaintance_newest on acquaintance (last_contact desc, person_id);

create function keep_person_words() returns trigger language plpgsql as $$
begin
  new.words := person_words(new);
  return new;
end $$;
create trigger keep_person_words
  before insert or update on person
  for each row execute function keep_person_words();

create function keep_words_of_department() returns trigger language plpgsql as $$
begin
  update person p set words = person_words(p) where p.department_id = new.id;
  return null;
end $$;
create trigger keep_words_of_department after update of name on department
  for each row when (old.name is distinct from new.name) execute function keep_words_of_department();

-- The topics there are, and in how many entries.
create table topic (
  name text primary key,
  entries integer not null
);
insert into topic (name, entries) select topic, count(*) from entry_topic group by topic;
drop index entry_topic_topic;
-- Entry ids rise with the time of writing: the newest of a topic without a look at the others.
create index entry_topic_newest on entry_topic (topic, entry_id desc);

create function count_topics() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update topic t set entries = t.entries - g.entries
    from (select topic, count(*) entries from gone group by topic) g where t.name = g.topic;
  end if;
  if tg_op <> 'DELETE' then
    insert into topic as t (name, entries) select topic, count(*) from come group by topic
    on conflict (name) do update set entries = t.entries + excluded.entries;
  end if;
  if tg_op <> 'INSERT' then delete from topic where entries < 1; end if;
  return null;
end $$;
create trigger count_topics_in after insert on entry_topic
  referencing new table as come for each statement execute function count_topics();
create trigger count_topics_out after delete on entry_topic
  referencing old table as gone for each statement execute function count_topics();
create trigger count_topics_over after update on entry_topic
  referencing old table as gone new table as come for each statement execute function count_topics();

-- The planner must know which words are common before the first search.
analyze entry;
analyze learning;
analyze promise;
analyze person;
analyze topic;
