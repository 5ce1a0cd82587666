import { expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import { mostCounted, type BackupFact } from './backup-overdue';
import { at, facts, november } from './nudges.fixture';
import { planNudges } from './plan-nudges';

/** Wednesday, 18 November. */
const today = november(18);
const daysAgo = (days: number): IsoDate => addDays(today, -days);

const dueNow = (backup: BackupFact) => planNudges(facts({ backup }), at(18, '10:00')).due;
const titleOf = (backup: BackupFact): string | undefined => dueNow(backup)[0]?.title;

test('a copy that is weeks old is named with its day, and what would be lost', () => {
  const lastOn = '2026-10-12' as IsoDate;
  expect(dueNow({ lastOn, unsaved: 41, unsavedSince: lastOn })).toMatchObject([
    {
      key: 'backup:journal:2026-10-12',
      title: 'No copy of your journal since 12 Oct.',
      reason: '41 entries are on this computer only. A copy keeps them if it breaks.',
      target: { page: 'settings' }
    }
  ]);
});

test('four weeks may go by after the first entry that is in no copy', () => {
  const since = (days: number) =>
    titleOf({ lastOn: daysAgo(60), unsaved: 20, unsavedSince: daysAgo(days) });
  expect(since(27)).toBeUndefined();
  expect(since(28)).toBe('No copy of your journal since 19 Sep.');
});

test('a journal that was never copied says so', () => {
  expect(titleOf({ lastOn: null, unsaved: 10, unsavedSince: daysAgo(40) })).toBe(
    'Your journal has no copy yet.'
  );
});

test('a copy of another year needs no day, and fits all the same', () => {
  const title = titleOf({
    lastOn: '2024-02-01' as IsoDate,
    unsaved: 10,
    unsavedSince: daysAgo(40)
  });
  expect(title).toBe('No copy of your journal since Feb 2024.');
  expect(title!.length).toBeLessThanOrEqual(40);
});

test('a journal with little in it, or with little that is new, is left in peace', () => {
  for (const lastOn of [null, daysAgo(200)])
    expect(titleOf({ lastOn, unsaved: 9, unsavedSince: daysAgo(190) })).toBeUndefined();
  expect(titleOf({ lastOn: daysAgo(200), unsaved: 0, unsavedSince: null })).toBeUndefined();
});

test('of a long journal it says no number, for none is counted', () => {
  const backup = { lastOn: null, unsaved: mostCounted, unsavedSince: daysAgo(40) };
  expect(dueNow(backup)[0]?.reason).toBe(
    'More than a thousand entries are on this computer only. A copy keeps them if it breaks.'
  );
});
