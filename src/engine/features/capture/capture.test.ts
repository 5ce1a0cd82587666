import { describe, expect, test } from 'vitest';
import { personId } from '../../../domain/people/ids';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const at = shareJournal();
const noLine = { text: '', choices: [] };

describe('the line being written', () => {
  test('is there again after it was kept, with what was chosen, and the one that waits', async () => {
    const { journal } = at;
    const line = { text: 'lunch with Tom', choices: [{ name: 'Tom', means: 'new' as const }] };
    const aside = { text: 'coffee with Raj', choices: [] };
    await journal.keepDraft({ line, aside });
    expect(await journal.readDraft({})).toEqual({ line, aside });
    await journal.keepDraft({ line: aside, aside: noLine });
    expect(await journal.readDraft({})).toEqual({ line: aside, aside: noLine });
    await journal.keepDraft({ line: noLine, aside: noLine });
    expect(await journal.readDraft({})).toEqual({ line: noLine, aside: noLine });
  });

  test('is no draft any more once it is an entry, even if nobody says so', async () => {
    const { journal } = at;
    const line = { text: 'lunch with Ana', choices: [] };
    await journal.keepDraft({ line, aside: noLine });
    await journal.addEntry({ text: 'coffee alone' });
    expect((await journal.readDraft({})).line).toEqual(line);
    await journal.addEntry(line);
    expect((await journal.readDraft({})).line).toEqual(noLine);
  });
});

describe('a guess that was put right', () => {
  test('is made so the next time, until it is forgotten', async () => {
    const { journal } = at;
    await importDirectory(journal);
    await journal.addPerson({ name: 'Ana Rossi' });
    const ruiz = personId.parse(await idOf(journal, 'Ana Ruiz'));
    const before = await journal.readLine({ text: 'lunch with Ana' });
    await journal.addEntry({ text: 'lunch with Ana', choices: [{ name: 'Ana', means: ruiz }] });

    const after = await journal.readLine({ text: 'coffee with ana, I owe Ana a book' });
    expect(after.people).toEqual(['Ana Ruiz']);
    expect(after.spans.filter(({ kind, uncertain }) => kind === 'person' && uncertain)).toEqual([]);
    expect(await journal.listCorrections({})).toEqual([
      { sort: 'name', written: 'ana', means: ruiz }
    ]);

    await journal.forgetCorrections({ one: { sort: 'name', written: 'ana' } });
    expect(await journal.listCorrections({})).toEqual([]);
    expect(before.people).toEqual(['Ana Rossi']);
  });

  test('stands back where the full name is written', async () => {
    const { journal } = at;
    await importDirectory(journal);
    const rossi = (await journal.addPerson({ name: 'Ana Rossi' })).id;
    await journal.addEntry({ text: 'lunch with Ana', choices: [{ name: 'Ana', means: rossi }] });
    const line = await journal.readLine({ text: 'lunch with Ana Ruiz' });
    expect(line.people).toEqual(['Ana Ruiz']);
  });

  test('may be that a name is nobody', async () => {
    const { journal } = at;
    await importDirectory(journal);
    await journal.addEntry({
      text: 'lunch with Atlas and Raj',
      choices: [{ name: 'Atlas', means: 'nobody' }]
    });
    const line = await journal.readLine({ text: 'coffee with Atlas, Raj and Wei' });
    expect(line.people).toEqual(['Raj Patel', 'Wei Chen']);
    expect(line.unknown).toEqual([]);
  });

  test('may be the kind that a word says', async () => {
    const { journal } = at;
    await importDirectory(journal);
    const saved = await journal.addEntry({ text: 'sync with Raj', kind: 'call' });
    expect(saved.kind).toBe('call');
    expect((await journal.readLine({ text: 'Sync with Wei' })).kind).toBe('call');
    expect((await journal.readLine({ text: 'met Wei' })).kind).toBe('meeting');
    await journal.forgetCorrections({});
    expect((await journal.readLine({ text: 'Sync with Wei' })).kind).toBe('meeting');
  });

  test('remembers no new person, whose name says enough from then on', async () => {
    const { journal } = at;
    const choices = [{ name: 'Zora', means: 'new' as const }];
    await journal.addEntry({ text: 'lunch with Zora', choices });
    expect(await journal.listCorrections({})).toEqual([]);
    expect((await journal.readLine({ text: 'coffee with Zora' })).people).toEqual(['Zora']);
  });

  test('that is refused remembers nothing', async () => {
    const { journal } = at;
    const gone = personId.parse('00000000-0000-7000-8000-000000000001');
    await journal.addEntry({
      text: 'lunch with Zora',
      choices: [{ name: 'Zora', means: gone }]
    });
    expect(await journal.listCorrections({})).toEqual([]);
  });
});
