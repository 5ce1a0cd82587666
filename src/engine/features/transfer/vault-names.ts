import { z } from 'zod';
import { isoDate, type IsoDate, type IsoWeek } from '../../../domain/calendar/calendar';
import { weekHolding, type WeekRules } from '../../../domain/calendar/week-rules';
import { createPageNames, type PageName } from '../../../domain/markdown-pages/page-names';
import type { ReadDb } from '../../database/database';

/** Every page an export makes, known before the first is written. */
export interface VaultNames {
  /** By id, in the order of ids. */
  readonly people: ReadonlyMap<string, PageName>;
  readonly departments: ReadonlyMap<string, PageName>;
  /** Days with entries and how many, oldest first. */
  readonly days: readonly { readonly date: IsoDate; readonly entries: number }[];
  /** Weeks with entries, oldest first. */
  readonly weeks: readonly IsoWeek[];
  /** How weeks run. */
  readonly weekRules: WeekRules;
  /** Whether sensitive entries are among them. */
  readonly sensitive: boolean;
}

const named = z.object({ id: z.string(), name: z.string() });

/** Gives each page its name; the longer known keeps the plain one when two have the same. */
export async function readVaultNames(
  db: ReadDb,
  sensitive: boolean,
  weekRules: WeekRules
): Promise<VaultNames> {
  const list = (table: 'person' | 'department') =>
    db.json(
      `select coalesce(json_agg(json_build_object('id', id, 'name', name) order by id), '[]')::text from ${table}`,
      [],
      z.array(named)
    );
  const names = createPageNames();
  const take = (rows: readonly z.infer<typeof named>[]): Map<string, PageName> =>
    new Map(rows.map(({ id, name }) => [id, names.take(name, id)]));
  const departments = take(await list('department'));
  const people = take(await list('person'));
  const days = await db.rows(
    'select date, count(*)::integer as entries from entry where $1 or not sensitive group by date order by date',
    [sensitive],
    z.object({ date: isoDate, entries: z.int() })
  );
  return {
    people,
    departments,
    days,
    weeks: [...new Set(days.map(({ date }) => weekHolding(date, weekRules)))],
    weekRules,
    sensitive
  };
}

/** The paths of all pages. */
export const vaultPaths = (names: VaultNames): string[] => [
  ...[...names.people.values()].map(personPath),
  ...[...names.departments.values()].map(departmentPath),
  ...names.days.map(({ date }) => dayPath(date)),
  ...names.weeks.map(weekPath)
];

export const personPath = (page: PageName): string => `people/${page.file}.md`;
export const departmentPath = (page: PageName): string => `departments/${page.file}.md`;
export const dayPath = (date: IsoDate): string => `days/${date}.md`;
export const weekPath = (week: IsoWeek): string => `weeks/${week}.md`;
