import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emptyFolder } from '../../src/engine/database/fresh-journal.fixture';
import { allRows, writeAnyRows } from '../../src/engine/features/transfer/any-journal.fixture';
import { anyRows } from '../../src/engine/features/transfer/any-rows.fixture';
import { shareJournal } from '../../src/engine/journal.fixture';
import { readOwnTables } from '../../src/engine/own-tables';
import { startPostgres } from './postgres-server.fixture';

const opened = shareJournal();
const rows = z.array(z.record(z.string(), z.json()));

// Elsewhere there is no PostgreSQL to be had without asking; what runs there is not proven there.
describe.runIf(process.platform === 'linux')('a journal as SQL', () => {
  it('loads into a real PostgreSQL, row by row what it was', async () => {
    const { journal, db } = opened;
    const tables = await readOwnTables(db.read);
    const [some] = fc.sample(anyRows(tables, 12), { numRuns: 1, seed: 2026 });
    await writeAnyRows(db, tables, some ?? []);
    const file = join(emptyFolder(), 'journal.sql');
    await journal.exportFile({ file, format: 'sql', sensitive: true });
    const expected = await allRows(db);
    const server = await startPostgres();
    try {
      await server.load(file);
      let compared = 0;
      for (const table of tables) {
        // In figures, for psql leaves out what it takes for no characters, such as U+10FFFF.
        const bytes = await server.ask(
          `select encode(convert_to(coalesce(json_agg(t), '[]')::text, 'UTF8'), 'hex') from "${table.name}" t`
        );
        const found = rows.parse(JSON.parse(Buffer.from(bytes, 'hex').toString()));
        const wanted = await rowsNow(table.name);
        expect(found.map(sorted).sort()).toEqual(wanted.map(sorted).sort());
        compared += found.length;
      }
      expect(compared).toBeGreaterThan(60);
      expect(compared).toBe(Object.values(expected).flat().length);
      // What must hold there holds here.
      const filled = Object.keys(expected).find((name) => expected[name]?.length);
      await expect(
        server.ask(`insert into "${filled}" select * from "${filled}" limit 1`)
      ).rejects.toThrow(/duplicate key/);
    } finally {
      await server.stop();
    }

    async function rowsNow(table: string) {
      const of = tables.find(({ name }) => name === table);
      const columns = of?.columns.map(({ name }) => name).join(', ') ?? '';
      return db.read.json(
        `select coalesce(json_agg(x), '[]')::text from (select ${columns} from ${table}) x`,
        [],
        rows
      );
    }
  }, 60_000);
});

const sorted = (row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
