import { beforeEach, describe, expect, it } from 'vitest';
import type { Goal, Practice } from '../../../domain/goals/practice';
import { shareJournal } from '../../journal.fixture';

const opened = shareJournal();

const weekly = (practice: Practice, target: number): Goal => ({ practice, target, period: 'week' });
const standing = () => opened.journal.readStanding({});
const outcomes = async () => (await standing()).weeks.map(({ outcome }) => outcome);

/** A call on the Wednesday of each week from 2 September on, or none: one goal a week. */
async function live(letters: string) {
  const { journal, itIs } = opened;
  itIs('2026-09-02T11:00:00Z');
  await journal.startEntry({ date: '2026-08-31' });
  for (const practice of ['lunch', 'appreciate'] as const)
    await journal.changeGoal(weekly(practice, 0));
  let wednesday = new Date('2026-09-02T11:00:00Z');
  for (const letter of letters) {
    itIs(wednesday.toISOString());
    if (letter === 'k') await journal.addEntry({ text: 'called somebody' });
    wednesday = new Date(wednesday.getTime() + 7 * 86_400_000);
  }
  itIs(wednesday.toISOString());
}

describe('a streak', () => {
  it('counts the kept weeks, not the one being lived', async () => {
    await live('kkk');
    expect(await standing()).toMatchObject({ streak: 3, untilReserve: 1, reserves: 0 });
    await opened.journal.addEntry({ text: 'called Ana' });
    expect(await standing()).toMatchObject({ streak: 3 });
    expect(await outcomes()).toEqual(['kept', 'kept', 'kept', 'current']);
  });

  it('heals when a missed week is told of later, and breaks again when that is deleted', async () => {
    await live('kmk');
    expect((await standing()).streak).toBe(1);
    const { entry } = await opened.journal.addEntry({ text: 'called Ana on 9 September' });
    expect((await standing()).streak).toBe(3);
    await opened.journal.deleteEntry({ id: entry.id ?? '' });
    expect((await standing()).streak).toBe(1);
  });

  it('goes on over a vacation', async () => {
    await live('kmk');
    await opened.journal.addPause({
      fromDate: '2026-09-07',
      toDate: '2026-09-11',
      kind: 'vacation',
      name: null
    });
    expect(await standing()).toMatchObject({ streak: 2, longest: 2 });
    expect(await outcomes()).toEqual(['kept', 'rested', 'kept', 'current']);
  });

  it('is shown until the person would rather not see it', async () => {
    expect((await standing()).showsStreak).toBe(true);
    await opened.journal.changePreferences({ showsStreak: false });
    expect((await standing()).showsStreak).toBe(false);
  });

  it('begins with what was lived since the journal was begun; what was before can only be won', async () => {
    const { journal } = opened;
    await journal.addEntry({ text: 'called Ana on 28 October' });
    await journal.changeCountsWhen({ countsWhen: 'one' });
    expect((await outcomes()).slice(0, -1)).toEqual(['rested', 'rested', 'rested']);
    expect((await standing()).offersFreshStart).toBe(false);
  });
});

describe('a reserve', () => {
  beforeEach(() => live('kkkkm'));

  it('is spent on the last week when the person says so, and taken back', async () => {
    const { journal } = opened;
    const before = await standing();
    expect(before).toMatchObject({
      streak: 0,
      reserves: 1,
      savable: { week: '2026-W40', firstDate: '2026-09-28', lastDate: '2026-10-04' }
    });
    await journal.spendReserve({ week: '2026-W40' });
    expect(await standing()).toMatchObject({
      streak: 4,
      reserves: 0,
      savable: null,
      saved: { week: '2026-W40' }
    });
    await journal.returnReserve({ week: '2026-W40' });
    expect(await standing()).toEqual(before);
    await expect(journal.returnReserve({ week: '2026-W40' })).rejects.toMatchObject({
      code: 'not-found'
    });
  });

  it('is not spent on any other week', async () => {
    for (const week of ['2026-W39', '2026-W41'])
      await expect(opened.journal.spendReserve({ week })).rejects.toMatchObject({
        code: 'conflict'
      });
  });

  it('comes back when the week turns out to have been kept', async () => {
    await opened.journal.spendReserve({ week: '2026-W40' });
    await opened.journal.addEntry({ text: 'called Ana on 30 September' });
    expect(await standing()).toMatchObject({ streak: 5, reserves: 1, saved: null });
  });
});

describe('a fresh start', () => {
  beforeEach(() => live('kmmm'));

  it('is offered after three missed weeks, made, and taken back', async () => {
    const { journal } = opened;
    expect(await standing()).toMatchObject({ offersFreshStart: true, missedInARow: 3 });
    const { on } = await journal.answerFreshStart({ accepted: true });
    expect(await standing()).toMatchObject({ offersFreshStart: false, missedInARow: 0 });
    await journal.withdrawFreshStart({ on });
    expect(await standing()).toMatchObject({ offersFreshStart: true, missedInARow: 3 });
  });

  it('made in the middle of a week asks only for the rest of it', async () => {
    const { journal } = opened;
    await journal.changeGoal(weekly('touch-base', 5));
    const door = async () => (await journal.readWeek({})).doors[1];
    expect(await door()).toMatchObject({ target: 5, expected: 3 });
    await journal.answerFreshStart({ accepted: true });
    expect(await door()).toMatchObject({ target: 3, expected: 0, state: 'on-pace' });
  });

  it('put off is not offered again for three missed weeks', async () => {
    const { journal, itIs } = opened;
    await journal.answerFreshStart({ accepted: false });
    expect(await standing()).toMatchObject({ offersFreshStart: false, missedInARow: 3 });
    itIs('2026-10-21T11:00:00Z');
    expect((await standing()).offersFreshStart).toBe(true);
  });
});

describe('when a week counts', () => {
  it('is chosen stricter at once and kinder from the next week on, and put back', async () => {
    const { journal } = opened;
    expect(await standing()).toMatchObject({ countsWhen: 'two-thirds', nextCountsWhen: null });
    await journal.changeCountsWhen({ countsWhen: 'all' });
    expect((await standing()).countsWhen).toBe('all');
    const { holdsFrom, before } = await journal.changeCountsWhen({ countsWhen: 'half' });
    expect(holdsFrom).toBe('2026-11-23');
    expect(await standing()).toMatchObject({
      countsWhen: 'all',
      nextCountsWhen: { countsWhen: 'half', fromDate: '2026-11-23' }
    });
    await journal.restoreCountsWhen(before);
    expect(await standing()).toMatchObject({ countsWhen: 'all', nextCountsWhen: null });
  });

  it('changes no lived week', async () => {
    await live('kmk');
    const before = await outcomes();
    await opened.journal.changeCountsWhen({ countsWhen: 'all' });
    expect(await outcomes()).toEqual(before);
  });
});

it('months tell of the doors that open by the month', async () => {
  const { journal, itIs } = opened;
  itIs('2026-10-07T11:00:00Z');
  await journal.addEntry({ text: 'introduced Ana to Raj' });
  itIs('2026-11-18T11:00:00Z');
  const { months } = await standing();
  expect(months.map(({ month }) => month)).toEqual(['2026-10', '2026-11']);
  expect(months[0]?.doors[0]).toMatchObject({ practice: 'introduce' });
});
