import { z } from 'zod';
import { isoDate, type IsoDate, type IsoWeek } from '../../../domain/calendar/calendar';
import { weekHolding, type WeekRules } from '../../../domain/calendar/week-rules';
import type { PagesById } from '../../../domain/markdown-pages/column';
import {
  createPageNames,
  type PageName,
  type PageNames
} from '../../../domain/markdown-pages/page-names';
import type { ReadDb } from '../../database/read-db';
import { rowStamp } from '../../database/row-stamp';
import type { DateSpan } from '../../reading/week-facts';
import { readRecordsByWeek, type RecordsByWeek } from './vault-records';
import { readVaultShape, type VaultShape } from './vault-shape';

/** Every page an export makes of people, departments, days and events, known before the first is written. */
export interface VaultNames extends PagesById {
  /** Named events by what they are called, in that order. */
  readonly events: ReadonlyMap<string, PageName>;
  /** What people are called, by id. */
  readonly called: ReadonlyMap<string, string>;
  /** People with a photo. */
  readonly photos: ReadonlySet<string>;
  /** Days with entries and how many, oldest first. */
  readonly days: readonly { readonly date: IsoDate; readonly entries: number }[];
  /** Weeks with entries, or with something else on their page, oldest first. */
  readonly weeks: readonly IsoWeek[];
  /** What stands on the pages of weeks beside their days. */
  readonly weekRecords: RecordsByWeek;
  /** How weeks run. */
  readonly weekRules: WeekRules;
  /** Whether sensitive entries are among them. */
  readonly sensitive: boolean;
  /** How rows stand on pages. */
  readonly shape: VaultShape;
}

const eventName = z.object({ id: z.string(), name: z.string() });

/**
 * Gives each page its name; the longer known keeps the plain one when two have the same. With a
 * span only days of it are among them, and no events: what a few pages need.
 */
export async function readVaultNames(
  db: ReadDb,
  sensitive: boolean,
  weekRules: WeekRules,
  span: DateSpan | null = null
): Promise<VaultNames> {
  const { names, department, person, called } = await readCards(db, span !== null);
  const events = span
    ? []
    : await db.rows(
        `select event as name, min(id::text) as id from entry where event is not null and ($1 or not sensitive)
     group by event order by min(id::text)`,
        [sensitive],
        eventName
      );
  const photos = await db.rows(
    'select person_id as id from photo',
    [],
    z.object({ id: z.string() })
  );
  const days = await readDays(db, sensitive, span);
  const shape = await readVaultShape(db);
  const weekRecords = await readRecordsByWeek(db, { shape, sensitive, weekRules });
  const weeks = [...days.map(({ date }) => weekHolding(date, weekRules)), ...weekRecords.keys()];
  return {
    person,
    department,
    called,
    events: new Map(events.map(({ id, name }) => [name, names.take(name, id)])),
    photos: new Set(photos.map(({ id }) => id)),
    days,
    weeks: [...new Set(weeks)].sort(),
    weekRecords,
    weekRules,
    sensitive,
    shape
  };
}

/** Pages of departments and people. */
type Cards = PagesById & Pick<VaultNames, 'called'> & { readonly names: PageNames };

/** What a mirror named for the last line: the next one finds everybody called the same, as a rule. */
const named = new WeakMap<ReadDb, { readonly stamp: string; readonly cards: Cards }>();

/** @param isPart then those of the last part are taken, when nobody's card has changed */
async function readCards(db: ReadDb, isPart: boolean): Promise<Cards> {
  if (!isPart) return readAllCards(db);
  const { stamp } = await db.one(stampSql, [], z.object({ stamp: z.string() }));
  const last = named.get(db);
  if (last?.stamp === stamp) return last.cards;
  const cards = await readAllCards(db);
  named.set(db, { stamp, cards });
  return cards;
}

async function readAllCards(db: ReadDb): Promise<Cards> {
  const names = createPageNames();
  names.take(homePage, '');
  const take = (some: readonly z.infer<typeof cardRow>[]): Map<string, PageName> =>
    new Map(some.map(([id, name]) => [id, names.take(name, id)]));
  const [departments, people] = await db.json(cardsSql, [], cardRows);
  return {
    department: take(departments),
    person: take(people),
    called: new Map(people),
    names
  };
}

const cardRow = z.tuple([z.string(), z.string()]);
const cardRows = z.tuple([z.array(cardRow), z.array(cardRow)]);

const listOf = (table: string): string =>
  `(select coalesce(json_agg(json_build_array(id, name) order by id), '[]') from ${table})`;
const cardsSql = `select json_build_array(${listOf('department')}, ${listOf('person')})::text`;

const stampOf = (table: string): string => `(select ${rowStamp} from ${table} t)`;
const stampSql = `select concat_ws(', ', ${stampOf('department')}, ${stampOf('person')}) as stamp`;

/** Days with entries and how many, oldest first; of a span only, both ends included. */
const readDays = (
  db: ReadDb,
  sensitive: boolean,
  span: DateSpan | null
): Promise<VaultNames['days'][number][]> =>
  db.rows(
    `select date, count(*)::integer as entries from entry where ($1 or not sensitive)
       and date between coalesce($2::date, '-infinity') and coalesce($3::date, 'infinity')
     group by date order by date`,
    [sensitive, span?.from ?? null, span?.to ?? null],
    z.object({ date: isoDate, entries: z.int() })
  );

/** What the page is called that a vault is opened at. */
const homePage = 'Hallway';

export const homePath = `${homePage}.md`;
export const personPath = (page: PageName): string => `people/${page.file}.md`;
export const photoName = (page: PageName): string => `${page.file}.jpg`;
export const photoPath = (page: PageName): string => `photos/${photoName(page)}`;
export const departmentPath = (page: PageName): string => `departments/${page.file}.md`;
export const eventPath = (page: PageName): string => `events/${page.file}.md`;
export const dayPath = (date: IsoDate): string => `days/${date}.md`;
export const weekPath = (week: IsoWeek): string => `weeks/${week}.md`;
