-- When and about what the person wants to be nudged; what was not chosen is as usual.

create table nudge_choice (
  name text primary key,
  value jsonb not null
);

-- A window that moved by itself to where nudges are acted on: from and to which local time,
-- and how many of how many were acted on. What was put back stays, so that it is not learned again.
create table nudge_window_move (
  id uuid primary key,
  slot integer not null check (slot between 0 and 2),
  moved_at timestamptz not null,
  from_time text not null,
  to_time text not null,
  acted integer not null,
  outcomes integer not null,
  undone_at timestamptz
);
create index nudge_window_move_newest on nudge_window_move (slot, moved_at desc);
