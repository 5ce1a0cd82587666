import { JournalError } from '../../contract/errors';
import type { Meeting } from '../../domain/meetings/meeting';
import type { ColumnField } from '../../domain/transfer/column-words';
import type { ImportRecord, ReadColumn, Refusal } from '../../domain/transfer/import-record';
import { decodeText, type DecodedText } from './decode-text';
import type { Reading } from './file-format';
import { formatOf } from './file-formats';
import { whyNotRead, whyUnreadable } from './why-unreadable';

/** A file of an import: a name for messages and the raw bytes. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What files are read with; columns are chosen by file. */
export interface FilesReading extends Omit<Reading, 'columns'> {
  readonly columns: readonly { source: string; column: number; field: ColumnField | null }[];
}

/** A picture as a file has it, and the record it is of. */
interface RecordPhoto {
  readonly source: string;
  readonly line: number;
  readonly picture: Uint8Array;
}

/** What all files of an import say together. */
export interface ReadFiles {
  readonly records: readonly ImportRecord[];
  readonly meetings: readonly Meeting[];
  readonly refused: readonly Refusal[];
  readonly notes: readonly string[];
  /** Pictures by the record they stand in. */
  readonly photos: readonly RecordPhoto[];
  /** What each file was recognised as, and how many records or meetings it holds. */
  readonly sources: {
    name: string;
    format: string;
    encoding: DecodedText['encoding'];
    records: number;
  }[];
  readonly columns: (ReadColumn & { source: string })[];
  /** The headings of each table, as a key to remember its columns by. */
  readonly headings: readonly { source: string; key: string }[];
}

/**
 * Reads files of any known format. One that is none is refused as a whole when others can be read.
 *
 * @throws JournalError unsupported-file when no file can be read
 */
export function readFiles(files: readonly ImportFile[], reading: FilesReading): ReadFiles {
  const records: ImportRecord[] = [];
  const meetings: Meeting[] = [];
  const refused: Refusal[] = [];
  const notes: string[] = [];
  const sources: ReadFiles['sources'] = [];
  const columns: ReadFiles['columns'] = [];
  const headings: { source: string; key: string }[] = [];
  const photos: RecordPhoto[] = [];
  let unreadable: string | undefined;
  for (const { name, bytes } of files) {
    const { text, encoding } = decodeText(bytes);
    const notRead = whyNotRead(bytes, text);
    const format = notRead === undefined ? formatOf(text) : undefined;
    if (!format) {
      const reason = notRead ?? whyUnreadable(text);
      unreadable ??= reason;
      refused.push({ source: name, line: 1, reason });
      continue;
    }
    const read = format.read(text, name, { ...reading, columns: chosenFor(name, reading) });
    const found = read.meetings ?? [];
    sources.push({
      name,
      format: read.format,
      encoding,
      records: read.records.length + found.length
    });
    for (const record of read.records) records.push(record);
    for (const meeting of found) meetings.push(meeting);
    for (const photo of read.photos ?? []) photos.push({ source: name, ...photo });
    for (const refusal of read.refused) refused.push(refusal);
    notes.push(...read.notes.map((note) => `${name}: ${note}`));
    columns.push(...read.columns.map((column) => ({ source: name, ...column })));
    if (read.headings !== undefined) headings.push({ source: name, key: read.headings });
  }
  if (sources.length === 0)
    throw new JournalError('unsupported-file', unreadable ?? '', namesOf(files));
  return { records, meetings, photos, refused, notes, sources, columns, headings };
}

const chosenFor = (source: string, { columns }: FilesReading): Reading['columns'] =>
  new Map(
    columns.filter((one) => one.source === source).map(({ column, field }) => [column, field])
  );

const namesOf = (files: readonly ImportFile[]): Record<string, string> =>
  files.length === 1 && files[0] ? { file: files[0].name } : {};
