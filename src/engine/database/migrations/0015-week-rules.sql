-- How weeks run, each rule from a named week on: a lived week never changes its result.

create table week_rule (
  from_week text primary key check (from_week ~ '^\d{4}-W\d{2}$'),
  start integer not null check (start in (1, 6, 7)),
  working_days integer[] not null check (cardinality(working_days) between 1 and 7)
);

-- A first day chosen before only said what a line meant by next week; it holds from a week to
-- come on. Eight days ahead lies in one wherever the person is.
insert into week_rule (from_week, start, working_days)
select to_char(current_date + 8, 'IYYY-"W"IW'), value::integer, '{1,2,3,4,5}'
from preference where name = 'weekStart' and value in ('6', '7');
delete from preference where name = 'weekStart';

-- When the journal was begun.
create index entry_written on entry (written_at);
