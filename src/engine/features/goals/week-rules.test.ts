import { describe, expect, it } from 'vitest';
import { zoneId } from '../../../domain/calendar/calendar';
import { beginInOctober, shareJournal } from '../../journal.fixture';

const opened = shareJournal();
const usual = [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
const sunday = { start: 7 as const, workingDays: usual };

describe('how weeks run', () => {
  it('is Monday to Sunday with work until Friday unless something is chosen', async () => {
    expect(await opened.journal.readWeekRule({})).toEqual({
      start: 1,
      workingDays: usual,
      firstDate: '2026-11-16',
      lastDate: '2026-11-22',
      next: null,
      rules: []
    });
  });

  it('changes with the next week, also for lines and lists, and is put back', async () => {
    const { journal, itIs } = opened;
    await beginInOctober(opened);
    const { holdsFrom, before } = await journal.changeWeekRule(sunday);
    expect(holdsFrom).toBe('2026-11-22');
    expect(await journal.readWeekRule({})).toMatchObject({
      start: 1,
      lastDate: '2026-11-21',
      next: { start: 7, workingDays: usual, fromDate: '2026-11-22' }
    });
    expect(await journal.readWeek({})).toMatchObject({
      week: '2026-W47',
      firstDate: '2026-11-16',
      lastDate: '2026-11-21'
    });
    const due = async () =>
      (await journal.readLine({ text: 'I owe Ana the deck next week' })).promises[0]?.due;
    expect(await due()).toBe('2026-11-22');

    itIs('2026-11-22T11:00:00Z');
    expect(await journal.readWeek({})).toMatchObject({ week: '2026-W48', workingDaysLeft: 5 });
    itIs('2026-11-18T11:00:00Z');
    await journal.restoreWeekRules(before);
    expect(await journal.readWeekRule({})).toMatchObject({ next: null, lastDate: '2026-11-22' });
    expect(await due()).toBe('2026-11-23');
  });

  it('is chosen anew in the week a journal is begun in', async () => {
    const { journal } = opened;
    await journal.changeWeekRule({ start: 1, workingDays: [1, 2, 3] });
    expect(await journal.readWeekRule({})).toMatchObject({ workingDays: [1, 2, 3], next: null });
    expect((await journal.readWeek({})).workingDaysLeft).toBe(0);
  });

  it('keeps at least one day of work, each named once', async () => {
    for (const workingDays of [[], [1, 1]] as (typeof usual)[])
      await expect(opened.journal.changeWeekRule({ start: 1, workingDays })).rejects.toMatchObject({
        code: 'invalid-input'
      });
  });
});

// P8 of TRUST.md §4.3.
it('a lived week stays as it was, whatever zone one travels to and however weeks run later', async () => {
  const { journal, engine, itIs } = opened;
  await beginInOctober(opened);
  // Late on Sunday in Madrid: Monday in Auckland.
  itIs('2026-11-15T22:30:00Z');
  await journal.addEntry({ text: 'coffee with somebody new' });
  await journal.addEntry({ text: 'praised the team yesterday' });
  itIs('2026-11-25T11:00:00Z');
  const lived = await journal.readWeek({ week: '2026-W46' });
  await journal.changeWeekRule({ start: 6, workingDays: [6, 7, 1] });
  for (const zone of ['Pacific/Auckland', 'Pacific/Pago_Pago', 'Asia/Kathmandu']) {
    engine.setZone(zoneId.parse(zone));
    expect(await journal.readWeek({ week: '2026-W46' })).toEqual(lived);
  }
  itIs('2026-12-20T11:00:00Z');
  expect(await journal.readWeek({ week: '2026-W46' })).toEqual(lived);
  engine.setZone(zoneId.parse('Europe/Madrid'));
});
