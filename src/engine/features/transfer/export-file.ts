import type { FileFormat } from '../../../contract/vault';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import { writeFile } from '../../formats/write-file';
import { calendarPieces } from './export-calendar';
import { csvPieces } from './export-csv';
import { jsonPieces } from './export-json';
import { sqlPieces } from './export-sql';
import { vcardPieces } from './export-vcards';

/** What an export into one file is asked for. */
export interface FileExport {
  readonly file: string;
  readonly format: FileFormat;
  /** Sensitive entries and facts too. */
  readonly sensitive: boolean;
  /** Whether a file that is there is replaced. */
  readonly replace: boolean;
}

/**
 * Writes the journal, as it is at one moment, into one file; answers its size.
 *
 * @param told how many bytes there are by now; it rejects when the person has called it off
 * @throws JournalError bad-target, disk-full, cancelled: a file that was there is as it was
 */
export function exportFile(
  context: EngineContext,
  { file, format, sensitive, replace }: FileExport,
  told: (bytes: number) => Promise<void>
): Promise<{ bytes: number }> {
  return context.db.transaction(async (tx) => {
    const pieces = makers[format](tx, sensitive, context);
    return { bytes: await writeFile(file, pieces, { replace, told }) };
  });
}

const makers: Readonly<
  Record<
    FileFormat,
    (db: ReadDb, sensitive: boolean, context: EngineContext) => AsyncIterable<string>
  >
> = {
  json: jsonPieces,
  csv: csvPieces,
  vcard: vcardPieces,
  ics: calendarPieces,
  sql: sqlPieces
};
