import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import type { EngineClient } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import { fileFormat } from '../contract/vault';
import { addDays, dateAt, isoDate, isoWeek, type IsoWeek } from '../domain/calendar/calendar';
import { weekAway, weekHolding } from '../domain/calendar/week-rules';
import { needed, nothingMore, type Answer, type Command } from './answer';
import type { Arguments } from './arguments';
import { backup, restore } from './backup-command';
import { doctor } from './doctor-command';
import { findPerson } from './find-person';
import { importFiles } from './import-command';
import { didYouMean } from './nearest';
import * as print from './print';
import { withProgress } from './with-progress';

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  add,
  week,
  due,
  people,
  person,
  search,
  import: importFiles,
  export: exportAs,
  backup,
  restore,
  doctor
};

/** What only looks: without a journal it begins none. */
export const lookers: ReadonlySet<string> = new Set([
  'week',
  'due',
  'people',
  'person',
  'search',
  'export',
  'backup',
  'doctor'
]);

async function add(
  journal: EngineClient,
  { rest, dryRun, createPeople }: Arguments
): Promise<Answer> {
  const isFromInput = rest.length === 1 && rest[0] === '-';
  const written = isFromInput ? (await textOf(process.stdin)).trimEnd() : rest.join(' ');
  const text = needed(written, 'add needs a line, such as: hallway add "coffee with Ana".');
  const line = { text, createPeople };
  const captured = await (dryRun ? journal.readLine(line) : journal.addEntry(line));
  const { door: _door, uncounted: _uncounted, ...document } = captured;
  return { document, words: print.captured(captured, dryRun) };
}

async function week(journal: EngineClient, { rest, now, zone }: Arguments): Promise<Answer> {
  const [wanted, ...more] = rest;
  nothingMore('week', more);
  const today = dateAt(now, zone);
  const { rules } = await journal.readWeekRule({});
  const current = weekHolding(today, rules);
  const asked = wanted === undefined ? current : weekMeant(wanted, current, rules);
  const report = await journal.readWeek({ week: asked });
  const doors = report.doors.map(({ period: _period, behind: _behind, ...door }) => door);
  return {
    document: {
      week: report.week,
      firstDate: report.firstDate,
      lastDate: report.lastDate,
      doors
    },
    words: (columns) => print.week(report, { isOver: report.lastDate < today, columns })
  };
}

/** @throws JournalError invalid-input */
function weekMeant(
  written: string,
  current: IsoWeek,
  rules: Parameters<typeof weekHolding>[1]
): IsoWeek {
  if (written === 'last') return weekAway(current, -1);
  const named = isoWeek.safeParse(written.toUpperCase());
  if (named.success) return named.data;
  const date = isoDate.safeParse(written);
  if (date.success) return weekHolding(date.data, rules);
  throw new JournalError(
    'invalid-input',
    `A week is written as one of its days, 2026-11-13, as 2026-W46, or as last; not ${written}.`
  );
}

async function people(journal: EngineClient, { rest }: Arguments): Promise<Answer> {
  nothingMore('people', rest);
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
  return { document, words: (columns) => print.people(everybody, columns) };
}

async function person(journal: EngineClient, { rest }: Arguments): Promise<Answer> {
  const written = needed(rest.join(' '), 'person needs a name, such as: hallway person Ana.');
  const { id, note } = await findPerson(journal, written);
  const page = await journal.readPerson({ id });
  return { document: page, words: print.person(page), ...(note !== null && { note }) };
}

async function search(journal: EngineClient, { rest }: Arguments): Promise<Answer> {
  const query = needed(rest.join(' '), 'search needs words, such as: hallway search okr.');
  const found = await journal.search({ query, limit: 50 });
  return {
    document: found.groups.flatMap(({ hits }) => hits),
    words: print.found(found)
  };
}

const exportFormats = ['markdown', ...fileFormat.options];

async function exportAs(journal: EngineClient, args: Arguments): Promise<Answer> {
  const { rest, sensitive, force } = args;
  const [format = '', target, ...more] = rest;
  if (format !== '' && !exportFormats.includes(format))
    throw new JournalError(
      'invalid-input',
      `There is no format ${format}.${didYouMean(format, exportFormats)} There are ${exportFormats.join(', ')}.`
    );
  if (target === undefined || more.length > 0)
    throw new JournalError(
      'invalid-input',
      `export is written: hallway export ${exportFormats.join('|')} TARGET.`
    );
  if (format === 'markdown') {
    const folder = resolve(target);
    const document = await withProgress(
      () => journal.exportMarkdown({ folder, sensitive, replaceEdited: force }),
      exporting(journal)
    );
    return { document, words: print.exported(document, target) };
  }
  const file = resolve(target);
  if (!force && existsSync(file))
    throw new JournalError(
      'bad-target',
      `${file} is there already. It was left as it is; --force replaces it.`,
      { file }
    );
  const { bytes } = await withProgress(
    () => journal.exportFile({ file, format: fileFormat.parse(format), sensitive, replace: force }),
    exporting(journal)
  );
  return { document: { file, bytes }, words: print.exportedFile(target, bytes, sensitive) };
}

const exporting = (journal: EngineClient) => ({
  ask: () => journal.readExportProgress({}),
  words: print.exportProgress,
  stop: () => journal.cancelExport({})
});

async function due(journal: EngineClient, { rest, now, zone }: Arguments): Promise<Answer> {
  nothingMore('due', rest);
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
