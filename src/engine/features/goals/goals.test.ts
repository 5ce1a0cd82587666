import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../domain/goals/practice';
import { beginInOctober, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

const lunches = (target: number): Goal => ({ practice: 'lunch', target, period: 'week' });
const lunchGoal = async () => (await opened.journal.listGoals({}))[0]!;
const lunchDoor = async (week?: string) =>
  (await opened.journal.readWeek(week ? { week } : {})).doors[0]!;

describe('goals', () => {
  it('are those of a new journal until something else is chosen', async () => {
    expect(await opened.journal.listGoals({})).toMatchObject([
      { practice: 'lunch', target: 1, period: 'week', next: null },
      { practice: 'touch-base', target: 1 },
      { practice: 'appreciate', target: 1 },
      { practice: 'introduce', target: 1, period: 'month' },
      { practice: 'join-in', target: 1, period: 'month' },
      { practice: 'offer-help', target: 0, period: 'month' }
    ]);
  });

  it('are as easy as one likes in the first week', async () => {
    await opened.journal.changeGoal(lunches(0));
    expect((await lunchDoor()).state).toBe('rest');
  });

  it('are harder at once and easier next week, and a lived week stays', async () => {
    const { journal, itIs } = opened;
    await beginInOctober(opened);
    expect((await journal.changeGoal(lunches(3))).holdsFrom).toBe('2026-11-18');
    expect(await lunchDoor()).toMatchObject({ target: 3 });

    itIs('2026-11-24T11:00:00Z');
    expect((await journal.changeGoal(lunches(1))).holdsFrom).toBe('2026-11-30');
    expect(await lunchGoal()).toMatchObject({
      target: 3,
      next: { target: 1, period: 'week', fromDate: '2026-11-30' }
    });
    itIs('2026-12-01T11:00:00Z');
    expect(await lunchGoal()).toMatchObject({ target: 1, next: null });
    expect(await lunchDoor('2026-W47')).toMatchObject({ target: 3 });
  });

  it('are put back as they were', async () => {
    const { journal } = opened;
    const before = await journal.listGoals({});
    const first = await journal.changeGoal(lunches(4));
    const second = await journal.changeGoal(lunches(2));
    await journal.restoreGoals(second.before);
    expect(await lunchGoal()).toMatchObject({ target: 4 });
    await journal.restoreGoals(first.before);
    expect(await journal.listGoals({})).toEqual(before);
  });
});

describe('a pause', () => {
  const lisbon = {
    fromDate: '2026-11-16',
    toDate: '2026-11-20',
    kind: 'vacation' as const,
    name: 'Lisbon'
  };

  it('rests the doors of its days, until it is taken away', async () => {
    const { journal } = opened;
    const { id } = await journal.addPause(lisbon);
    expect(await lunchDoor()).toMatchObject({ state: 'paused', target: 0 });
    expect(await journal.listPauses({})).toEqual([{ ...lisbon, id }]);

    const { before } = await journal.removePause({ id });
    expect(before).toEqual({ ...lisbon, id });
    expect(await lunchDoor()).toMatchObject({ target: 1 });
    await expect(journal.removePause({ id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is moved, and moved back', async () => {
    const { journal } = opened;
    const { id } = await journal.addPause(lisbon);
    const moved = { ...lisbon, id, fromDate: '2026-12-01', toDate: '2026-12-03', name: null };
    const { before } = await journal.changePause(moved);
    expect(await lunchDoor()).toMatchObject({ target: 1 });
    await journal.changePause(before);
    expect(await journal.listPauses({})).toEqual([{ ...lisbon, id }]);
  });

  it('does not end before it begins', async () => {
    await expect(
      opened.journal.addPause({ ...lisbon, toDate: '2026-11-01' })
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
