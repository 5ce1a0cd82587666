import { addDays, weekOf, weekdayOf, type IsoDate } from '../../domain/calendar/calendar';
import type { TouchKind } from '../../domain/journal/touch';
import { createAcquaintances, ownDepartment, type Acquaintances } from './acquaintances';
import { journalDays } from './journal-days';
import type { Random } from './random';
import type { SampleEntry, SamplePause } from './sample-entry';
import type { SamplePerson } from './sample-person';
import { writeLine } from './write-line';

export interface SampleJournal {
  /** In the order of their writing. */
  entries: SampleEntry[];
  pauses: SamplePause[];
}

/** How often each kind is; null: a note about nobody. */
const kinds: readonly (readonly [TouchKind | null, number])[] = [
  ['message', 0.18],
  ['coffee', 0.15],
  ['meeting', 0.15],
  ['lunch', 0.13],
  ['call', 0.11],
  ['thanks', 0.08],
  ['praise', 0.06],
  ['help', 0.04],
  ['introduction', 0.03],
  ['event', 0.04],
  [null, 0.03]
];

/** What this week holds, whatever chance says: somebody new at lunch, and praise still to come. */
const thisWeekHolds: readonly TouchKind[] = [
  'message',
  'lunch',
  'meeting',
  'coffee',
  'call',
  'meeting',
  'message',
  'coffee'
];

/** So many promises of long ago are still open in a journal of any size. */
const forgotten = 9;

/** A year of one person's journal up to `today`, `count` entries long; with very many entries, several years. */
export function inventJournal(
  people: readonly SamplePerson[],
  count: number,
  today: IsoDate,
  random: Random
): SampleJournal {
  const { entriesOf, pauses } = journalDays(count, today, random);
  const known = createAcquaintances(people, random);
  const forgetful = Math.min(0.5, forgotten / (count * 0.2));
  const entries: SampleEntry[] = [];
  let thisWeek = 0;
  for (const [date, number] of entriesOf) {
    for (let place = 0; place < number; place += 1) {
      const begins = weekOf(date) === weekOf(today) ? thisWeekHolds[thisWeek++] : undefined;
      const drawn = begins ?? kindOf(random);
      const company = companyOf(drawn, begins === 'lunch', date, known, random);
      // Where there is nobody to bring together.
      const kind = drawn === 'introduction' && company.length < 2 ? 'message' : drawn;
      const first = company[0];
      entries.push(
        writeLine(
          {
            kind,
            people: company,
            department: (first === undefined ? null : people[first]?.department) ?? ownDepartment,
            date,
            // An idea is written down when it comes.
            writtenOn: kind === null ? date : writingDay(date, today, random),
            today,
            forgetful,
            callName: known.callName
          },
          random
        )
      );
    }
  }
  return { entries: inWritingOrder(entries), pauses };
}

function kindOf(random: Random): TouchKind | null {
  let rest = random.next();
  return (kinds.find(([, share]) => (rest -= share) < 0) ?? kinds[0])?.[0] ?? null;
}

function companyOf(
  kind: TouchKind | null,
  isNew: boolean,
  on: IsoDate,
  known: Acquaintances,
  random: Random
): number[] {
  if (kind === null) return [];
  const meetsNew = isNew || (kind === 'lunch' ? random.chance(0.4) : random.chance(0.04));
  const first = meetsNew ? known.newcomer(on) : known.usual(on);
  if (kind === 'introduction') return distinct([first, known.fromElsewhere(first, on)]);
  const more = kind === 'event' ? random.between(0, 2) : random.chance(0.22) ? 1 : 0;
  return distinct([first, ...Array.from({ length: isNew ? 0 : more }, () => known.usual(on))]);
}

const distinct = (people: number[]): number[] => [...new Set(people)];

/** Most lines are written on the day; some the day after, a few later, with the weekday said. */
function writingDay(date: IsoDate, today: IsoDate, random: Random): IsoDate {
  const drawn = random.next();
  const day = addDays(date, drawn < 0.86 ? 0 : drawn < 0.97 ? 1 : random.between(2, 4));
  return day > today || weekdayOf(day) > 5 ? date : day;
}

/** Sorting is stable: what tells of an earlier day comes first on the day of writing. */
const inWritingOrder = (entries: SampleEntry[]): SampleEntry[] =>
  entries.sort((a, b) => (a.writtenOn < b.writtenOn ? -1 : a.writtenOn > b.writtenOn ? 1 : 0));
