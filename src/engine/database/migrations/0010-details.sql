-- What a line says beside people and promises is kept: where it was, the name of the event, who
-- heard a praise, and ideas of one's own. Of older entries it is read when their text is edited.

alter table entry
  add column place text check (place <> ''),
  add column event text check (event <> ''),
  -- In front of whom.
  add column audience text check (audience <> '');

create table idea (
  entry_id uuid not null references entry on delete cascade,
  position integer not null,
  text text not null check (text <> ''),
  -- That of the entry.
  date date not null,
  primary key (entry_id, position)
);
create index idea_newest on idea (date desc, entry_id desc);

-- Details that were set by hand and do not stand in the text are found like it.
create function entry_text(e entry) returns text language sql immutable
  return concat_ws(' ', e.text,
    case when strpos(e.text, e.place) = 0 then e.place end,
    case when strpos(e.text, e.event) = 0 then e.event end,
    case when strpos(e.text, e.audience) = 0 then e.audience end);

create function keep_entry_words() returns trigger language plpgsql as $$
begin
  new.words := search_words(
    case when new.place is null and new.event is null and new.audience is null then new.text
      else entry_text(new) end, search_language());
  return new;
end $$;
drop trigger keep_search_words on entry;
create trigger keep_search_words before insert or update of text, place, event, audience on entry
  for each row execute function keep_entry_words();
