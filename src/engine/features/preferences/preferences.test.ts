import { expect, test } from 'vitest';
import { shareJournal } from '../../journal.fixture';

const at = shareJournal();

test('a journal follows the region until something is chosen, and again when that is taken back', async () => {
  const { journal, changes } = at;
  const usual = {
    dayOrder: 'day-month',
    workFrom: '09:00',
    workTo: '17:00',
    showsStreak: true,
    chosen: []
  };
  expect(await journal.readPreferences({})).toEqual(usual);
  await journal.changePreferences({ dayOrder: 'month-day' });
  expect(await journal.readPreferences({})).toEqual({
    ...usual,
    dayOrder: 'month-day',
    chosen: ['dayOrder']
  });
  expect(changes.some(({ tables }) => tables.includes('preference'))).toBe(true);
  await journal.changePreferences({ workFrom: '08:00', dayOrder: null });
  expect(await journal.readPreferences({})).toEqual({
    ...usual,
    workFrom: '08:00',
    chosen: ['workFrom']
  });
});

test('own working hours are chosen, and end at another time than they begin', async () => {
  const { journal } = at;
  await journal.changePreferences({ workFrom: '08:00', workTo: '15:30' });
  const chosen = { workFrom: '08:00', workTo: '15:30', chosen: ['workFrom', 'workTo'] };
  expect(await journal.readPreferences({})).toMatchObject(chosen);
  await expect(
    journal.changePreferences({ workFrom: '08:00', workTo: '08:00' })
  ).rejects.toMatchObject({ code: 'invalid-input' });
  expect(await journal.readPreferences({})).toMatchObject(chosen);
});

test('a line is read as dates are written and weeks begin there', async () => {
  const { journal } = at;
  const dayOf = async () => (await journal.readLine({ text: 'lunch on 11/10' })).entry.date;
  const dueOf = async () =>
    (await journal.readLine({ text: 'I owe Ana the deck next week' })).promises[0]?.due;
  expect([await dayOf(), await dueOf()]).toEqual(['2026-10-11', '2026-11-23']);
  await journal.changePreferences({ dayOrder: 'month-day' });
  await journal.changeWeekRule({ start: 7, workingDays: [1, 2, 3, 4, 5] });
  expect([await dayOf(), await dueOf()]).toEqual(['2026-11-10', '2026-11-22']);
});
