import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { personParts } from '../../../domain/markdown-pages/record-layout';
import type { PageName } from '../../../domain/markdown-pages/page-names';
import type { ReadDb } from '../../database/read-db';
import { rowStamp } from '../../database/row-stamp';
import { journalBeginSql } from '../../reading/journal-begin';
import {
  dayPath,
  departmentPath,
  eventPath,
  personPath,
  weekPath,
  type VaultNames
} from './vault-names';

/**
 * What every page is made of, in short: which rows, in which version; nobody has to keep a list. A
 * stamp of a thing with a page others link to ends in `-` and what links to it say.
 *
 * @returns stamps by path
 */
export async function readStamps(db: ReadDb, names: VaultNames): Promise<Map<string, string>> {
  const parts = new Map<string, string[]>();
  const add = async ([sql, pathOf]: StampSource): Promise<void> => {
    for (const [key, sum] of await db.json(sql, [], z.array(keySum))) {
      const path = pathOf(key);
      if (path === undefined) continue;
      const there = parts.get(path);
      if (there) there.push(sum);
      else parts.set(path, [sum]);
    }
  };
  for (const source of sourcesOf(names)) await add(source);
  const stamps = new Map([...parts].map(([path, sums]) => [path, digest(sums)]));
  for (const [pages, pathOf] of [
    [names.person, personPath],
    [names.department, departmentPath]
  ] as const)
    for (const [id, page] of pages)
      stamps.set(pathOf(page), `${stamps.get(pathOf(page)) ?? ''}-${nameStamp(id, page)}`);
  const everyWeek = await stampOfEveryWeek(db, names);
  for (const week of names.weeks)
    stamps.set(weekPath(week), digest([everyWeek, said(names.weekRecords.get(week))]));
  return stamps;
}

/** What a page of that name is called in links, and whose it is. */
export const nameStamp = (id: string, { file, shown }: PageName): string =>
  digest([id, file, shown]);

/** SQL that answers keys and what their rows sum up to, and the page of a key. */
type StampSource = readonly [sql: string, pathOf: (key: string) => string | undefined];

const keySum = z.tuple([z.string(), z.string()]);

function sourcesOf(names: VaultNames): StampSource[] {
  const person = (id: string) => pathIn(names.person, id, personPath);
  const department = (id: string) => pathIn(names.department, id, departmentPath);
  const event = (name: string) => pathIn(names.events, name, eventPath);
  return [
    ...['entry', 'entry_person', 'touch', 'touch_person', 'learning', 'idea'].map(
      (table): StampSource => [sumsBy(table, 't.date'), day]
    ),
    [sumsBy('promise', 't.made_on'), day],
    [sumsBy('entry_topic', 'e.date', 'join entry e on e.id = t.entry_id'), day],
    [sumsBy('person', 't.id'), person],
    [sumsBy('tie', 't.from_person'), person],
    ...['person_topic', 'photo', 'entry_person', 'touch_person', 'promise'].map(
      (table): StampSource => [sumsBy(table, 't.person_id'), person]
    ),
    ...personParts.map(({ table, by }): StampSource => [sumsBy(table, `t.${by}`), person]),
    [sumsBy('department', 't.id'), department],
    ...['person', 'learning'].map((table): StampSource => [
      sumsBy(table, 't.department_id'),
      department
    ]),
    [sumsBy('entry', 't.event'), event]
  ];
}

const day = (date: string): string => dayPath(date as IsoDate);

function pathIn<T>(
  pages: ReadonlyMap<string, T>,
  key: string,
  pathOf: (page: T) => string
): string | undefined {
  const page = pages.get(key);
  return page && pathOf(page);
}

const sumsBy = (table: string, key: string, join = ''): string => `
select coalesce(json_agg(json_build_array(key, sum)), '[]')::text from (
  select ${key}::text as key, ${rowStamp} as sum
  from ${table} t ${join} where ${key} is not null group by ${key}) x`;

/** What the doors of any week may stand on: goals, pauses and rules, whichever week they are noted with, and the beginning. */
async function stampOfEveryWeek(db: ReadDb, names: VaultNames): Promise<string> {
  const begin = await db.json(
    `select coalesce((${journalBeginSql}), 'null')::text`,
    [],
    z.unknown()
  );
  const rules = [...names.weekRecords].flatMap(([week, records]) =>
    [...records].filter(([table]) => !ofOneWeek.has(table)).map((some) => [week, some])
  );
  return digest([JSON.stringify([begin, names.weekRules, rules.map(said)])]);
}

/** Tables whose rows tell of their own week alone. */
const ofOneWeek: ReadonlySet<string> = new Set(['plan', 'review', 'import_event']);

/** Rows as text. */
export const said = (rows: unknown): string =>
  JSON.stringify(rows, (_, value: unknown) => (value instanceof Map ? [...value] : value)) ?? '';

export const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
