import { z } from 'zod';
import type { Captured } from '../../../contract/journal';
import { weekOf } from '../../../domain/calendar/calendar';
import { countTouch, type CountableTouch } from '../../../domain/goals/touch-count';
import { weekReport } from '../../../domain/goals/week-report';
import { entryId, type EntryId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
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
  { db, today }: EngineContext
): Promise<Pick<Captured, 'door' | 'uncounted'>> {
  if (parsed.kind === null) return { door: null, uncounted: null };
  const week = weekOf(parsed.date);
  const facts = await readWeekFacts(db.read, week, today);
  const written = facts.touches.find((touch) => touch.entry === id);
  const touch = written ?? (await candidate(parsed, named, db.read));
  if (!written) facts.touches.push(touch);
  const { practice, uncounted } = countTouch(touch);
  const reason = uncounted?.reason ?? null;
  if (practice === null) return { door: null, uncounted: reason };
  const door = weekReport({ week, today, ...facts }).doors.find((one) => one.practice === practice);
  return {
    door: door ? { practice, done: door.done, target: door.target } : null,
    uncounted: reason
  };
}

const knownBefore = z.object({ id: z.string(), times: z.int() });
const nobodyYet = '00000000-0000-7000-8000-000000000000';

/** The touch a line that is not written yet would make. */
async function candidate(
  parsed: UnderstoodLine['parsed'],
  named: readonly (NamedPerson | null)[],
  db: EngineContext['db']['read']
): Promise<CountableTouch> {
  const company = named.filter(
    (person) => person?.role === 'with' && (person.id !== null || person.isNew)
  );
  const before = await db.rows(
    `select c.id, before.times from unnest($1::uuid[]) as c(id)
     cross join lateral (
       select tp.earlier_one_to_ones + tp.one_to_one::integer as times from touch_person tp
       where tp.person_id = c.id and tp.date <= $2 order by tp.date desc, tp.touch_id desc limit 1) before`,
    [company.flatMap((person) => person?.id ?? []), parsed.date],
    knownBefore
  );
  const times = new Map(before.map((row) => [row.id, row.times]));
  return {
    entry: entryId.parse(nobodyYet),
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
