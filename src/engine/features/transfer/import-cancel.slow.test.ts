import { expect, test } from 'vitest';
import { openJournal, textFile } from '../../transfer-journal.fixture';
import { readKnownPeople } from './known-people';

const many = (count: number) =>
  textFile(
    'directory.csv',
    [
      'Employee ID,Name,Email,Department',
      ...Array.from({ length: count }, (_, at) => `${at},Person ${at},p${at}@x.example,Legal`)
    ].join('\n')
  );

test('an import tells how far it is while it writes, and one that is called off leaves nothing', async () => {
  const journal = await openJournal();
  expect(await journal.readImportProgress({})).toBeNull();
  const files = [many(9_000)];
  const outcome = journal.applyImport({ files }).catch((error: unknown) => error);
  let progress = await journal.readImportProgress({});
  while (progress?.stage !== 'writing' || progress.done === 0) {
    await new Promise((resolve) => setImmediate(resolve));
    progress = await journal.readImportProgress({});
  }
  expect(progress).toMatchObject({ of: 9_000 });
  await journal.cancelImport({});
  expect(await outcome).toMatchObject({ code: 'cancelled' });
  expect(await readKnownPeople(journal.db.read)).toEqual([]);
  expect(await journal.listImports({})).toEqual([]);
  expect(await journal.readImportProgress({})).toBeNull();

  expect(await journal.applyImport({ files })).toMatchObject({ new: 9_000 });
});
