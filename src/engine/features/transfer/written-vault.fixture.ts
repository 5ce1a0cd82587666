import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import type { TestJournal } from '../../journal.fixture';
import { addDepartment, addEntry, addPerson, fixtureId } from './filled-journal.fixture';

/** The text of a page. */
export const read = (folder: string, path: string): string =>
  fs.readFileSync(join(folder, path), 'utf8');

/** Writes a page, as a person or another program does. */
export const put = (folder: string, path: string, text: string): void => {
  fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
  fs.writeFileSync(join(folder, path), text);
};

/** Changes a place of a page, which must be there. */
export const edit = (folder: string, path: string, from: string, to: string): void => {
  const text = read(folder, path);
  expect(text).toContain(from);
  put(folder, path, text.replace(from, to));
};

/** Ana and Raj of Legal, a lunch with both and a sensitive note, written into a vault. */
export async function writeVault(
  { db, journal, itIs }: Pick<TestJournal, 'db' | 'journal' | 'itIs'>,
  options: { sensitive?: boolean } = {}
): Promise<string> {
  itIs('2026-11-25T11:00:00Z');
  await db.transaction(async (tx) => {
    for (const table of ['entry', 'person', 'department']) await tx.run(`delete from ${table}`, []);
  });
  await addDepartment(db, fixtureId(1), 'Legal');
  await addPerson(db, { id: fixtureId(2), name: 'Ana Ruiz', department: fixtureId(1) });
  await addPerson(db, { id: fixtureId(3), name: 'Raj Patel' });
  await addEntry(db, {
    id: fixtureId(10),
    date: '2026-11-20',
    text: 'lunch with Ana and Raj #okr',
    kind: 'lunch',
    people: [fixtureId(2), fixtureId(3)],
    topics: ['okr'],
    promise: { by: 'me', person: fixtureId(2), text: 'the OKR article', due: '2026-11-27' }
  });
  await addEntry(db, {
    id: fixtureId(11),
    date: '2026-11-20',
    text: 'not for others',
    people: [fixtureId(3)]
  });
  await db.transaction(async (tx) => {
    await tx.run('update entry set sensitive = true where id = $1', [fixtureId(11)]);
    await tx.run(
      `update entry_person set private_line = 'seemed tired' where entry_id = $1 and person_id = $2`,
      [fixtureId(10), fixtureId(3)]
    );
    await tx.run(`update person set family = 'Two boys', note = 'Likes chess' where id = $1`, [
      fixtureId(2)
    ]);
  });
  const folder = emptyFolder();
  await journal.exportMarkdown({ folder, ...options });
  return folder;
}
