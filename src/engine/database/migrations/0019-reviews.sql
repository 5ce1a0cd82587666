-- A review of a week while it is written, and the entry it became. The entry is named, not
-- tied: deleted it opens the review again, brought back from the trash it closes it.

create table review (
  week text primary key check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
  begun_on date not null,
  -- The step one is at, 0 to 4.
  step integer not null default 0 check (step between 0 and 4),
  -- How long one has been at it.
  seconds integer not null default 0 check (seconds >= 0),
  happened text not null default '',
  learned text not null default '',
  -- What one says about the month before, in the first review of a month.
  month_text text not null default '',
  -- Whom one need not thank any more: entries.
  unthanked uuid[] not null default '{}',
  entry_id uuid
);
