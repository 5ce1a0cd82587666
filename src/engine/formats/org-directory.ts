import { createHash } from 'node:crypto';
import { importLimits } from '../../domain/transfer/import-limits';
import type { ReadFile } from '../../domain/transfer/import-record';
import { headingScore } from '../../domain/transfer/map-columns';
import { foldWords } from '../../domain/transfer/name-key';
import { readDirectory } from '../../domain/transfer/read-directory';
import type { FileFormat, Reading } from './file-format';
import { type Delimiter, quotesOf, readTable, tableBeginnings } from './read-table';

/** Any delimited table whose headings name people: org charts, HR directories, exports of address books. */
export const orgDirectory = {
  recognises: (text: string) => findHeadings(text) !== undefined,
  read: readOrgDirectory
} satisfies FileFormat;

interface Headings {
  readonly delimiter: Delimiter;
  /** The line the headings stand in, 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

function readOrgDirectory(
  text: string,
  source: string,
  reading?: Partial<Pick<Reading, 'columns' | 'remembered'>>
): ReadFile {
  const nothing = { format: 'Table', records: [], refused: [], notes: [], columns: [] };
  const found = findHeadings(text);
  if (!found) return nothing;
  const { rows, broken } = readTable(text, found.delimiter, quotesOf(text, found.cells));
  const place = rows.findIndex((row) => row.line === found.line);
  const headings = rows[place];
  if (!headings) return nothing;
  const key = keyOf(headings.cells);
  const chosen = new Map([...(reading?.remembered?.get(key) ?? []), ...(reading?.columns ?? [])]);
  const read = readDirectory(source, headings, rows.slice(place + 1), chosen);
  const refused = [...read.refused, ...broken.map((row) => ({ source, ...row }))];
  const notes = [...read.notes];
  if (headings.cells.length > importLimits.columns)
    notes.push(
      `Only the first ${importLimits.columns.toLocaleString('en')} columns were looked at.`
    );
  refused.sort((a, b) => a.line - b.line);
  return { ...read, format: tableKind(headings.cells), notes, refused, headings: key };
}

/** The same for the same headings, whatever else the file holds; says nothing. */
const keyOf = (headings: readonly string[]): string =>
  createHash('sha256').update(headings.map(foldWords).join('\n')).digest('base64url').slice(0, 22);

/** Headings that tell whose export it is. */
const kinds: readonly [name: string, ...headings: string[]][] = [
  ['LinkedIn', 'first name', 'last name', 'connected on'],
  ['LinkedIn', 'url', 'verbunden am'],
  ['LinkedIn', 'url', 'connecte le'],
  ['LinkedIn', 'url', 'conectado el'],
  ['Google', 'given name', 'family name', 'group membership'],
  ['Google', 'first name', 'labels', 'organization name'],
  ['Outlook', 'first name', 'last name', 'e mail address', 'business phone'],
  ['Outlook', 'first name', 'last name', 'e mail display name']
];

function tableKind(headings: readonly string[]): string {
  const words = new Set(headings.slice(0, importLimits.columns).map(foldWords));
  return kinds.find(([, ...wanted]) => wanted.every((word) => words.has(word)))?.[0] ?? 'Table';
}

/** Finds the row and delimiter whose cells say the most about people; lines above the row are a preamble. */
function findHeadings(text: string): Headings | undefined {
  let best: (Headings & { score: number }) | undefined;
  for (const { delimiter, rows } of tableBeginnings(text)) {
    for (const { cells, line } of rows) {
      const score = headingScore(cells.slice(0, importLimits.columns));
      // One known heading alone could be any text; a single column must be it exactly.
      const enough = score >= 2 || (score === 1 && cells.length === 1);
      if (enough && score > (best?.score ?? 0)) best = { delimiter, line, cells, score };
    }
  }
  return best;
}
