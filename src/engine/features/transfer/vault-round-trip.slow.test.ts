import fs from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { readOwnTables } from '../../own-tables';
import { shareJournal } from '../../journal.fixture';
import { allRows, writeAnyRows } from './any-journal.fixture';
import { anyRows } from './any-rows.fixture';
import { otherHands } from './other-hands.fixture';
import { vaultContents } from './vault-contents.fixture';

const opened = shareJournal();

test('whatever a journal holds comes back from its vault, through whatever hands that went, and goes out again as the same bytes', async () => {
  const { journal, db } = opened;
  const tables = await readOwnTables(db.read);
  const wipe = () =>
    db.transaction(async (tx) => {
      for (const { name } of tables.toReversed()) await tx.run(`delete from ${name}`, []);
    });
  const hands = fc.constantFrom(...Object.keys(otherHands));
  await fc.assert(
    fc.asyncProperty(anyRows(tables, 6), hands, async (rows, hand) => {
      await wipe();
      await writeAnyRows(db, tables, rows);
      const before = await allRows(db);
      const [written, handed, again] = [emptyFolder(), emptyFolder(), emptyFolder()];
      await journal.exportMarkdown({ folder: written, sensitive: true });
      fs.cpSync(written, handed, { recursive: true });
      otherHands[hand]?.(handed);
      // A journal that has all of it sees nothing in it.
      expect(await journal.previewBack({ path: handed })).toMatchObject({
        new: 0,
        changed: 0,
        refused: []
      });
      await wipe();
      expect((await journal.applyBack({ path: handed })).refused).toEqual([]);
      expect(await allRows(db)).toEqual(before);
      await journal.exportMarkdown({ folder: again, sensitive: true });
      expect(vaultContents(again)).toEqual(vaultContents(written));
      for (const folder of [written, handed, again]) fs.rmSync(folder, { recursive: true });
    }),
    { numRuns: Number(process.env['VAULT_RUNS'] ?? 16), endOnFailure: true }
  );
}, 180_000);
