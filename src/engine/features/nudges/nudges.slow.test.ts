import { describe, expect, it } from 'vitest';
import { beginInOctober, idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

describe('nudges', () => {
  it('offer a thank-you after a lunch, once', async () => {
    const { journal, itIs } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'lunch with Ana, I owe her the OKR article by fri' });
    expect((await journal.readNudgePlan({})).due).toEqual([]);
    itIs('2026-11-18T15:40:00Z');
    const { due } = await journal.readNudgePlan({});
    expect(due).toMatchObject([{ kind: 'thank-you', title: expect.stringContaining('Ana') }]);

    expect((await journal.claimNudges({ nudges: due })).claimed).toEqual([due[0]?.key]);
    expect((await journal.claimNudges({ nudges: due })).claimed).toEqual([]);
    await journal.settleNudges({ keys: [due[0]?.key ?? ''], state: 'shown' });
    expect((await journal.readNudgePlan({})).due).toEqual([]);
    expect(await journal.listNudges({})).toMatchObject([
      { state: 'shown', recordedAt: '2026-11-18T15:40:00.000Z' }
    ]);
  });

  it('stand in the inbox with what holds them, and can still come', async () => {
    const { journal, itIs } = opened;
    await beginInOctober(opened);
    itIs('2026-11-20T09:05:00Z');
    const { due } = await journal.readNudgePlan({});
    const inbox = async () =>
      (await journal.listNudges({})).map(({ state, heldWhy }) => ({ state, heldWhy }));
    await journal.noteNudges({ nudges: due, as: { state: 'held', why: 'busy' } });
    await journal.noteNudges({ nudges: due, as: { state: 'held', why: 'full-screen' } });
    expect(await inbox()).toEqual([{ state: 'held', heldWhy: 'full-screen' }]);
    itIs('2026-11-20T10:05:00Z');
    expect((await journal.readNudgePlan({})).due).toEqual(due);
    expect((await journal.claimNudges({ nudges: due })).claimed).toHaveLength(1);
    await journal.noteNudges({ nudges: due, as: { state: 'missed' } });
    expect(await inbox()).toEqual([{ state: 'claimed', heldWhy: 'full-screen' }]);
  });

  it('offer no thank-you to somebody thanked already', async () => {
    const { journal, itIs } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'lunch with Ana' });
    itIs('2026-11-18T13:40:00Z');
    await journal.addEntry({ text: 'thanked Ana for the lunch' });
    itIs('2026-11-18T15:40:00Z');
    expect((await journal.readNudgePlan({})).due).toEqual([]);
  });

  it('say that a door is behind, and where', async () => {
    const { journal, itIs } = opened;
    await beginInOctober(opened);
    itIs('2026-11-20T09:05:00Z');
    const { due } = await journal.readNudgePlan({});
    expect(due).toMatchObject([{ kind: 'behind', target: { page: 'today' } }]);
  });

  it('remind of a promise on its day, and no more once it is kept', async () => {
    const { journal, itIs } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'thanked Ana, I owe her the OKR article by fri' });
    itIs('2026-11-20T09:05:00Z');
    const promises = async () =>
      (await journal.readNudgePlan({})).due.filter(({ kind }) => kind === 'promise-mine');
    expect(await promises()).toMatchObject([{ reason: expect.stringContaining('OKR article') }]);
    const [promise] = await journal.listOpenPromises({});
    await journal.settlePromise({ id: promise!.id, state: 'kept' });
    expect(await promises()).toEqual([]);
  });

  it('remember the birthdays of people I have met, and of nobody else', async () => {
    const { journal, itIs } = opened;
    await importDirectory(journal);
    for (const { id } of await journal.listPeople({}))
      await journal.changePerson({ id, changes: { birthday: '--11-20' } });
    await journal.addEntry({ text: 'coffee with Ana' });
    itIs('2026-11-20T09:05:00Z');
    const { due } = await journal.readNudgePlan({});
    expect(due.filter(({ kind }) => kind === 'occasion')).toMatchObject([
      { title: 'It is Ana’s birthday today.' }
    ]);
  });

  it('prepare for a planned lunch, and keep its time quiet', async () => {
    const { journal, itIs } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'thanked Ana, I owe her the OKR article' });
    const ana = await idOf(journal, 'Ana Ruiz');
    const plan = { kind: 'lunch', date: '2026-11-19', time: '12:15' } as const;
    await journal.addPlan({ ...plan, people: [ana] });
    itIs('2026-11-19T09:05:00Z');
    const { due, busy } = await journal.readNudgePlan({});
    expect(due).toMatchObject([
      {
        kind: 'prep',
        title: 'Lunch with Ana at 12:15.',
        reason: 'You owe Ana the OKR article.',
        target: { page: 'person', person: ana }
      }
    ]);
    expect(busy).toEqual([{ from: '2026-11-19T11:15:00Z', until: '2026-11-19T12:15:00Z' }]);
  });

  it('take what was written down afterwards for no appointment', async () => {
    const { journal, itIs } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'coffee with Ana at 11:00' });
    await journal.addEntry({ text: 'call with Raj tomorrow at 15:00' });
    expect((await journal.readNudgePlan({})).busy).toHaveLength(1);
    itIs('2026-11-19T12:35:00Z');
    const { due } = await journal.readNudgePlan({});
    expect(due.map(({ title }) => title)).toContain('Call with Raj at 15:00.');
  });

  it('follow up whom I met at an event, and nobody I have spoken to since', async () => {
    const { journal, itIs } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'went to the winter fair with Ana and Raj' });
    itIs('2026-11-19T09:05:00Z');
    await journal.addEntry({ text: 'thanked Raj' });
    itIs('2026-11-25T09:05:00Z');
    const { due } = await journal.readNudgePlan({});
    expect(due.filter(({ kind }) => kind === 'follow-up')).toMatchObject([
      { title: 'A line to Ana?' }
    ]);
  });

  it('name a promise that was kept to me before a meeting, until it is praised', async () => {
    const { journal, itIs } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'coffee with Ana, she owes me the churn study' });
    const [promise] = await journal.listOpenPromises({});
    await journal.settlePromise({ id: promise!.id, state: 'kept' });
    await journal.addEntry({ text: 'meeting with Raj tomorrow at 15:00' });
    itIs('2026-11-19T12:35:00Z');
    const praises = async () =>
      (await journal.readNudgePlan({})).due.filter(({ kind }) => kind === 'praise');
    expect(await praises()).toMatchObject([{ reason: expect.stringContaining('the churn study') }]);
    await journal.addEntry({ text: 'praised Ana' });
    expect(await praises()).toEqual([]);
  });

  it('stay away once dismissed, and come back when that is undone', async () => {
    const { journal, itIs } = opened;
    await beginInOctober(opened);
    itIs('2026-11-20T09:05:00Z');
    const [first] = (await journal.readNudgePlan({})).due;
    const key = first!.key;
    await journal.claimNudges({ nudges: [first!] });
    await journal.settleNudges({ keys: [key], state: 'shown' });
    const stateNow = async () =>
      (await journal.listNudges({})).find((one) => one.key === key)?.state;
    expect(await journal.dismissNudge({ key })).toEqual({ before: 'shown' });
    expect(await stateNow()).toBe('dismissed');
    expect((await journal.readNudgePlan({})).due.map((nudge) => nudge.key)).not.toContain(key);
    await journal.restoreNudge({ key, state: 'shown' });
    expect(await stateNow()).toBe('shown');
    await expect(journal.dismissNudge({ key: 'nothing' })).rejects.toMatchObject({
      code: 'not-found'
    });
  });
});
