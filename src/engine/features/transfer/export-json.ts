import type { Value } from '../../../domain/markdown-pages/column';
import type { ReadDb } from '../../database/read-db';
import { readShownTables, tableParts } from './table-parts';

/** The version of the layout; a file of another one is not read. */
export const jsonVersion = 1;

/**
 * The journal as JSON (docs/journal-json.md): every table of one's own with its rows, one a line,
 * parents before what hangs on them. The same journal makes the same bytes.
 */
export async function* jsonPieces(db: ReadDb, sensitive: boolean): AsyncGenerator<string> {
  const tables = await readShownTables(db, sensitive);
  yield `{\n "hallway": ${jsonVersion},\n "sensitive": ${sensitive},\n "tables": {`;
  let before = '\n';
  for (const table of tables) {
    yield `${before}  ${JSON.stringify(table.name)}: [`;
    before = ',\n';
    let first = true;
    for await (const rows of tableParts<Value>(db, table, (name) => name)) {
      const lines = rows.map((row) =>
        JSON.stringify(
          Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null]))
        )
      );
      yield `${first ? '\n' : ',\n'}   ${lines.join(',\n   ')}`;
      first = false;
    }
    yield first ? ']' : '\n  ]';
  }
  yield '\n }\n}\n';
}
