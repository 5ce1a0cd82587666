import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { inboxNudge, type InboxNudge } from '../../../contract/nudges';
import { addMinutes, dateAt, isBefore, type IsoDate } from '../../../domain/calendar/calendar';
import { laterAt, type LaterName } from '../../../domain/nudges/later';
import { nudgeState, type NudgeState } from '../../../domain/nudges/nudge';
import { hasPassed } from '../../../domain/nudges/passed';
import { wordsOfToday } from '../../../domain/nudges/words-of-today';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { learnHours } from './learn-hours';

/** The inbox and its log, newest first. What still waits says what is true now; the log keeps what was said. */
export async function listNudges({
  db,
  now,
  zone,
  today,
  habits
}: EngineContext): Promise<InboxNudge[]> {
  const [nudges, { weekRules: rules }] = await Promise.all([
    db.read.rows(listSql, [now], inboxNudge.omit({ isPast: true })),
    habits()
  ]);
  return nudges.map((nudge) => {
    if (nudge.settledAt !== null || nudge.isOver) return { ...nudge, isPast: false };
    return nudge.state !== 'planned' && hasPassed(nudge, now, { zone, rules })
      ? { ...nudge, isOver: true, isPast: true }
      : { ...nudge, ...wordsOfToday(nudge, dateAt(nudge.from, zone), today), isPast: false };
  });
}

/** Notes what the person did with a nudge, and what there is to learn of it. */
export const settleNudge = (
  key: string,
  state: 'acted' | 'dismissed',
  { db, now, zone, newId }: EngineContext
): Promise<{ before: NudgeState }> =>
  db.transaction(async (tx) => {
    const before = await stateOf(tx, key);
    await tx.run(`update nudge set state = $2, settled_at = $3 where key = $1`, [key, state, now]);
    await learnHours(tx, { now, zone, newId });
    return { before };
  });

/** Puts a nudge off: another one takes its place, under a key that counts how often. */
export const putOffNudge = (
  { key, to }: { key: string; to: LaterName | IsoDate },
  { db, now, zone }: EngineContext
): Promise<{ before: NudgeState }> =>
  db.transaction(async (tx) => {
    const before = await stateOf(tx, key);
    const until = laterAt(to, now, zone);
    if (!isBefore(now, until)) throw new JournalError('invalid-input', 'Later is still to come.');
    await tx.run(`update nudge set state = 'later', settled_at = $2 where key = $1`, [key, now]);
    await tx.run(putOffSql, [key, now, until, addMinutes(until, askedMinutes)]);
    return { before };
  });

/** Takes the last act on a nudge back. */
export const restoreNudge = (
  { key, state }: { key: string; state: NudgeState },
  { db }: EngineContext
): Promise<Record<string, never>> =>
  db.transaction(async (tx) => {
    await stateOf(tx, key);
    await tx.run(
      `delete from nudge n using nudge k where k.key = $1 and n.parent = coalesce(k.parent, k.key)
         and n.state = 'planned' and n.key <> $1`,
      [key]
    );
    await tx.run(`update nudge set state = $2, settled_at = null where key = $1`, [key, state]);
    return {};
  });

/** How long what was put off may be brought up after its time: over days off. */
const askedMinutes = 7 * 24 * 60;

async function stateOf(tx: WriteDb, key: string): Promise<NudgeState> {
  const row = await tx.maybe(
    'select state from nudge where key = $1',
    [key],
    z.object({ state: nudgeState })
  );
  if (!row) throw new JournalError('not-found', 'This nudge is not in the inbox any more.');
  return row.state;
}

const putOffSql = `
insert into nudge (key, kind, title, reason, target, from_at, until_at, state, parent, recorded_at)
select base || '~' || (1 + (select count(*) from nudge where parent = base)), kind, title, reason, target, $3, $4, 'planned', base, $2
from (select *, coalesce(parent, key) as base from nudge where key = $1) k`;

/** SQL: the id in the key of a nudge. */
const subject = `split_part(n.key, ':', 2)::uuid`;

/** SQL: the date at the end of the key of a nudge. */
const period = `substring(n.key from '\\d{4}-\\d{2}-\\d{2}')::date`;

const spokenSince = (since: string): string =>
  `exists (select from acquaintance a where a.person_id = ${subject} and a.last_contact ${since})`;

/** SQL: whether the person `tp` of a contact was thanked after it; what was before it the index leaves out. */
const isThanked = `exists (
  select from touch t join touch_person xp on xp.person_id = tp.person_id and xp.date >= t.date
    join touch x on x.id = xp.touch_id
  where t.id = tp.touch_id and x.kind = 'thanks' and (x.date, x.id) > (t.date, t.id))`;

/** What was put off or held and is no longer true is left out when its time is over. */
const listSql = `
select key, kind, title, reason, target, from_at as "from", until_at as "until", state, held_why as "heldWhy",
  recorded_at as "recordedAt", settled_at as "settledAt",
  case
    when kind in ('promise-mine', 'promise-theirs')
      then not exists (select from promise p where p.id = ${subject} and p.state = 'open')
    when kind = 'thank-you' then not exists (
      select from touch_person tp where tp.touch_id = ${subject} and not ${isThanked})
    when kind = 'occasion' then ${spokenSince(`>= ${period}`)}
    when kind = 'backup' then exists (select from journal_copy c where c.made_at > n.recorded_at)
    when kind = 'touch-base' then ${spokenSince(`> ${period}`)}
    when kind = 'plan-week' then exists (select from plan l where l.made_on >= n.recorded_at::date)
    when kind = 'review' then exists (
      select from review r join entry e on e.id = r.entry_id where r.week = split_part(split_part(n.key, '~', 1), ':', 3))
    else false
  end as "isOver",
  coalesce(case
    when target->>'page' = 'person'
      then (select json_agg(json_build_object('id', p.id, 'name', p.name)) from person p where p.id = (target->>'person')::uuid)
    when kind in ('thank-you', 'follow-up') then (
      select json_agg(json_build_object('id', p.id, 'name', p.name) order by tp.position)
      from touch_person tp join person p on p.id = tp.person_id
      where tp.touch_id = ${subject} and (kind = 'follow-up' or not ${isThanked}))
  end, '[]') as people
from nudge n
where not (state in ('planned', 'held') and until_at < $1::timestamptz)
order by recorded_at desc, key limit 200`;
