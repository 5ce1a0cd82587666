import { z } from 'zod';
import { addDays, dateAt, instant, isoDate } from '../../domain/calendar/calendar';
import { personId } from '../../domain/people/ids';
import type { PastProposal } from '../../domain/suggestions/past-proposals';
import { proposedAgainAfter } from '../../domain/suggestions/weights';
import type { EngineContext } from '../context';

/** Who was proposed in the last 30 days, on a page or in a nudge that was shown, each with the last time. */
export async function readPastProposals({
  db,
  today,
  zone
}: Pick<EngineContext, 'db' | 'today' | 'zone'>): Promise<PastProposal[]> {
  const since = addDays(today, -proposedAgainAfter);
  const [noted, nudged] = await Promise.all([
    db.read.rows(notedSql, [since], notedRow),
    db.read.rows(nudgedSql, [since], nudgedRow)
  ]);
  const last = new Map<string, PastProposal>();
  for (const { at, ...nudge } of nudged) keepLater(last, { ...nudge, on: dateAt(at, zone) });
  for (const proposal of noted) keepLater(last, proposal);
  return [...last.values()];
}

/** Of one day the page knows best whether we had met. */
function keepLater(last: Map<string, PastProposal>, proposal: PastProposal): void {
  const known = last.get(proposal.person);
  if (!known || known.on <= proposal.on) last.set(proposal.person, proposal);
}

const kind = z.enum(['lunch', 'touch-base']);
const notedRow = z.object({ person: personId, kind, on: isoDate, isNew: z.boolean() });
const nudgedRow = notedRow.omit({ on: true }).extend({ at: instant });

const notedSql = `
select person_id as person, kind, suggested_on as "on", is_new as "isNew"
from suggestion where suggested_on > $1::date`;

/** A hello is to somebody I have met. */
const nudgedSql = `
select target->>'person' as person, case kind when 'touch-base' then 'touch-base' else 'lunch' end as kind,
  recorded_at as at, kind <> 'touch-base' and not exists (
    select from touch_person tp where tp.person_id = (target->>'person')::uuid and tp.date < recorded_at::date) as "isNew"
from nudge
where kind in ('touch-base', 'plan-week') and target->>'person' is not null and parent is null
  and state not in ('planned', 'held', 'missed') and recorded_at > $1::date
order by recorded_at`;
