import { describe, expect, it } from 'vitest';
import { importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

/** Had lunch with Ana and owes her something by Friday; it is the afternoon, and the thank-you was shown. */
async function shownThankYou(): Promise<string> {
  const { journal, itIs } = opened;
  await importDirectory(journal);
  await journal.addEntry({ text: 'lunch with Ana, I owe her the OKR article by fri' });
  itIs('2026-11-18T15:40:00Z');
  const { due } = await journal.readNudgePlan({});
  await journal.claimNudges({ nudges: due });
  await journal.settleNudges({ keys: due.map(({ key }) => key), state: 'shown' });
  return due[0]!.key;
}

const inbox = async () =>
  (await opened.journal.listNudges({})).map(({ key, state }) => `${state} ${key.split(':')[0]}`);

describe('a nudge that is put off', () => {
  it('comes back when it was asked to, once for each time', async () => {
    const { journal, itIs } = opened;
    const key = await shownThankYou();
    await journal.putOffNudge({ key, to: 'hour' });
    expect(await inbox()).toEqual(['later thank-you', 'planned thank-you']);
    expect((await journal.readNudgePlan({})).due).toEqual([]);
    expect((await journal.readNudgePlan({})).next).toMatch(/^2026-11-18T16:40/);

    itIs('2026-11-18T16:41:00Z');
    const { due } = await journal.readNudgePlan({});
    expect(due.map((nudge) => nudge.key)).toEqual([`${key}~1`]);
    expect((await journal.claimNudges({ nudges: due })).claimed).toEqual([`${key}~1`]);
    await journal.putOffNudge({ key: `${key}~1`, to: 'tomorrow' });
    expect((await journal.listNudges({})).map((nudge) => nudge.key)).toContain(`${key}~2`);
  });

  it('is where it was when that is undone', async () => {
    const { journal } = opened;
    const key = await shownThankYou();
    const { before } = await journal.putOffNudge({ key, to: 'tomorrow' });
    await journal.restoreNudge({ key, state: before as 'shown' });
    expect(await inbox()).toEqual(['shown thank-you']);
  });

  it('has to be put off to a time to come', async () => {
    const key = await shownThankYou();
    await expect(opened.journal.putOffNudge({ key, to: '2026-11-17' })).rejects.toMatchObject({
      code: 'invalid-input'
    });
    expect(await inbox()).toEqual(['shown thank-you']);
  });
});

describe('the inbox', () => {
  it('says what is settled meanwhile', async () => {
    const { journal } = opened;
    await shownThankYou();
    const isOver = async () => (await journal.listNudges({})).map((nudge) => nudge.isOver);
    expect(await isOver()).toEqual([false]);
    await journal.addEntry({ text: 'thanked Ana for the lunch' });
    expect(await isOver()).toEqual([true]);
  });

  it('speaks of what still waits as of today, and keeps what is settled as it was said', async () => {
    const { journal, itIs } = opened;
    const key = await shownThankYou();
    const reason = async () => (await journal.listNudges({}))[0]?.reason;
    expect(await reason()).toMatch(/^Lunch today, and you owe Ana the OKR article/);
    itIs('2026-11-20T09:00:00Z');
    expect(await reason()).toMatch(/^Lunch on Wednesday, and you owe Ana the OKR article/);
    await journal.dismissNudge({ key });
    expect(await reason()).toMatch(/^Lunch today/);
  });

  it('asks no more to plan a week that is planned, or over', async () => {
    const { journal, itIs } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'coffee with Ana' });
    itIs('2026-11-23T09:05:00Z');
    const { due } = await journal.readNudgePlan({});
    await journal.claimNudges({ nudges: due.filter(({ kind }) => kind === 'plan-week') });
    const isOver = async () => (await journal.listNudges({})).map((nudge) => nudge.isOver);
    expect(await isOver()).toEqual([false]);
    itIs('2026-11-30T09:05:00Z');
    expect(await isOver()).toEqual([true]);
    itIs('2026-11-24T09:05:00Z');
    await journal.addPlan({ kind: 'lunch', date: '2026-11-25', people: [] });
    expect(await isOver()).toEqual([true]);
  });

  it('keeps what was done and what was skipped', async () => {
    const { journal } = opened;
    const key = await shownThankYou();
    expect(await journal.actOnNudge({ key })).toEqual({ before: 'shown' });
    expect(await journal.listNudges({})).toMatchObject([
      { state: 'acted', settledAt: '2026-11-18T15:40:00.000Z' }
    ]);
  });
});

