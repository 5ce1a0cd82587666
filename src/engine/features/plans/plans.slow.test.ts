import { describe, expect, it } from 'vitest';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

async function withAna() {
  const { journal } = opened;
  await importDirectory(journal);
  return { journal, ana: await idOf(journal, 'Ana Ruiz'), raj: await idOf(journal, 'Raj Patel') };
}
const statesOf = async () =>
  (await opened.journal.listPlans({})).map(({ title, state }) => `${title}: ${state}`);
const lunchDoor = async () => (await opened.journal.readWeek({})).doors[0]!;

describe('a plan', () => {
  it('says what, when and with whom, and stands on its door, its person and their card', async () => {
    const { journal, ana } = await withAna();
    const { id } = await journal.addPlan({
      kind: 'lunch',
      date: '2026-11-19',
      time: '12:15',
      minutes: 45,
      people: [ana],
      place: 'canteen terrace',
      cue: 'after the stand-up',
      note: 'how a re-forecast is made'
    });
    expect(await journal.listPlans({ from: '2026-11-18', to: '2026-11-22' })).toMatchObject([
      {
        id,
        title: 'Lunch with Ana Ruiz',
        practice: 'lunch',
        time: '12:15',
        minutes: 45,
        place: 'canteen terrace',
        cue: 'after the stand-up',
        state: 'planned',
        entry: null,
        madeOn: '2026-11-18',
        people: [{ id: ana, name: 'Ana Ruiz' }]
      }
    ]);
    expect(await lunchDoor()).toMatchObject({ planned: 1, done: 0, state: 'on-pace' });
    const planned = { practice: 'lunch', date: '2026-11-19', time: '12:15' };
    expect(await journal.readPerson({ id: ana })).toMatchObject({ planned });
    expect(await journal.readPrep({ id: ana })).toMatchObject({ planned });
    const { people } = await journal.browsePeople({
      filter: { words: 'ana ruiz' },
      order: { by: 'name', down: false }
    });
    expect(people[0]?.next).toEqual({ type: 'plan', ...planned });
  });

  it('is moved, let go, and put back as it was', async () => {
    const { journal, ana, raj } = await withAna();
    const { id } = await journal.addPlan({ kind: 'lunch', date: '2026-11-19', people: [ana] });
    const before = await journal.listPlans({});
    const moved = await journal.changePlan({
      id,
      change: { date: '2026-11-20', time: '12:00', people: [raj, ana] }
    });
    expect(await journal.listPlans({})).toMatchObject([
      { date: '2026-11-20', title: 'Lunch with Raj Patel and Ana Ruiz' }
    ]);
    await journal.changePlan({ id, change: moved.before });
    expect(await journal.listPlans({})).toEqual(before);

    await journal.changePlan({ id, change: { state: 'let-go' } });
    expect(await lunchDoor()).toMatchObject({ planned: 0 });
    expect(await journal.listPlans({ openOnly: true })).toEqual([]);
  });

  it('is taken away, and brought back', async () => {
    const { journal, ana } = await withAna();
    const { id } = await journal.addPlan({ kind: 'call', date: '2026-11-19', people: [ana] });
    const listed = await journal.listPlans({ person: ana });
    const { before } = await journal.removePlan({ id });
    expect(await journal.listPlans({})).toEqual([]);
    await expect(journal.removePlan({ id })).rejects.toMatchObject({ code: 'not-found' });
    await journal.restorePlan(before);
    expect(await journal.listPlans({ person: ana })).toEqual(listed);
  });

  it('is not made with somebody who is not there', async () => {
    await expect(
      opened.journal.addPlan({
        kind: 'lunch',
        date: '2026-11-19',
        people: ['0193b1c0-0000-7000-8000-000000000000']
      })
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a plan is kept', () => {
  it('by the lunch that was planned, and open again without it', async () => {
    const { journal, ana } = await withAna();
    await journal.addPlan({ kind: 'lunch', date: '2026-11-18', time: '12:15', people: [ana] });
    const { entry } = await journal.addEntry({ text: 'lunch with Ana' });
    expect(await journal.listPlans({})).toMatchObject([{ state: 'done', entry: entry.id }]);
    expect(await lunchDoor()).toMatchObject({ planned: 0, done: 1 });
    expect(await journal.readPerson({ id: ana })).toMatchObject({ planned: null });

    await journal.deleteEntry({ id: entry.id! });
    expect(await journal.listPlans({ openOnly: true })).toHaveLength(1);
    await journal.restoreEntry({ id: entry.id! });
    expect(await journal.listPlans({})).toMatchObject([{ state: 'done' }]);
  });

  it.each([
    ['a coffee instead of the lunch', 'coffee with Ana', 'done'],
    ['somebody else', 'lunch with Raj', 'planned'],
    ['another door', 'thanked Ana', 'planned'],
    ['what was before it was planned', 'lunch with Ana yesterday', 'planned']
  ])('%s: %s → %s', async (_what, text, state) => {
    const { journal, ana } = await withAna();
    await journal.addPlan({ kind: 'lunch', date: '2026-11-18', time: '12:15', people: [ana] });
    await journal.addEntry({ text });
    expect(await journal.listPlans({})).toMatchObject([{ state }]);
  });

  it('later in the week, or before its day when it has no time', async () => {
    const { journal, ana, raj } = await withAna();
    await journal.addPlan({ kind: 'lunch', date: '2026-11-20', time: '12:00', people: [ana] });
    await journal.addPlan({ kind: 'message', date: '2026-11-20', people: [raj] });
    await journal.addEntry({ text: 'coffee with Ana' });
    await journal.addEntry({ text: 'wrote to Raj' });
    expect(await statesOf()).toEqual(['Lunch with Ana Ruiz: planned', 'Write to Raj Patel: done']);
    opened.itIs('2026-11-24T11:00:00Z');
    await journal.addEntry({ text: 'lunch with Ana' });
    expect(await statesOf()).toEqual(['Lunch with Ana Ruiz: done', 'Write to Raj Patel: done']);
  });

  it('one by one touch: the one that names somebody, then the nearest', async () => {
    const { journal, ana } = await withAna();
    await journal.addPlan({ kind: 'lunch', date: '2026-11-18' });
    await journal.addPlan({ kind: 'lunch', date: '2026-11-18', people: [ana] });
    await journal.addPlan({ kind: 'lunch', date: '2026-11-20', people: [ana] });
    await journal.addEntry({ text: 'lunch with Ana' });
    expect(await statesOf()).toEqual([
      'Lunch with someone new: planned',
      'Lunch with Ana Ruiz: done',
      'Lunch with Ana Ruiz: planned'
    ]);
    await journal.addEntry({ text: 'lunch with Raj' });
    expect((await statesOf())[0]).toBe('Lunch with someone new: done');
  });
});

describe('a plan and its people', () => {
  it('goes with the only one it was with, and comes back with them', async () => {
    const { journal, ana, raj } = await withAna();
    await journal.addPlan({ kind: 'lunch', date: '2026-11-19', people: [ana] });
    await journal.addPlan({ kind: 'introduction', date: '2026-11-20', people: [ana, raj] });
    const before = await journal.listPlans({});
    const { step } = await journal.deletePeople({ ids: [ana] });
    expect(await journal.listPlans({})).toMatchObject([{ people: [{ name: 'Raj Patel' }] }]);
    await journal.takeBackPeopleStep({ step });
    expect(await journal.listPlans({})).toEqual(before);
  });
});

describe('what Today begins with', () => {
  it('are the plans of the days around it that are still open, and what is worth a word', async () => {
    const { journal, ana, raj } = await withAna();
    for (const [date, people] of [
      ['2026-11-10', [ana]],
      ['2026-11-16', [ana]],
      ['2026-11-19', [raj]],
      ['2026-11-30', [raj]]
    ] as const)
      await journal.addPlan({ kind: 'call', date, people: [...people] });
    await journal.addEntry({ text: 'coffee with Ana on 2 Nov' });
    await journal.changePerson({
      id: ana,
      changes: { birthday: '--11-17', startDate: '2016-11-23' }
    });
    await journal.changePerson({ id: raj, changes: { birthday: '--11-18' } });
    const { plans, occasions } = await journal.readAgenda({});
    expect(plans.map(({ date }) => date)).toEqual(['2026-11-16', '2026-11-19']);
    // Of Raj, whom one has not met, no day is remembered.
    expect(occasions).toMatchObject([
      { person: { name: 'Ana Ruiz' }, kind: 'birthday', date: '2026-11-17', years: null },
      { person: { name: 'Ana Ruiz' }, kind: 'work-anniversary', date: '2026-11-23', years: 10 }
    ]);
    await journal.addEntry({ text: 'wrote to Ana' });
    expect((await journal.readAgenda({})).occasions).toHaveLength(1);
  });

  it('can be taken to a calendar, named so that any system keeps the name', async () => {
    const { journal, ana } = await withAna();
    const { id } = await journal.addPlan({
      kind: 'lunch',
      date: '2026-11-19',
      time: '12:15',
      people: [ana]
    });
    const { name, text } = await journal.readPlanCalendar({ plans: [id] });
    expect(name).toBe('Lunch with Ana Ruiz 2026-11-19.ics');
    expect(text).toContain('DTSTART;TZID=Europe/Madrid:20261119T121500\r\n');
  });
});
