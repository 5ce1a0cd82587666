-- Pauses say what they are: a week with a public holiday counts all the same, only shorter.

alter table pause rename column reason to name;
alter table pause add column kind text not null default 'vacation'
  check (kind in ('vacation', 'sick', 'holiday', 'other'));
