-- People are found by what they know about: their topics join the words of their card, behind
-- what they do and where (weight C).

create or replace function person_words(p person) returns tsvector language sql stable
  return setweight(to_tsvector('simple', searchable(p.name || ' ' || coalesce(p.nickname, ''))), 'A')
    || setweight(to_tsvector('simple', searchable(concat_ws(' ', p.title, p.level, p.site, p.team,
         (select d.name from department d where d.id = p.department_id)))), 'B')
    || setweight(to_tsvector('simple', searchable(coalesce(
         (select string_agg(t.topic, ' ' order by t.position) from person_topic t where t.person_id = p.id), ''))), 'C')
    || to_tsvector('simple', searchable(concat_ws(' ', split_part(p.email, '@', 1), p.note, p.likes, p.reach)));

create function keep_words_of_topics() returns trigger language plpgsql as $$
begin
  update person p set words = person_words(p) where p.id in (select person_id from affected);
  return null;
end $$;
create trigger words_of_topics_in after insert on person_topic
  referencing new table as affected for each statement execute function keep_words_of_topics();
create trigger words_of_topics_out after delete on person_topic
  referencing old table as affected for each statement execute function keep_words_of_topics();
create trigger words_of_topics_over after update on person_topic
  referencing new table as affected for each statement execute function keep_words_of_topics();

update person p set words = person_words(p) where exists (select from person_topic t where t.person_id = p.id);
