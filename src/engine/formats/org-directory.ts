import { importLimits } from '../../domain/transfer/import-limits';
import type { ReadFile } from '../../domain/transfer/import-record';
import { headingScore } from '../../domain/transfer/map-columns';
import { readDirectory } from '../../domain/transfer/read-directory';
import type { FileFormat } from './file-format';
import { type Delimiter, readTable, tableBeginnings } from './read-table';

/** Any delimited table whose headings name people: org charts, HR directories, exports of address books. */
export const orgDirectory: FileFormat = {
  name: 'Table',
  recognises: (text) => findHeadings(text) !== undefined,
  read: (text, source) => readOrgDirectory(text, source)
};

interface Headings {
  readonly delimiter: Delimiter;
  /** The line the headings stand in, 1-based. */
  readonly line: number;
}

function readOrgDirectory(text: string, source: string): ReadFile {
  const found = findHeadings(text);
  if (!found) return { records: [], refused: [], notes: [], columns: [] };
  const { rows, broken } = readTable(text, found.delimiter);
  const place = rows.findIndex((row) => row.line === found.line);
  const headings = rows[place];
  if (!headings) return { records: [], refused: [], notes: [], columns: [] };
  const read = readDirectory(source, headings, rows.slice(place + 1));
  const refused = [...read.refused, ...broken.map((row) => ({ source, ...row }))];
  const notes = [...read.notes];
  if (headings.cells.length > importLimits.columns)
    notes.push(
      `Only the first ${importLimits.columns.toLocaleString('en')} columns were looked at.`
    );
  return { ...read, notes, refused: refused.sort((a, b) => a.line - b.line) };
}

/** Finds the row and delimiter whose cells say the most about people; lines above the row are a preamble. */
function findHeadings(text: string): Headings | undefined {
  let best: (Headings & { score: number }) | undefined;
  for (const { delimiter, rows } of tableBeginnings(text)) {
    for (const { cells, line } of rows) {
      const score = headingScore(cells.slice(0, importLimits.columns));
      // One known heading alone could be any text; a single column must be it exactly.
      const enough = score >= 2 || (score === 1 && cells.length === 1);
      if (enough && score > (best?.score ?? 0)) best = { delimiter, line, score };
    }
  }
  return best;
}
