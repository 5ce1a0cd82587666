import { JournalError } from '../../../contract/errors';
import type { ImportPreview } from '../../../contract/transfer';
import type { ImportRecord, Refusal } from '../../../domain/transfer/import-record';
import { decodeText } from '../../formats/decode-text';
import { formatOf } from '../../formats/file-formats';

interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What all files of an import say together. */
interface ReadFiles {
  readonly records: readonly ImportRecord[];
  readonly refused: readonly Refusal[];
  readonly notes: readonly string[];
  readonly sources: ImportPreview['sources'];
  readonly columns: ImportPreview['columns'];
}

/**
 * Reads files of any known format. One that is none is refused as a whole when others can be read.
 *
 * @throws JournalError unsupported-file when no file can be read
 */
export function readFiles(files: readonly ImportFile[]): ReadFiles {
  const records: ImportRecord[] = [];
  const refused: Refusal[] = [];
  const notes: string[] = [];
  const sources: ReadFiles['sources'] = [];
  const columns: ReadFiles['columns'] = [];
  for (const { name, bytes } of files) {
    const { text, encoding } = decodeText(bytes);
    const format = formatOf(text);
    if (!format) {
      refused.push({ source: name, line: 1, reason: unreadable });
      continue;
    }
    const read = format.read(text, name);
    sources.push({ name, format: format.name, encoding, records: read.records.length });
    for (const record of read.records) records.push(record);
    for (const refusal of read.refused) refused.push(refusal);
    notes.push(...read.notes.map((note) => `${name}: ${note}`));
    columns.push(...read.columns.map((column) => ({ source: name, ...column })));
  }
  if (sources.length === 0) throw new JournalError('unsupported-file', unreadable, namesOf(files));
  return { records, refused, notes, sources, columns };
}

const unreadable =
  'This is neither a vCard nor a table with headings such as Name, E-mail or Department.';

const namesOf = (files: readonly ImportFile[]): Record<string, string> =>
  files.length === 1 && files[0] ? { file: files[0].name } : {};
