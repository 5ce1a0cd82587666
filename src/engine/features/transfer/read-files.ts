import { JournalError } from '../../../contract/errors';
import type { ImportPreview } from '../../../contract/transfer';
import type { ImportRecord, Refusal } from '../../../domain/transfer/import-record';
import { decodeText } from '../../formats/decode-text';
import type { Reading } from '../../formats/file-format';
import { formatOf } from '../../formats/file-formats';
import { whyUnreadable } from '../../formats/why-unreadable';

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
export function readFiles(
  files: readonly ImportFile[],
  reading: Pick<Reading, 'zone' | 'today'>
): ReadFiles {
  const records: ImportRecord[] = [];
  const refused: Refusal[] = [];
  const notes: string[] = [];
  const sources: ReadFiles['sources'] = [];
  const columns: ReadFiles['columns'] = [];
  let unreadable: string | undefined;
  for (const { name, bytes } of files) {
    const { text, encoding } = decodeText(bytes);
    const format = formatOf(text);
    if (!format) {
      unreadable ??= whyUnreadable(bytes, text);
      refused.push({ source: name, line: 1, reason: whyUnreadable(bytes, text) });
      continue;
    }
    const read = format.read(text, name, { ...reading, columns: new Map() });
    sources.push({ name, format: read.format, encoding, records: read.records.length });
    for (const record of read.records) records.push(record);
    for (const refusal of read.refused) refused.push(refusal);
    notes.push(...read.notes.map((note) => `${name}: ${note}`));
    columns.push(...read.columns.map((column) => ({ source: name, ...column })));
  }
  if (sources.length === 0)
    throw new JournalError('unsupported-file', unreadable ?? '', namesOf(files));
  return { records, refused, notes, sources, columns };
}

const namesOf = (files: readonly ImportFile[]): Record<string, string> =>
  files.length === 1 && files[0] ? { file: files[0].name } : {};
