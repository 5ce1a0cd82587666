-- A nudge can be held and come later, and the inbox says what became of it.

alter table nudge drop constraint nudge_state_check;
alter table nudge
  add constraint nudge_state_check check (state in
    ('planned', 'held', 'claimed', 'shown', 'failed', 'missed', 'later', 'dismissed', 'acted')),
  -- Why it is, or was last, held.
  add column held_why text,
  -- When it was put off, dismissed or acted on.
  add column settled_at timestamptz,
  -- The nudge it is the return of, the first of them: it was put off until from_at.
  add column parent text;

-- What was dismissed before was so the last time it was seen.
update nudge set settled_at = recorded_at where state = 'dismissed';
