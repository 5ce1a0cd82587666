import { expect, test } from 'vitest';
import { openJournal, textFile, type TransferJournal } from '../../transfer-journal.fixture';
import { readKnownPeople } from './known-people';

const directory = (count: number, title: string) =>
  textFile(
    'directory.csv',
    [
      'Employee ID,Name,Email,Department,Title',
      ...Array.from(
        { length: count },
        (_, at) => `${at},Person ${at},p${at}@x.example,Legal,${title}`
      )
    ].join('\n')
  );

/** Waits until somebody was taken back, though it is not done. */
async function underWay(journal: TransferJournal): Promise<object | null> {
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    const progress = await journal.readImportProgress({});
    if (progress === null || progress.done > 0) return progress;
  }
}

test('taking an import back tells how far it is, and one that is called off leaves everything', async () => {
  const journal = await openJournal();
  const { id } = await journal.applyImport({ files: [directory(2_500, 'Counsel')] });
  const outcome = journal.undoImport({ id: id ?? '' }).catch((error: unknown) => error);
  expect(await underWay(journal)).toMatchObject({ stage: 'undoing', of: 2_500 });
  await journal.cancelImport({});
  expect(await outcome).toMatchObject({
    code: 'cancelled',
    message: expect.stringContaining('still there')
  });
  expect(await readKnownPeople(journal.db.read)).toHaveLength(2_500);
  expect(await journal.listImports({})).toMatchObject([{ id }]);

  expect(await journal.undoImport({ id: id ?? '' })).toMatchObject({ removed: 2_500, kept: 0 });
  expect(await journal.readImportProgress({})).toBeNull();
}, 120_000);

test('so it does where people are changed back', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: [directory(2_000, 'Counsel')] });
  const { id } = await journal.applyImport({ files: [directory(2_000, 'Partner')] });
  const undone = journal.undoImport({ id: id ?? '' });
  expect(await underWay(journal)).toMatchObject({ stage: 'undoing', of: 2_000 });
  expect(await undone).toMatchObject({ restored: 2_000 });
  expect((await readKnownPeople(journal.db.read)).every(({ title }) => title === 'Counsel')).toBe(
    true
  );
}, 120_000);
