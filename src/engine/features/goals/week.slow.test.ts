import { beforeEach, describe, expect, it } from 'vitest';
import type { Practice } from '../../../domain/goals/practice';
import { beginInOctober, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

const doorOf = async (practice: Practice) => {
  const door = (await opened.journal.readWeek({})).doors.find((one) => one.practice === practice);
  if (!door) throw new Error(`No door ${practice}`);
  return door;
};

beforeEach(() => importDirectory(opened.journal));

describe('the Lunch door', () => {
  it('opens with somebody one has not met', async () => {
    await opened.journal.addEntry({ text: 'lunch with Ana' });
    expect(await doorOf('lunch')).toMatchObject({
      target: 1,
      done: 1,
      state: 'done',
      uncounted: []
    });
  });

  it('is not moved by a lunch with someone met five times, and says why', async () => {
    for (const days of [50, 40, 30, 20, 10])
      await opened.journal.addEntry({ text: `coffee with Ana ${days} days ago` });
    const lunch = await opened.journal.addEntry({ text: 'lunch with Ana' });
    const door = await doorOf('lunch');
    expect(door).toMatchObject({ done: 0, uncounted: [{ entry: lunch.entry.id }] });
    expect(door.uncounted[0]?.reason).toContain('Ana Ruiz');
    expect(lunch.uncounted).toBe(door.uncounted[0]?.reason);
    expect(await doorOf('touch-base')).toMatchObject({ done: 1 });
  });

  it('opens when one of the company is not well known', async () => {
    for (const days of [40, 30, 20])
      await opened.journal.addEntry({ text: `call with Ana ${days} days ago` });
    await opened.journal.addEntry({ text: 'lunch with Ana and Raj' });
    expect(await doorOf('lunch')).toMatchObject({ done: 1 });
  });

  it('counts a lunch in the week of its own date', async () => {
    await opened.journal.addEntry({ text: 'lunch with Ana 7 days ago' });
    expect(await doorOf('lunch')).toMatchObject({ done: 0 });
    const before = await opened.journal.readWeek({ week: '2026-W46' });
    expect(before.doors[0]).toMatchObject({ practice: 'lunch', done: 1, state: 'done' });
  });
});

describe('the Touch base door', () => {
  it('opens when I wrote without needing anything', async () => {
    await opened.journal.addEntry({ text: 'said hi to Kenji' });
    expect(await doorOf('touch-base')).toMatchObject({ done: 1, state: 'done' });
  });

  it('stays shut when I asked for something, and says so', async () => {
    await opened.journal.addEntry({ text: 'called Kenji, asked for the export' });
    const door = await doorOf('touch-base');
    expect(door.done).toBe(0);
    expect(door.uncounted[0]?.reason).toContain('asked');
  });
});

describe('the week', () => {
  it('is on pace until its last working day has begun, then behind', async () => {
    await beginInOctober(opened);
    expect(await doorOf('lunch')).toMatchObject({ expected: 0, state: 'on-pace' });
    opened.itIs('2026-11-20T08:00:00Z');
    expect(await doorOf('lunch')).toMatchObject({
      expected: 1,
      state: 'behind',
      behind: 1
    });
  });

  it('asks for nothing on the day the journal is begun, and for less in that week', async () => {
    const { journal, itIs } = opened;
    itIs('2026-11-20T08:00:00Z');
    expect(await doorOf('lunch')).toMatchObject({ expected: 0, state: 'on-pace' });
    await journal.addEntry({ text: 'lunch with Ana last monday' });
    await journal.changeGoal({ practice: 'touch-base', target: 5, period: 'week' });
    expect(await doorOf('touch-base')).toMatchObject({ target: 1, expected: 0, behind: 0 });
    itIs('2026-11-22T08:00:00Z');
    expect(await doorOf('touch-base')).toMatchObject({ expected: 0, state: 'on-pace' });
    itIs('2026-11-27T08:00:00Z');
    expect(await doorOf('touch-base')).toMatchObject({ target: 5, state: 'behind', behind: 5 });
  });

  it('has six doors in hallway order, offering help off until chosen', async () => {
    const { week, doors } = await opened.journal.readWeek({});
    expect(week).toBe('2026-W47');
    expect(doors.map((door) => door.practice)).toEqual([
      'lunch',
      'touch-base',
      'appreciate',
      'introduce',
      'join-in',
      'offer-help'
    ]);
    expect(doors.at(-1)).toMatchObject({ target: 0, state: 'rest' });
  });

  it('lies in the person’s own zone: Sunday night in Madrid is still this week', async () => {
    opened.itIs('2026-11-22T22:30:00Z');
    await opened.journal.addEntry({ text: 'lunch with Ana' });
    expect(await doorOf('lunch')).toMatchObject({ done: 1 });
    opened.itIs('2026-11-22T23:30:00Z');
    expect((await opened.journal.readWeek({})).week).toBe('2026-W48');
    expect(await doorOf('lunch')).toMatchObject({ done: 0 });
  });
});
