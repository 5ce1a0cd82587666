import { resolve } from 'node:path';
import { z } from 'zod';
import type { EngineClient } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import { fileFormat } from '../contract/vault';
import { addDays, dateAt } from '../domain/calendar/calendar';
import { createNameIndex } from '../domain/matching/name-index';
import type { Arguments } from './arguments';
import { importFiles } from './import-command';
import * as print from './print';
import { withProgress } from './with-progress';

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
  due,
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
  const line = { text, createPeople };
  const captured = await (dryRun ? journal.readLine(line) : journal.addEntry(line));
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

async function exportAs(journal: EngineClient, args: Arguments): Promise<Answer> {
  const { rest, sensitive, force } = args;
  const [format, target, ...more] = rest;
  const known = fileFormat.or(z.literal('markdown')).safeParse(format);
  if (!known.success || target === undefined || more.length > 0)
    throw new JournalError(
      'invalid-input',
      'export is written: hallway export markdown|json|csv|vcard|ics|sql TARGET.'
    );
  const kind = known.data;
  if (kind === 'markdown') {
    const folder = resolve(target);
    const document = await withProgress(
      () => journal.exportMarkdown({ folder, sensitive, replaceEdited: force }),
      exporting(journal)
    );
    return { document, words: print.exported(document, target) };
  }
  const file = resolve(target);
  const { bytes } = await withProgress(
    () => journal.exportFile({ file, format: kind, sensitive, replace: force }),
    exporting(journal)
  );
  return { document: { file, bytes }, words: print.exportedFile(target, bytes, sensitive) };
}

const exporting = (journal: EngineClient) => ({
  ask: () => journal.readExportProgress({}),
  words: print.exportProgress,
  stop: () => journal.cancelExport({})
});

async function due(journal: EngineClient, { now, zone }: Arguments): Promise<Answer> {
  const nextWeek = addDays(dateAt(now, zone), 7);
  const promises = (await journal.listOpenPromises({})).filter(
    (promise) => promise.due !== null && promise.due <= nextWeek
  );
  const { people } = await journal.browsePeople({
    filter: { dueThisWeek: true },
    order: { by: 'due', down: true }
  });
  const document = {
    promises,
    people: people.map(({ id, name, department, lastContact, nextBy, due: state }) => ({
      id,
      name,
      department,
      lastContact,
      nextBy,
      due: state
    }))
  };
  return { document, words: print.due(document) };
}

function needed(text: string, otherwise: string): string {
  if (text.trim() === '') throw new JournalError('invalid-input', otherwise);
  return text;
}
