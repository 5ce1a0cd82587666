import { open, readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { EngineClient } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import type { ImportChoices, ImportCounts, ImportPreview } from '../contract/transfer';
import { columnField, columnFieldWords } from '../domain/transfer/column-words';
import { foldWords } from '../domain/transfer/name-key';
import type { Answer } from './answer';
import type { Arguments } from './arguments';
import * as print from './print';
import { withProgress, withWord } from './with-progress';

type Files = { name: string; bytes: Uint8Array<ArrayBuffer> }[];

/** Brings files in, or says what they would bring. What calendars and directories propose is believed with `--yes` only. */
export async function importFiles(
  journal: EngineClient,
  { rest, dryRun, map, yes }: Arguments
): Promise<Answer> {
  const [only] = rest;
  if (only === undefined)
    throw new JournalError(
      'invalid-input',
      'import needs a file or a folder, such as: hallway import people.csv.'
    );
  if (rest.length === 1 && (await isOurExport(only))) return importBack(journal, only, dryRun);
  for (const place of rest) await refuseExport(place);
  const files = await Promise.all(rest.map(readImportFile));
  const watched = <T>(work: () => Promise<T>): Promise<T> =>
    withProgress(work, {
      ask: () => journal.readImportProgress({}),
      words: print.importProgress,
      stop: () => journal.cancelImport({})
    });
  const { columns, preview } = await watched(async () => {
    const mapped = map.length === 0 ? [] : await mappedColumns(journal, files, map);
    return {
      columns: mapped,
      preview: await journal.previewImport({ files, choices: { columns: mapped } })
    };
  });
  const proposals = proposalsOf(preview);
  if (dryRun)
    return {
      document: { ...countsOf(preview), ...proposals },
      words: print.imported(countsOf(preview), true) + print.proposed(preview)
    };
  const wanted = [...preview.meetings.filter(({ isWanted }) => isWanted), ...preview.news];
  const accepted = yes ? wanted.map(({ key }) => key) : [];
  const applied = await watched(() =>
    journal.applyImport({ files, choices: { columns, accepted } })
  );
  return {
    document: yes ? countsOf(applied) : { ...countsOf(applied), ...proposals },
    words: print.imported(countsOf(applied), false) + (yes ? '' : print.proposed(preview))
  };
}

const countsOf = ({ new: added, changed, same, refused, contacts, occasions }: ImportCounts) => ({
  new: added,
  changed,
  same,
  refused,
  ...(contacts !== undefined && { contacts }),
  ...(occasions !== undefined && { occasions })
});

/** What waits for a yes or a decision; nothing of what there is none of. */
const proposalsOf = ({ meetings, news, doubtful }: ImportPreview): object => ({
  ...(meetings.length > 0 && { meetings }),
  ...(news.length > 0 && { news }),
  ...(doubtful.length > 0 && { doubtful })
});

/** `Unit code=department` for every file with such a column; `Unit code=` leaves it out. */
async function mappedColumns(
  journal: EngineClient,
  files: Files,
  map: readonly string[]
): Promise<ImportChoices['columns']> {
  const { columns } = await journal.previewImport({ files });
  return map.flatMap((written) => {
    const equals = written.lastIndexOf('=');
    const heading = written.slice(0, equals);
    const field = fieldNamed(written.slice(equals + 1));
    if (equals < 1 || field === undefined)
      throw new JournalError(
        'invalid-input',
        `--map is written like "Unit code=department", not ${written}. Fields are: ${Object.values(columnFieldWords).join(', ')}.`
      );
    const found = placesOf(columns, heading);
    if (found.length === 0)
      throw new JournalError('not-found', `No file has a column called ${heading}.`);
    return found.map((place) => ({ ...place, field }));
  });
}

/** A field by its name or its words, null for none of them; undefined when there is no such field. */
function fieldNamed(text: string): ImportChoices['columns'][number]['field'] | undefined {
  const wanted = foldWords(text);
  if (wanted === '') return null;
  return columnField.options.find(
    (field) => field.toLowerCase() === wanted || foldWords(columnFieldWords[field]) === wanted
  );
}

function placesOf(
  columns: ImportPreview['columns'],
  heading: string
): { source: string; column: number }[] {
  const counts = new Map<string, number>();
  return columns.flatMap(({ source, column }) => {
    const place = counts.get(source) ?? 0;
    counts.set(source, place + 1);
    return foldWords(column) === foldWords(heading) ? [{ source, column: place }] : [];
  });
}

/** A folder is a vault, or said to be none; a file with our mark is the journal as JSON. */
async function isOurExport(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => null);
  if (found?.isDirectory()) return true;
  if (!found?.isFile()) return false;
  const file = await open(place);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
    return /^\s*\{\s*"hallway"/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Among several files: the whole of a journal, whose changes are told otherwise. @throws JournalError invalid-input */
async function refuseExport(place: string): Promise<void> {
  if (!(await isOurExport(place))) return;
  const what = (await stat(place)).isDirectory() ? 'is a folder, and is' : 'is a journal, and is';
  throw new JournalError(
    'invalid-input',
    `${place} ${what} imported by itself, not beside other files. Nothing was imported.`,
    { file: place }
  );
}

async function importBack(journal: EngineClient, place: string, dryRun: boolean): Promise<Answer> {
  const path = resolve(place);
  if (dryRun) {
    const preview = await withWord('Reading it back', () => journal.previewBack({ path }));
    return { document: preview, words: print.readBack(preview, preview.things, true) };
  }
  const document = await withWord('Reading it back', () => journal.applyBack({ path }));
  return { document, words: print.readBack(document, [], false) };
}

/** `-` is what comes in through the input. */
async function readImportFile(file: string): Promise<Files[number]> {
  if (file === '-') return { name: 'input', bytes: new Uint8Array(await buffer(process.stdin)) };
  try {
    return { name: basename(file), bytes: new Uint8Array(await readFile(file)) };
  } catch {
    throw new JournalError('not-found', `${file} cannot be read. Nothing was imported.`, { file });
  }
}
