import { describe, expect, it } from 'vitest';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

async function directory() {
  const { journal } = opened;
  await importDirectory(journal);
  return { journal, id: await idOf(journal, 'Marta Lindqvist') };
}

describe('before one meets somebody', () => {
  it('the card knows what was said, what is owed, and what either could do for the other', async () => {
    const { journal, id } = await directory();
    const raj = await idOf(journal, 'Raj Patel');
    const wei = await idOf(journal, 'Wei Chen');
    await journal.changePerson({
      id,
      changes: { likes: 'Tea', family: 'Two boys', birthday: '--11-20', expertise: ['okr'] }
    });
    await journal.changePerson({ id: raj, changes: { expertise: ['okr'] } });
    await journal.changeRelations({
      changes: [{ person: id, relation: 'can-introduce', other: wei, holds: true }]
    });
    for (const text of [
      'lunch with Raj last week #okr, learned: they plan Q3 in May',
      'lunch with Marta yesterday 45m #hiring, I owe Marta the article by fri, she will send me the deck, learned: two people leave'
    ])
      await journal.addEntry({ text });
    const [mine] = (await journal.readPrep({ id })).youOwe;
    await journal.settlePromise({ id: mine?.id ?? '', state: 'kept' });

    const card = await journal.readPrep({ id });
    expect(card.sinceLast).toMatchObject({
      date: '2026-11-17',
      kind: 'lunch',
      lines: ['You learned: two people leave', expect.stringMatching(/^You kept: .*article$/)]
    });
    expect(card.ask[0]).toEqual({ key: 'topic:hiring', text: 'What came of #hiring?' });
    expect(card.remember).toEqual(['Birthday in 2 days', 'Tea']);
    expect(card.theyOwe.map(({ text }) => text)).toEqual([expect.stringContaining('deck')]);
    expect(card.theyCanHelp).toEqual(['Knows about #okr', 'Can introduce you to Wei Chen']);
    expect(card.youCanOffer).toEqual([
      'What you learned about #okr from Raj Patel: they plan Q3 in May',
      'Introduce Raj Patel, who knows about #okr'
    ]);
    // The family is only said to be known.
    expect(card.hasFamily).toBe(true);
    expect(JSON.stringify(card)).not.toContain('Two boys');
  });

  it('a question that was used with them does not come again, until it is taken back', async () => {
    const { journal, id } = await directory();
    const before = await journal.readPrep({ id });
    const key = before.ask[0]?.key ?? '';
    await journal.markQuestion({ id, key, used: true });
    expect((await journal.readPrep({ id })).ask.map((one) => one.key)).not.toContain(key);
    await journal.markQuestion({ id, key, used: false });
    expect(await journal.readPrep({ id })).toEqual(before);
  });

  it('the card of a stranger has questions, and says nothing it does not know', async () => {
    const { journal } = opened;
    const { id } = await journal.addPerson({ name: 'Zora Neale' });
    const card = await journal.readPrep({ id });
    expect(card.ask).toHaveLength(3);
    expect(card).toMatchObject({ sinceLast: null, remember: [], youOwe: [], youCanOffer: [] });
    await journal.deletePeople({ ids: [id] });
    await expect(journal.readPrep({ id })).rejects.toMatchObject({ code: 'not-found' });
  });
});
