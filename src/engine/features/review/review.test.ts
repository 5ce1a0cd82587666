import { describe, expect, it } from 'vitest';
import type { ReviewDraft } from '../../../contract/review';
import { importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

const draft = (changes: Partial<ReviewDraft> = {}): ReviewDraft => ({
  step: 0,
  seconds: 0,
  happened: '',
  learned: '',
  monthText: '',
  unthanked: [],
  ...changes
});

async function aWeek() {
  const { journal } = opened;
  await importDirectory(journal);
  await journal.addEntry({ text: 'lunch with Ana yesterday #okr, learned: they plan in May' });
  await journal.addEntry({ text: 'coffee with Raj and Wei on Monday' });
  opened.itIs('2026-11-20T15:00:00Z');
  return journal;
}

describe('the review of a week', () => {
  it('is that of this week on its last working day, else of the week before', async () => {
    const { journal } = opened;
    expect(await journal.readReview({})).toMatchObject({ week: '2026-W46' });
    opened.itIs('2026-11-20T08:00:00Z');
    expect(await journal.readReview({})).toMatchObject({
      week: '2026-W47',
      firstDate: '2026-11-16',
      lastDate: '2026-11-22',
      begunOn: null
    });
  });

  it('counts its moments, and names whom to thank until they are thanked', async () => {
    const journal = await aWeek();
    const review = await journal.readReview({});
    expect(review.moments).toEqual({ touches: 2, people: 3, departments: 2, newPeople: 3 });
    expect(review.toThank).toMatchObject([
      { kind: 'coffee', people: [{ name: 'Raj Patel' }, { name: 'Wei Chen' }] },
      { kind: 'lunch', people: [{ name: 'Ana Ruiz' }], topics: ['okr'] }
    ]);
    await journal.addEntry({ text: 'thanked Ana and Raj for the time' });
    expect((await journal.readReview({})).toThank).toMatchObject([
      { people: [{ name: 'Wei Chen' }] }
    ]);
  });

  it('is kept while it is written, and found where it was left', async () => {
    const journal = await aWeek();
    const begun = draft({ step: 2, seconds: 70, happened: 'Two lunches' });
    await journal.keepReview({ week: '2026-W47', draft: begun });
    opened.itIs('2026-11-23T08:00:00Z');
    expect(await journal.readReview({})).toMatchObject({
      week: '2026-W47',
      begunOn: '2026-11-20',
      draft: begun,
      entry: null
    });
  });

  it('becomes one entry, which is written anew, taken back and brought back', async () => {
    const journal = await aWeek();
    const finish = (text: string) =>
      journal.finishReview({ week: '2026-W47', draft: draft({ step: 4 }), text });
    const first = await finish('# Week 47 in review\n\n## What I learned\n\n- Legal is hiring');
    expect(first.isNew).toBe(true);
    expect(await journal.readEntry({ id: first.entry })).toMatchObject({
      date: '2026-11-20',
      kind: null,
      learned: ['Legal is hiring']
    });
    const again = await finish('# Week 47 in review\n\nA good one.');
    expect(again).toEqual({ entry: first.entry, isNew: false });
    expect((await journal.readEntry({ id: first.entry })).text).toContain('A good one.');

    await journal.deleteEntry({ id: first.entry });
    expect(await journal.readReview({ week: '2026-W47' })).toMatchObject({ entry: null });
    await journal.restoreEntry({ id: first.entry });
    expect(await journal.readReview({ week: '2026-W47' })).toMatchObject({ entry: first.entry });

    await journal.deleteEntry({ id: first.entry });
    const other = await finish('# Week 47 in review');
    expect(other.entry).not.toBe(first.entry);
  });

  it('looks back on the month before, the first time in a month', async () => {
    const journal = await aWeek();
    expect((await journal.readReview({})).month).toBeNull();
    await journal.addEntry({ text: 'lunch with Marta on 12 Oct' });
    expect((await journal.readReview({})).month).toMatchObject({
      month: '2026-10',
      moments: { touches: 1, people: 1 }
    });
    await journal.finishReview({ week: '2026-W47', draft: draft(), text: 'Week 47' });
    opened.itIs('2026-11-27T15:00:00Z');
    expect((await journal.readReview({})).month).toBeNull();
  });
});

it('those one met often without a word of praise or thanks are worth one', async () => {
  const journal = await aWeek();
  await journal.addEntry({ text: 'call with Ana' });
  await journal.addEntry({ text: 'call with Raj' });
  expect((await journal.listToAppreciate({})).map(({ name }) => name).sort()).toEqual([
    'Ana Ruiz',
    'Raj Patel'
  ]);
  await journal.addEntry({ text: 'praised Raj in the team meeting' });
  expect((await journal.listToAppreciate({})).map(({ name }) => name)).toEqual(['Ana Ruiz']);
});
