import type { IsoDate } from '../calendar/calendar';
import { daysBetween } from '../calendar/calendar';
import type { Matter } from './candidate';
import { nudgeTexts } from './nudge-texts';

/** The copies of the journal that were written outside of it. */
export interface BackupFact {
  /** The local date of the last whole one; null: there never was one. */
  lastOn: IsoDate | null;
  /** How many entries were written after it, what the journal holds when there was none; no further than `mostCounted`. */
  unsaved: number;
  /** The local date when the first of these was written; null: there are none. */
  unsavedSince: IsoDate | null;
}

/**
 * The nudge about a copy of the journal that is overdue, said once for each copy: when the first
 * of at least ten entries that are on this computer alone was written four weeks ago. TRUST.md
 * F23 says a week of copies the app makes itself; to ask for one by hand each week would nag.
 */
export function backupOverdue(
  { lastOn, unsaved, unsavedSince }: BackupFact,
  today: IsoDate
): Matter | null {
  if (unsaved < fewEntries || unsavedSince === null) return null;
  if (daysBetween(unsavedSince, today) < overdueDays) return null;
  const { never, since, reason } = nudgeTexts.backup;
  return {
    key: `backup:journal:${lastOn ?? 'never'}`,
    kind: 'backup',
    target: { page: 'settings' },
    time: null,
    wordsOn: (date) => ({
      title: lastOn === null ? never : since(lastOn, date),
      reason: reason(unsaved < mostCounted ? unsaved : null)
    })
  };
}

/** More entries than that are said to be so many. */
export const mostCounted = 1001;

const overdueDays = 28;
const fewEntries = 10;
