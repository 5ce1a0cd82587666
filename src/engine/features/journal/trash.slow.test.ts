import { describe, expect, it } from 'vitest';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

const lunch = 'lunch with Ana #okr, I owe Ana the article by fri, learned: Legal is hiring';

async function lunchWithAll(): Promise<string> {
  const { journal } = opened;
  await importDirectory(journal);
  const { entry } = await journal.addEntry({ text: lunch });
  const id = entry.id ?? '';
  const ana = await idOf(journal, 'Ana Ruiz');
  await journal.changeEntry({
    id,
    facts: { privateLines: [{ person: ana, text: 'tired' }], topics: ['hiring'], sensitive: true }
  });
  return id;
}

describe('the trash', () => {
  it('gives an entry back with everything that hung on it', async () => {
    const { journal } = opened;
    const id = await lunchWithAll();
    const before = await journal.readEntry({ id });
    await journal.deleteEntry({ id });
    await journal.restoreEntry({ id });
    expect(await journal.readEntry({ id })).toEqual(before);
    expect(await journal.listVersions({ id })).toHaveLength(1);
    expect(await journal.listTrash({})).toEqual([]);
  });

  it('lists what was deleted, and for how many days it is still there', async () => {
    const { journal, itIs } = opened;
    const id = await lunchWithAll();
    await journal.deleteEntry({ id });
    itIs('2026-11-28T08:00:00Z');
    expect(await journal.listTrash({})).toEqual([
      {
        id,
        date: '2026-11-18',
        text: lunch,
        kind: 'lunch',
        people: ['Ana Ruiz'],
        deletedOn: '2026-11-18',
        daysLeft: 20
      }
    ]);
    itIs('2026-12-19T08:00:00Z');
    expect(await journal.listTrash({})).toEqual([]);
  });

  it('deletes for good when the person says so', async () => {
    const { journal } = opened;
    const id = await lunchWithAll();
    await journal.deleteEntry({ id });
    expect(await journal.emptyTrash({ id: null })).toEqual({ deleted: 1 });
    await expect(journal.restoreEntry({ id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes back what an earlier version put into it', async () => {
    const { journal, db } = opened;
    const id = await lunchWithAll();
    await journal.deleteEntry({ id });
    await db.transaction((tx) =>
      tx.run(
        `update trash set content = jsonb_set(jsonb_set(content, '{entry_person,0}', (content #> '{entry_person,0}') - 'mentioned' - 'private_line'),
           '{entry_topic,0}', (content #> '{entry_topic,0}') - 'by_hand') - 'entry_version'`,
        []
      )
    );
    await journal.restoreEntry({ id });
    expect((await journal.readEntry({ id })).people).toMatchObject([{ name: 'Ana Ruiz' }]);
  });
});

describe('the versions of an entry', () => {
  it('are kept once a sitting of typing, and before each change of a fact', async () => {
    const { journal, itIs } = opened;
    const id = await lunchWithAll();
    itIs('2026-11-18T12:00:00Z');
    await journal.editEntry({ id, text: 'one' });
    await journal.editEntry({ id, text: 'one two' });
    itIs('2026-11-18T12:30:00Z');
    await journal.editEntry({ id, text: 'one two three' });
    expect((await journal.listVersions({ id })).map(({ text }) => text)).toEqual([
      'one two',
      lunch,
      lunch
    ]);
  });

  it('are thirty at most', async () => {
    const { journal } = opened;
    const id = await lunchWithAll();
    for (let minutes = 1; minutes <= 35; minutes += 1)
      await journal.changeEntry({ id, facts: { minutes } });
    expect(await journal.listVersions({ id })).toHaveLength(30);
  });

  it('come back whole, and so does what was there before', async () => {
    const { journal } = opened;
    const id = await lunchWithAll();
    const before = await journal.readEntry({ id });
    const { version } = await journal.changeEntry({
      id,
      facts: { kind: null, date: '2026-11-02', promises: [], learnings: [], topics: [] }
    });
    const changed = await journal.readEntry({ id });
    const undone = await journal.restoreVersion({ id, version });
    expect(await journal.readEntry({ id })).toEqual({ ...before, versions: 3 });
    await journal.restoreVersion({ id, version: undone.version });
    expect(await journal.readEntry({ id })).toEqual({ ...changed, versions: 4 });
  });

  it('leave a promise kept that was kept since', async () => {
    const { journal } = opened;
    const id = await lunchWithAll();
    const { version } = await journal.changeEntry({ id, facts: { minutes: 30 } });
    const [promise] = (await journal.readEntry({ id })).promises;
    await journal.settlePromise({ id: promise!.id, state: 'kept' });
    await journal.restoreVersion({ id, version });
    expect((await journal.readEntry({ id })).promises).toMatchObject([{ state: 'kept' }]);
  });

  it('are told to belong to another entry', async () => {
    const { journal } = opened;
    const id = await lunchWithAll();
    const { version } = await journal.changeEntry({ id, facts: { minutes: 30 } });
    const other = await journal.startEntry({ date: '2026-11-18', text: 'x' });
    await expect(journal.restoreVersion({ id: other.id, version })).rejects.toMatchObject({
      code: 'not-found'
    });
  });
});

describe('a template', () => {
  it('is kept, replaced and deleted, and can be kept again', async () => {
    const { journal } = opened;
    const { id } = await journal.saveTemplate({ id: null, name: ' Standup ', text: '# {day}\n' });
    await journal.saveTemplate({ id, name: 'Stand-up', text: '# {day}\r\n' });
    expect(await journal.listTemplates({})).toEqual([
      { id, name: 'Stand-up', text: '# {day}\r\n' }
    ]);
    const deleted = await journal.deleteTemplate({ id });
    expect(await journal.listTemplates({})).toEqual([]);
    await journal.saveTemplate(deleted);
    expect(await journal.listTemplates({})).toHaveLength(1);
  });
});
