import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EngineClient } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import { createNameIndex } from '../domain/matching/name-index';
import type { Arguments } from './arguments';
import * as print from './print';

/** What a command answers: the document of `--json`, and the same in words. */
interface Answer {
  document: unknown;
  words: string;
}

type Command = (journal: EngineClient, args: Arguments) => Promise<Answer>;

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  add,
  week,
  people,
  person,
  search,
  import: importFiles,
  export: exportAs
};

async function add(
  journal: EngineClient,
  { rest, dryRun, createPeople }: Arguments
): Promise<Answer> {
  const text = needed(rest.join(' '), 'add needs a line, such as: hallway add "coffee with Ana".');
  const before = await journal.readLine({ text });
  const choices = createPeople
    ? before.unknown.map((name) => ({ name, means: 'new' as const }))
    : [];
  const captured = dryRun
    ? await journal.readLine({ text, choices })
    : await journal.addEntry({ text, choices });
  const { door: _door, uncounted: _uncounted, ...document } = captured;
  return { document, words: print.captured(captured, dryRun) };
}

async function week(journal: EngineClient): Promise<Answer> {
  const report = await journal.readWeek({});
  const doors = report.doors.map(({ period: _period, behind: _behind, ...door }) => door);
  return { document: { week: report.week, doors }, words: print.week(report) };
}

async function people(journal: EngineClient): Promise<Answer> {
  const everybody = await journal.listPeople({});
  const document = everybody.map(
    ({ id, name, email, department, title, manager, site, lastContact }) => ({
      id,
      name,
      email,
      department,
      title,
      manager,
      site,
      lastContact
    })
  );
  return { document, words: print.people(everybody) };
}

async function person(journal: EngineClient, { rest }: Arguments): Promise<Answer> {
  const name = needed(rest.join(' '), 'person needs a name, such as: hallway person Ana.');
  const page = await journal.readPerson({ id: await findPerson(journal, name) });
  return { document: page, words: print.person(page) };
}

async function findPerson(journal: EngineClient, name: string): Promise<string> {
  const names = await journal.listNames({});
  const { person: best, others, sure } = createNameIndex(names).find(name);
  if (best === null) throw new JournalError('not-found', `Nobody here is called ${name}.`);
  if (!sure && others.length > 0) {
    const nameOf = new Map(names.map((one) => [one.id, one.name]));
    const fitting = [best, ...others].slice(0, 5).map((id) => nameOf.get(id));
    throw new JournalError(
      'conflict',
      `${name} can be ${fitting.join(' or ')}. Write the full name.`
    );
  }
  return best;
}

async function search(journal: EngineClient, { rest }: Arguments): Promise<Answer> {
  const query = needed(rest.join(' '), 'search needs words, such as: hallway search okr.');
  const found = await journal.search({ query, limit: 50 });
  return {
    document: found.groups.flatMap(({ hits }) => hits),
    words: print.found(found)
  };
}

async function importFiles(journal: EngineClient, { rest, dryRun }: Arguments): Promise<Answer> {
  if (rest.length === 0)
    throw new JournalError(
      'invalid-input',
      'import needs a file, such as: hallway import people.csv.'
    );
  const files = await Promise.all(rest.map(readImportFile));
  const counts = dryRun
    ? await journal.previewImport({ files })
    : await journal.applyImport({ files });
  const document = {
    new: counts.new,
    changed: counts.changed,
    same: counts.same,
    refused: counts.refused
  };
  return { document, words: print.imported(document, dryRun) };
}

async function readImportFile(
  file: string
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  try {
    return { name: path.basename(file), bytes: new Uint8Array(await readFile(file)) };
  } catch {
    throw new JournalError('not-found', `${file} cannot be read. Nothing was imported.`, { file });
  }
}

async function exportAs(journal: EngineClient, { rest, sensitive }: Arguments): Promise<Answer> {
  const [format, folder, ...more] = rest;
  if (format !== 'markdown' || folder === undefined || more.length > 0)
    throw new JournalError('invalid-input', 'export is written: hallway export markdown DIR.');
  const document = await journal.exportMarkdown({ folder: path.resolve(folder), sensitive });
  return { document, words: print.exported(document, folder) };
}

function needed(text: string, otherwise: string): string {
  if (text.trim() === '') throw new JournalError('invalid-input', otherwise);
  return text;
}
