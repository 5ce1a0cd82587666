import { entryId, personId, planId } from '../../../domain/people/ids';
import type {
  KnownEvent,
  MeetingPlan,
  ProposedMeeting
} from '../../../domain/meetings/plan-meetings';
import { usualDoor } from '../../../domain/plans/plan';
import { capitalised } from '../../../domain/wording/words';
import type { WrittenPlan } from '../../../contract/plans';
import type { WriteDb } from '../../database/database';
import type { EngineContext } from '../../context';
import type { WrittenContact } from '../../contact-writer';
import { readKnownEvents } from './known-events';
import type { MadeCalendar, Writers } from './made';

/** The most people of a plan (contract/plans.ts). */
const mostPeople = 20;

/** Writes meetings as entries and plans, and when nudges wait; answers how to take it back. */
export async function applyCalendar(
  tx: WriteDb,
  plan: MeetingPlan,
  { contacts, plans }: Writers,
  context: EngineContext
): Promise<MadeCalendar> {
  const rows = new Map<string, KnownEvent>();
  const entries: WrittenContact[] = [];
  const made: string[] = [];
  const plansBefore: WrittenPlan[] = [];
  const planned: string[] = [];
  const gone: string[] = [];
  const busy = new Set(plan.busy.map(({ key }) => key));
  for (const proposed of plan.proposed) {
    const { meeting, does, known } = proposed;
    const row = {
      key: meeting.key,
      from: meeting.from,
      until: meeting.until,
      isBusy: busy.has(meeting.key) || (known?.isBusy ?? false),
      entry: known?.entry ?? null,
      plan: known?.plan ?? null
    };
    if (does === 'entry') {
      const contact = contactOf(proposed, entryId.parse(context.newId()));
      entries.push(contact);
      made.push(contact.id);
      rows.set(row.key, { ...row, entry: contact.id });
    } else if (does === 'plan') {
      const id = planId.parse(context.newId());
      planned.push(id);
      await plans.write(tx, planOf(proposed, id, context));
      rows.set(row.key, { ...row, plan: id });
    } else {
      const before = known?.plan ? await plans.read(tx, [known.plan]) : [];
      plansBefore.push(...before);
      await changePlans(tx, proposed, before, plans);
      if (does === 'move') rows.set(row.key, row);
      else gone.push(row.key);
    }
  }
  await contacts.write(tx, entries, context);
  for (const { key, from, until } of plan.busy)
    if (!rows.has(key)) rows.set(key, { key, from, until, isBusy: true, entry: null, plan: null });
  const eventsBefore = await readKnownEvents(tx, [...rows.keys(), ...plan.free, ...gone]);
  await writeEvents(tx, [...rows.values()]);
  await tx.run('update import_event set is_busy = false where key = any($1::text[])', [plan.free]);
  await tx.run(
    'update import_event set is_busy = false, plan_id = null where key = any($1::text[])',
    [gone]
  );
  return { entries: made, plans: planned, plansBefore, events: [...rows.keys()], eventsBefore };
}

async function changePlans(
  tx: WriteDb,
  { does, meeting }: ProposedMeeting,
  before: readonly WrittenPlan[],
  plans: Writers['plans']
): Promise<void> {
  const { date, time, minutes, place } = meeting;
  for (const plan of before)
    if (does === 'cancel') await plans.remove(tx, [plan.id]);
    else await plans.write(tx, { ...plan, date, time, minutes, place: place ?? plan.place });
}

/** Writes rows of `import_event`; what is known of an event already and not said now stays. */
export async function writeEvents(tx: WriteDb, rows: readonly KnownEvent[]): Promise<void> {
  await tx.run(
    `insert into import_event as e (key, from_at, until_at, is_busy, entry_id, plan_id)
     select key, "from", until, "isBusy", entry, plan
     from json_to_recordset($1::json) as r(key text, "from" timestamptz, until timestamptz,
       "isBusy" boolean, entry uuid, plan uuid)
     on conflict (key) do update set from_at = excluded.from_at, until_at = excluded.until_at,
       is_busy = excluded.is_busy, entry_id = coalesce(excluded.entry_id, e.entry_id), plan_id = coalesce(excluded.plan_id, e.plan_id)`,
    [JSON.stringify(rows)]
  );
}

function contactOf(
  { meeting, kind, people, unknown }: ProposedMeeting,
  id: string
): WrittenContact {
  const { date, time, minutes, place, title, topics } = meeting;
  return {
    id,
    date,
    time,
    kind,
    text: [title || capitalised(kind), ...topics.map((topic) => `#${topic}`)].join(' '),
    minutes,
    place,
    event: kind === 'event' && title ? title : null,
    begunByMe: !meeting.isInvitation,
    people: people.map(({ person }) => ({ id: person.id, name: person.name })),
    others: unknown.length
  };
}

const planOf = (
  { meeting, kind, people }: ProposedMeeting,
  id: WrittenPlan['id'],
  { today }: EngineContext
): WrittenPlan => ({
  id,
  kind,
  practice: usualDoor[kind],
  date: meeting.date,
  time: meeting.time,
  minutes: meeting.minutes,
  people: people.slice(0, mostPeople).map(({ person }) => personId.parse(person.id)),
  place: meeting.place,
  cue: null,
  note: meeting.title || null,
  state: 'planned',
  madeOn: today
});
