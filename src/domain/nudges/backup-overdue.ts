import type { IsoDate } from '../calendar/calendar';
import { daysBetween } from '../calendar/calendar';
import type { Matter } from './candidate';
import { nudgeTexts } from './nudge-texts';

/** The copies of the journal. */
export interface BackupFact {
  /** The date of the last good one; null: there never was one. */
  lastOn: IsoDate | null;
  /** The date of the first thing that would be lost. */
  begunOn: IsoDate;
}

/** The nudge about a backup that is overdue: after a week without one (TRUST.md F23), once until there is one. */
export function backupOverdue({ lastOn, begunOn }: BackupFact, today: IsoDate): Matter | null {
  const since = lastOn ?? begunOn;
  if (daysBetween(since, today) < overdueDays) return null;
  const { title, reason } = nudgeTexts.backup;
  return {
    key: `backup:journal:${lastOn ?? 'never'}`,
    kind: 'backup',
    target: { page: 'settings' },
    time: null,
    wordsOn: (date) => ({ title: title(daysBetween(since, date)), reason })
  };
}

const overdueDays = 7;
