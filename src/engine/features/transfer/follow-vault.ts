import { z } from 'zod';
import type { VaultMark } from '../../../contract/vault';
import { addDays, datesOfMonth, isoDate, monthOf } from '../../../domain/calendar/calendar';
import { datesHeldBy, weekHolding } from '../../../domain/calendar/week-rules';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import { openVault, type Vault, type VaultCounts, type VaultPage } from '../../formats/write-vault';
import { exportMarkdown } from './export-markdown';
import { departmentPath, personPath, readVaultNames, type VaultNames } from './vault-names';
import { makePages, pathsOf, type WantedPages } from './vault-pages';
import { nameStamp } from './vault-stamps';

/** What a mirror is asked to catch up with. */
interface Following {
  readonly folder: string;
  readonly sensitive: boolean;
  /** Where the last run ended; null: look at everything. */
  readonly since: VaultMark | null;
}

/** More days than these are no lines that were just written. */
const mostDays = 14;

/**
 * Brings a mirror up to date. Since a mark, the pages that tell of entries which were written,
 * changed, settled or deleted since; without one, or after more than that, whatever may differ.
 *
 * @throws JournalError bad-target, disk-full
 */
export async function followVault(
  context: EngineContext,
  { folder, sensitive, since }: Following
): Promise<VaultCounts & { mark: VaultMark }> {
  const mark: VaultMark = { at: context.now, transaction: await nextTransaction(context.db.read) };
  const told = since && (await readToldSince(context.db.read, since));
  if (told === null || told.dates.length > mostDays || told.isOfEvent) {
    const counts = await exportMarkdown(context, { folder, sensitive, replaceEdited: false });
    await makeReady(context, folder, sensitive);
    return { ...counts, mark };
  }
  if (told.dates.length === 0) return { written: 0, unchanged: 0, removed: 0, edited: [], mark };
  return { ...(await writePart(context, folder, sensitive, told)), mark };
}

/** Makes the pages of today and writes none: the first line then finds names and lists in memory. */
async function makeReady(
  context: EngineContext,
  folder: string,
  sensitive: boolean
): Promise<void> {
  const today = { dates: [context.today], people: [], departments: [] };
  // Where it cannot be done, the first line says why.
  await makePart(context, folder, sensitive, today).catch(() => undefined);
}

async function writePart(
  context: EngineContext,
  folder: string,
  sensitive: boolean,
  told: ToldSince
): Promise<VaultCounts> {
  const { vault, pages, stamps } = await makePart(context, folder, sensitive, told);
  // What is about to be written is noted once for all of them.
  await vault.write(pages);
  return vault.finish({ journal: vault.memory.journal, stamps });
}

/** The pages that tell of these days, and the folder they belong into; nothing is written yet. */
async function makePart(
  context: EngineContext,
  folder: string,
  sensitive: boolean,
  { dates, people, departments }: Pick<ToldSince, 'dates' | 'people' | 'departments'>
): Promise<{ vault: Vault; pages: VaultPage[]; stamps: Map<string, string> }> {
  const db = context.db.read;
  const { weekRules } = await context.habits();
  const months = new Set(dates.map(monthOf));
  const around = [...months].flatMap(datesOfMonth).sort();
  const names = await readVaultNames(db, sensitive, weekRules, {
    from: addDays(around[0] ?? context.today, -7),
    to: addDays(around.at(-1) ?? context.today, 7)
  });
  // A door of the month stands in all weeks of the month.
  const weeks = names.weeks.filter((week) =>
    datesHeldBy(week, weekRules).some((date) => months.has(monthOf(date)))
  );
  const wanted = { isAll: false, people, departments, events: [], days: dates, weeks };
  // A week whose last entry went has no page any more.
  const maybe = { ...wanted, weeks: dates.map((date) => weekHolding(date, weekRules)) };
  const vault = await openVault(
    folder,
    [...new Set([...pathsOf(names, wanted), ...pathsOf(names, maybe)])],
    { sensitive, replaceEdited: false, isPart: true }
  );
  const pages: VaultPage[] = [];
  for await (const part of makePages(db, names, wanted)) pages.push(...part);
  return { vault, pages, stamps: namesOnly(names, wanted) };
}

/** Of pages that were just made nothing is known but what links to them say. */
const namesOnly = (names: VaultNames, { people, departments }: WantedPages): Map<string, string> =>
  new Map([
    ...people.flatMap((id): [string, string][] => {
      const page = names.person.get(id);
      return page ? [[personPath(page), `-${nameStamp(id, page)}`]] : [];
    }),
    ...departments.flatMap((id): [string, string][] => {
      const page = names.department.get(id);
      return page ? [[departmentPath(page), `-${nameStamp(id, page)}`]] : [];
    })
  ]);

const toldSince = z.object({
  /** Days of entries that came, changed or went, oldest first. */
  dates: z.array(isoDate),
  /** Whose pages tell of them, or did. */
  people: z.array(z.string()),
  departments: z.array(z.string()),
  /** Whether one is of a named event, or was. */
  isOfEvent: z.boolean()
});
type ToldSince = z.infer<typeof toldSince>;

const readToldSince = (db: ReadDb, { at, transaction }: VaultMark): Promise<ToldSince> =>
  db.one(toldSinceSql, [at, transaction], toldSince);

const nextTransaction = async (db: ReadDb): Promise<string> =>
  (
    await db.one(
      // Rows know the lower half of the number.
      'select (pg_snapshot_xmax(pg_current_snapshot())::text::numeric % 4294967296)::text as next',
      [],
      z.object({ next: z.string() })
    )
  ).next;

/** Values of a column among rows of a table that were kept. */
const keptIn = (table: string, column: string): string => `
    select x->>'${column}' from kept, jsonb_array_elements(coalesce(nullif(content->'${table}', 'null'), '[]')) x
    where x->>'${column}' is not null`;

// A version is kept before each change, and says what the entry was; its rows, what it is. A promise is
// settled without one, but its row knows the transaction.
const toldSinceSql = `
with kept as (
  select entry_id as id, content from entry_version where kept_at >= $1::timestamptz
  union all select entry_id, content from trash where deleted_at >= $1::timestamptz),
now as (
  select id from entry where written_at >= $1::timestamptz
  union select id from kept
  union select entry_id from promise p where age(p.xmin) <= age($2::text::xid))
select array(
    select date::text from entry where id in (select id from now)
    union ${keptIn('entry', 'date')} order by 1) as dates,
  array(
    select person_id::text from entry_person where entry_id in (select id from now)
    union select tp.person_id::text from touch_person tp join touch t on t.id = tp.touch_id
      where t.entry_id in (select id from now)
    union select person_id::text from promise where person_id is not null and entry_id in (select id from now)
    union ${['entry_person', 'touch_person', 'promise'].map((table) => keptIn(table, 'person_id')).join(' union ')}
    order by 1) as people,
  array(
    select department_id::text from learning where department_id is not null and entry_id in (select id from now)
    union ${keptIn('learning', 'department_id')} order by 1) as departments,
  exists (select from entry where event is not null and id in (select id from now))
    or exists (${keptIn('entry', 'event')}) as "isOfEvent"`;