describe('choices', () => {
  it('are as usual until something is chosen, and can be taken back', async () => {
    const { journal } = opened;
    const { choices } = await journal.readNudgeChoices({});
    expect(choices).toMatchObject({ isOn: true, perDay: 2, windows: ['10:00', '13:30', '16:30'] });
    const { before } = await journal.changeNudgeChoices({ perDay: 4, windows: ['15:00', '11:00'] });
    expect((await journal.readNudgeChoices({})).choices).toMatchObject({
      perDay: 4,
      windows: ['11:00', '15:00']
    });
    await journal.changeNudgeChoices(before);
    expect((await journal.readNudgeChoices({})).choices).toEqual(choices);
  });

  it('hold for the plan', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'lunch with Ana' });
    opened.itIs('2026-11-18T15:40:00Z');
    const due = async () => (await journal.readNudgePlan({})).due.length;
    expect(await due()).toBe(1);
    await journal.changeNudgeChoices({ without: ['moments'] });
    expect(await due()).toBe(0);
    await journal.changeNudgeChoices({ without: [], pausedUntil: '2026-11-19T08:00:00Z' });
    expect(await due()).toBe(0);
    await journal.changeNudgeChoices({ pausedUntil: null, isOn: false });
    expect(await journal.readNudgePlan({})).toMatchObject({ due: [], next: null });
  });

  it('say which kind rests after two were skipped, and wake it', async () => {
    const { journal, itIs } = opened;
    const skip = async () => {
      const { due } = await journal.readNudgePlan({});
      const thanks = due.filter(({ kind }) => kind === 'thank-you');
      await journal.claimNudges({ nudges: thanks });
      for (const { key } of thanks) await journal.dismissNudge({ key });
    };
    await importDirectory(journal);
    await journal.addEntry({ text: 'lunch with Ana' });
    itIs('2026-11-18T15:40:00Z');
    await skip();
    itIs('2026-11-19T11:30:00Z');
    await journal.addEntry({ text: 'lunch with Raj' });
    itIs('2026-11-19T15:40:00Z');
    await skip();
    const resting = async () => (await journal.readNudgeChoices({})).resting;
    expect(await resting()).toEqual([{ kind: 'thank-you', until: '2026-12-19T15:40:00Z' }]);
    itIs('2026-11-19T15:41:00Z');
    await journal.wakeNudges({ kind: 'thank-you' });
    expect(await resting()).toEqual([]);
  });

  it('let a window move to where nudges are acted on, and back', async () => {
    const { journal, itIs, db } = opened;
    const key = await shownThankYou();
    // Ten others of some weeks, shown at 16:40 and acted on at 17:00.
    await db.transaction((tx) =>
      tx.run(
        `insert into nudge (key, kind, title, reason, target, from_at, until_at, state, recorded_at, settled_at)
         select 'thank-you:' || n, 'thank-you', 'a', 'b', '{"page":"goals"}', now(), now(), 'acted',
           timestamptz '2026-11-17 15:40Z' - n * interval '1 day', timestamptz '2026-11-17 16:00Z' - n * interval '1 day'
         from generate_series(0, 9) n`,
        []
      )
    );
    itIs('2026-11-18T16:00:00Z');
    await journal.actOnNudge({ key });
    const { choices, moves } = await journal.readNudgeChoices({});
    expect(choices.windows).toEqual(['10:00', '13:30', '16:50']);
    expect(moves).toMatchObject([{ slot: 2, from: '16:30', to: '16:50', acted: 11, outcomes: 11 }]);
    await journal.putBackWindow({ id: moves[0]!.id });
    expect(await journal.readNudgeChoices({})).toMatchObject({
      choices: { windows: ['10:00', '13:30', '16:30'] },
      moves: []
    });
  });
});
