import type { EntryFacts } from '../../../contract/entry';
import { parseInstant, instantOf, epochMsOf } from '../../../domain/calendar/calendar';
import { isOneToOne } from '../../../domain/journal/touch';
import { mentionsIn } from '../../../domain/journal/text-links';
import { foldText } from '../../../domain/matching/fold-text';
import {
  personId,
  type EntryId,
  type EntryVersionId,
  type PersonId
} from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { createPeople } from './create-people';
import { readEntryState, type EntryState } from './entry-state';
import { writeAddedTopics, writeLearnings, writePrivateLines, writePromises } from './write-facts';
import { keepVersion } from './versions';
import { touchInstant } from './write-entry';

/** What is to be changed; nothing else is. */
export type FactsPatch = { [Fact in keyof EntryFacts]?: EntryFacts[Fact] | undefined };

/**
 * Changes what is given of an entry's facts, the text stays. The entry as it was is kept as a
 * version, whose id is answered. @throws JournalError not-found
 */
export async function changeFacts(
  id: EntryId,
  patch: FactsPatch,
  context: EngineContext
): Promise<EntryVersionId> {
  const before = await readEntryState(context.db.read, id);
  const { index } = await context.names();
  const mentioned = mentionsIn(before.text, {
    choices: new Map(),
    people: before.people,
    names: index
  });
  const stillMentioned = new Set(mentioned.map(({ means }) => means));
  return context.db.transaction(async (tx) => {
    const version = await keepVersion(tx, id, context);
    await writeEntryRow(tx, before, patch);
    const people = patch.people && (await peopleOf(tx, patch.people, context));
    if (people) await linkPeople(tx, before, people, stillMentioned);
    if (isAboutTouch(patch)) await rewriteTouch(tx, before, { ...patch, people }, context);
    if (patch.date !== undefined && patch.date !== before.date) await moveDate(tx, id, patch.date);
    const date = patch.date ?? before.date;
    if (patch.promises) await writePromises(tx, { id, date }, patch.promises, context);
    if (patch.learnings) await writeLearnings(tx, { id, date }, patch.learnings, context);
    if (patch.privateLines) await writePrivateLines(tx, { id, date }, patch.privateLines);
    if (patch.topics) await writeAddedTopics(tx, id, patch.topics);
    return version;
  });
}

async function writeEntryRow(tx: WriteDb, before: EntryState, patch: FactsPatch): Promise<void> {
  const { date, time, sensitive, place, event, audience } = {
    ...before,
    ...withoutUndefined(patch)
  };
  await tx.run(
    `update entry set date = $2, time = $3, sensitive = $4, place = $5, event = $6, audience = $7 where id = $1`,
    [before.id, date, time, sensitive, place, event, audience]
  );
}

async function peopleOf(
  tx: WriteDb,
  people: EntryFacts['people'],
  context: EngineContext
): Promise<PersonId[]> {
  const wanted = people.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const created = await createPeople(tx, wanted, context);
  const ids = people.map((one) =>
    typeof one === 'string' ? one : personId.parse(created.get(foldText(one.name)))
  );
  return [...new Set(ids)];
}

/** Puts the entry on the timelines of its people, and takes it off those of whom nothing in it speaks any more. */
async function linkPeople(
  tx: WriteDb,
  { id, date, touch, people: linked }: EntryState,
  people: readonly PersonId[],
  stillMentioned: ReadonlySet<string>
): Promise<void> {
  const chosen = touch ? touch.people : linked.filter((one) => !one.mentioned).map((one) => one.id);
  const left = chosen.filter((one) => !people.includes(one));
  await tx.run(
    `update entry_person set mentioned = true where entry_id = $1 and person_id = any($2::uuid[])`,
    [id, left.filter((one) => stillMentioned.has(one))]
  );
  await tx.run(
    `delete from entry_person ep where ep.entry_id = $1 and ep.person_id = any($2::uuid[]) and ep.private_line is null
       and not exists (select from promise p where p.entry_id = $1 and p.person_id = ep.person_id)`,
    [id, left.filter((one) => !stillMentioned.has(one))]
  );
  await tx.run(
    `insert into entry_person (entry_id, person_id, date) select $1, p.id, $3 from person p where p.id = any($2::uuid[])
     on conflict (entry_id, person_id) do update set mentioned = false`,
    [id, people, date]
  );
}

const touchFacts = [
  'kind',
  'date',
  'time',
  'minutes',
  'people',
  'begunByMe',
  'asked',
  'organised',
  'practice'
] as const;

const isAboutTouch = (patch: FactsPatch): boolean =>
  touchFacts.some((fact) => patch[fact] !== undefined);

/** Writes the contact anew, so that all that counts contacts sees it go and come. */
async function rewriteTouch(
  tx: WriteDb,
  before: EntryState,
  patch: Omit<FactsPatch, 'people'> & { people: readonly PersonId[] | undefined },
  context: EngineContext
): Promise<void> {
  const kind = patch.kind === undefined ? (before.touch?.kind ?? null) : patch.kind;
  await tx.run('delete from touch where entry_id = $1', [before.id]);
  if (kind === null) return;
  const { touch } = before;
  const people = patch.people ?? touch?.people ?? before.people.map(({ id }) => id);
  const unknown = patch.people ? 0 : (touch?.unknownPeople ?? 0);
  const date = patch.date ?? before.date;
  const touchId = touch?.id ?? context.newId();
  await tx.run(
    `insert into touch (id, entry_id, kind, date, at, zone, minutes, begun_by_me, asked, organised, practice, unknown_people)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      touchId,
      before.id,
      kind,
      date,
      instantOfTouch(before, patch, context),
      before.zone,
      patch.minutes === undefined ? (touch?.minutes ?? null) : patch.minutes,
      patch.begunByMe ?? touch?.begunByMe ?? true,
      patch.asked ?? touch?.asked ?? false,
      kind === 'event' && (patch.organised ?? touch?.organised ?? false),
      patch.practice === undefined ? (touch?.practice ?? null) : patch.practice,
      unknown
    ]
  );
  await tx.run(
    `insert into touch_person (touch_id, person_id, position, date, one_to_one)
     select $1, p.id, w.place - 1, $3, $4 from unnest($2::uuid[]) with ordinality as w(id, place) join person p on p.id = w.id`,
    [touchId, people, date, isOneToOne(kind, people.length + unknown)]
  );
}

/** The instant stays unless day or time change. */
function instantOfTouch(
  before: EntryState,
  patch: Pick<FactsPatch, 'date' | 'time'>,
  context: EngineContext
) {
  const date = patch.date ?? before.date;
  const time = patch.time === undefined ? before.time : patch.time;
  const at = before.touch && parseInstant(before.touch.at);
  if (at && date === before.date && time === before.time) return instantOf(epochMsOf(at));
  return touchInstant({ date, time }, { ...context, zone: before.zone });
}

const withoutUndefined = (patch: FactsPatch): Partial<EntryFacts> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));

async function moveDate(tx: WriteDb, id: EntryId, date: string): Promise<void> {
  await tx.run('update entry_person set date = $2 where entry_id = $1', [id, date]);
  await tx.run('update promise set made_on = $2 where entry_id = $1', [id, date]);
  await tx.run('update learning set date = $2 where entry_id = $1', [id, date]);
  await tx.run('update idea set date = $2 where entry_id = $1', [id, date]);
}
