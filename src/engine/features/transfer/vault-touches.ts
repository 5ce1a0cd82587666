import { textIn, type Row } from '../../../domain/markdown-pages/column';
import { kindOf, type EntryRows } from '../../../domain/markdown-pages/entry-section';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { practice } from '../../../domain/goals/practice';
import type { CountableTouch } from '../../../domain/goals/touch-count';
import { countedOf, type Counted } from '../../../domain/goals/week-report';
import type { EntryId } from '../../../domain/people/ids';
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
