import { z } from 'zod';
import type { Captured } from '../../../contract/journal';
import { weekHolding } from '../../../domain/calendar/week-rules';
import { unmovedReason } from '../../../domain/goals/door-words';
import { countTouch, type CountableTouch } from '../../../domain/goals/touch-count';
import { weekReport } from '../../../domain/goals/week-report';
import { entryId, type EntryId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { plannedOnce } from '../../database/planned-once';
import { readWeekFacts } from '../../reading/week-facts';
import type { NamedPerson, UnderstoodLine } from './understand-line';

/** What became (id given) or would become (null) of a line, as every surface shows it. */
export async function describeCapture(
  { parsed }: UnderstoodLine,
  named: readonly (NamedPerson | null)[],
  id: EntryId | null,
  context: EngineContext
): Promise<Captured> {
  const nameAt = (place: number | null): string | null =>
    place === null ? null : (named[place]?.name ?? null);
  return {
    entry: { id, date: parsed.date, text: parsed.text },
    kind: parsed.kind,
    people: namesOf(
      named,
      (person) => person.role === 'with' && (person.id !== null || person.isNew)
    ),
    newPeople: [
      ...new Set(named.flatMap((person) => (person?.isNew && person.id ? [person.id] : [])))
    ],
    unknown: namesOf(named, (person) => person.id === null && !person.isNew),
    minutes: parsed.minutes,
    topics: parsed.topics,
    promises: parsed.promises.map(({ by, mention, text, due }) => ({
      by,
      person: nameAt(mention),
      text,
      due
    })),
    learned: parsed.learned,
    ideas: parsed.ideas,
    place: parsed.place,
    event: parsed.event,
    audience: parsed.audience,
    spans: parsed.marks,
    ...(await doorOfLine({ parsed }, named, id, context))
  };
}

const namesOf = (
  named: readonly (NamedPerson | null)[],
  fits: (person: NamedPerson) => boolean
): string[] => [
  ...new Set(
    named.filter((person) => person !== null && fits(person)).map((person) => person?.name ?? '')
  )
];

/** The door the line opens, with that week's count, or why it opens none. */
async function doorOfLine(
  { parsed }: Pick<UnderstoodLine, 'parsed'>,
  named: readonly (NamedPerson | null)[],
  id: EntryId | null,
  { db, habits, today }: EngineContext
): Promise<Pick<Captured, 'door' | 'uncounted'>> {
  if (parsed.kind === null) return { door: null, uncounted: null };
  const touch = await touchOf(parsed, named, id, db.read);
  const { practice, uncounted } = countTouch(touch);
  const reason = uncounted?.reason ?? null;
  if (practice === null) return { door: null, uncounted: reason };
  const { weekRules: rules } = await habits();
  const asked = { week: weekHolding(parsed.date, rules), today, rules };
  const facts = await readWeekFacts(db.read, asked, practice);
  if (id === null) facts.touches.push(touch);
  const door = weekReport({ ...asked, ...facts }).doors.find((one) => one.practice === practice);
  return {
    door: door ? { practice, done: door.done, target: door.target } : null,
    uncounted: reason ?? (door ? unmovedReason(door) : null)
  };
}

const knownBefore = z.object({ id: z.string(), times: z.int() });
const notYet = '00000000-0000-7000-8000-000000000000';

/** The touch a line made (id given) or would make. */
async function touchOf(
  parsed: UnderstoodLine['parsed'],
  named: readonly (NamedPerson | null)[],
  id: EntryId | null,
  db: EngineContext['db']['read']
): Promise<CountableTouch> {
  const company = named.filter(
    (person) => person?.role === 'with' && (person.id !== null || person.isNew)
  );
  const before = await db.rows(
    plannedOnce(`select c.id, coalesce(
       (select tp.earlier_one_to_ones from touch t join touch_person tp on tp.touch_id = t.id
        where t.entry_id = $3 and tp.person_id = c.id limit 1),
       (select tp.earlier_one_to_ones + tp.one_to_one::integer from touch_person tp
        where tp.person_id = c.id and tp.date <= $2 order by tp.date desc, tp.touch_id desc limit 1),
       0) as times
     from unnest($1::uuid[]) as c(id)`),
    [company.flatMap((person) => person?.id ?? []), parsed.date, id],
    knownBefore
  );
  const times = new Map(before.map((row) => [row.id, row.times]));
  return {
    entry: id ?? entryId.parse(notYet),
    kind: parsed.kind ?? 'message',
    date: parsed.date,
    begunByMe: parsed.begunByMe,
    asked: parsed.asked,
    organised: parsed.organised,
    chosen: null,
    unknownPeople: named.filter(
      (person) => person?.role === 'with' && person.id === null && !person.isNew
    ).length,
    people: company.map((person) => ({
      name: person?.name ?? '',
      earlierOneToOnes: times.get(person?.id ?? '') ?? 0
    }))
  };
}
