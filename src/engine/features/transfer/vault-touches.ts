import { z } from 'zod';
import { textIn, type Row } from '../../../domain/markdown-pages/column';
import { kindOf, type EntryRows } from '../../../domain/markdown-pages/entry-section';
import { isoDate, type IsoDate } from '../../../domain/calendar/calendar';
import { practice } from '../../../domain/goals/practice';
import type { CountableTouch } from '../../../domain/goals/touch-count';
import { countedOf, type Counted } from '../../../domain/goals/week-report';
import type { EntryId } from '../../../domain/people/ids';
import type { ReadDb } from '../../database/read-db';
import { rowStamp } from '../../database/row-stamp';
import { grouped } from '../../grouped';
import { readAllTouches, type DateSpan } from '../../reading/week-facts';
import { earlierOneToOnes } from './vault-entries';
import type { VaultNames } from './vault-names';

/** What fills the doors of all weeks, gathered from entries in the order of their ids. */
export interface GatheredTouches {
  add: (entries: readonly EntryRows[]) => void;
  /** Oldest first. */
  counted: () => readonly Counted[];
}

export function createTouches({ called }: Pick<VaultNames, 'called'>): GatheredTouches {
  const all: Counted[] = [];
  return {
    add(entries) {
      for (const one of countedOf(entries.flatMap((rows) => touchesOf(rows, called))))
        all.push(one);
    },
    counted: () => all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  };
}

/** The touches of a day in their versions, and what they filled. */
interface CountedDay {
  readonly stamp: string;
  readonly counted: readonly Counted[];
}

/** What days filled, by what people were called then: a mirror looks at the same months for every line. */
const countedDays = new WeakMap<VaultNames['called'], Map<IsoDate, CountedDay>>();

/** What fills the doors in these days, oldest first; days that are as they were are not read again. */
export async function readCounted(
  db: ReadDb,
  { called }: Pick<VaultNames, 'called'>,
  span: DateSpan
): Promise<Counted[]> {
  const days = countedDays.get(called) ?? new Map<IsoDate, CountedDay>();
  countedDays.set(called, days);
  // Stamps first: what changes meanwhile is read again the next time.
  const stamps = await db.json(dayStampsSql, [span.from, span.to], z.array(dayStamp));
  const stale = stamps.filter(([date, stamp]) => days.get(date)?.stamp !== stamp);
  const [from, to] = [stale[0]?.[0], stale.at(-1)?.[0]];
  if (from !== undefined && to !== undefined) {
    const read = grouped(countedOf(await readAllTouches(db, { from, to })), ({ date }) => date);
    for (const [date, stamp] of stale) days.set(date, { stamp, counted: read.get(date) ?? [] });
  }
  return stamps.flatMap(([date]) => days.get(date)?.counted ?? []);
}

const dayStamp = z.tuple([isoDate, z.string()]);

const dayStampsOf = (table: string): string =>
  `(select date, ${rowStamp} as stamp from ${table} t where date between $1 and $2 group by date)`;
const dayStampsSql = `
select coalesce(json_agg(json_build_array(date, concat_ws(', ', x.stamp, y.stamp)) order by date), '[]')::text
from ${dayStampsOf('touch')} x left join ${dayStampsOf('touch_person')} y using (date)`;

const touchesOf = (
  { entry, touches }: EntryRows,
  called: ReadonlyMap<string, string>
): CountableTouch[] =>
  touches.flatMap(({ touch, people }): CountableTouch[] => {
    const kind = kindOf(touch);
    if (!kind) return [];
    return [
      {
        entry: textIn(entry, 'id') as EntryId,
        kind,
        date: textIn(touch, 'date') as IsoDate,
        begunByMe: touch['begun_by_me'] === true,
        asked: touch['asked'] === true,
        organised: touch['organised'] === true,
        unknownPeople: Number(touch['unknown_people'] ?? 0),
        chosen: chosenBy(touch),
        people: people.map((row) => ({
          name: called.get(textIn(row, 'person_id')) ?? '',
          earlierOneToOnes: Number(row[earlierOneToOnes] ?? 0)
        }))
      }
    ];
  });

const chosenBy = (touch: Row): CountableTouch['chosen'] => {
  const chosen = touch['practice'] ?? null;
  return chosen === null ? null : practice.parse(chosen);
};
