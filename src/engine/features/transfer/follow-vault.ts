import fs from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { VaultMark } from '../../../contract/vault';
import { addDays, isoDate, type IsoDate } from '../../../domain/calendar/calendar';
import { firstDateOf, lastDateOf, weekHolding } from '../../../domain/calendar/week-rules';
import { fileKey } from '../../../domain/markdown-pages/page-names';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/database';
import type { VaultCounts } from '../../formats/write-vault';
import { exportMarkdown } from './export-markdown';
import { dayPath, homePath, readVaultNames, type VaultNames } from './vault-names';
import { makePages, pathsOf } from './vault-pages';

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
 * Brings a mirror up to date. Since a mark, only the days whose entries were written, changed, settled
 * or deleted since, their people and their weeks; without one, or after more than that, all of it.
 *
 * @throws JournalError bad-target, disk-full
 */
export async function followVault(
  context: EngineContext,
  { folder, sensitive, since }: Following
): Promise<VaultCounts & { mark: VaultMark }> {
  const mark: VaultMark = { at: context.now };
  const dates = since && (await changedDays(context.db.read, since));
  if (dates === null || dates.length > mostDays) {
    const all = { folder, sensitive, replaceEdited: false };
    return { ...(await exportMarkdown(context, all)), mark };
  }
  if (dates.length === 0) return { written: 0, unchanged: 0, removed: 0, edited: [], mark };
  return { ...(await writeDays(context, folder, sensitive, dates)), mark };
}

/** Days on which an entry came, changed or went. */
async function changedDays(db: ReadDb, { at }: VaultMark): Promise<IsoDate[]> {
  const rows = await db.rows(changedSql, [at], z.object({ date: isoDate }));
  return rows.map(({ date }) => date);
}

// A version is kept before each change, and says where the entry was; the entry, where it is.
const changedSql = `
select distinct date from (
  select date from entry where written_at >= $1::timestamptz
  union all
  select e.date from entry_version v join entry e on e.id = v.entry_id where v.kept_at >= $1::timestamptz
  union all
  select (v.content->'entry'->0->>'date')::date from entry_version v where v.kept_at >= $1::timestamptz
  union all
  select (content->'entry'->0->>'date')::date from trash where deleted_at >= $1::timestamptz
  union all
  select e.date from promise p join entry e on e.id = p.entry_id
  where p.settled_on >= ($1::timestamptz - interval '1 day')::date) x
order by date`;

async function writeDays(
  context: EngineContext,
  folder: string,
  sensitive: boolean,
  dates: readonly IsoDate[]
): Promise<VaultCounts> {
  const db = context.db.read;
  const { weekRules } = await context.habits();
  const weeks = [...new Set(dates.map((date) => weekHolding(date, weekRules)))];
  const span = {
    from: addDays(dates[0] ?? context.today, -7),
    to: addDays(dates.at(-1) ?? context.today, 7)
  };
  const names = await readVaultNames(db, sensitive, weekRules, span);
  const people = await peopleOf(db, names, folder, dates);
  const full = weeks.filter(
    (week) =>
      names.weekRecords.has(week) ||
      names.days.some(
        ({ date }) => date >= firstDateOf(week, weekRules) && date <= lastDateOf(week, weekRules)
      )
  );
  const wanted = { isAll: false, people, departments: [], events: [], days: dates, weeks: full };
  const paths = [...pathsOf(names, { ...wanted, weeks }), homePath];
  const vault = await context.openVault(folder, paths, {
    sensitive,
    replaceEdited: false,
    isPart: true
  });
  for await (const part of makePages(db, names, wanted)) await vault.write(part);
  return vault.finish({ journal: vault.memory.journal, stamps: new Map() });
}

/** Everybody on whose timeline an entry of these days stands, or stood when its page was last written. */
async function peopleOf(
  db: ReadDb,
  names: VaultNames,
  folder: string,
  dates: readonly IsoDate[]
): Promise<string[]> {
  const rows = await db.rows(
    `select distinct ep.person_id as id from entry_person ep where ep.entry_id in (
       select id from entry where date = any($1::date[]))
     union select p.person_id from promise p where p.person_id is not null and p.entry_id in (
       select id from entry where date = any($1::date[]))`,
    [dates],
    z.object({ id: z.string() })
  );
  const ids = new Set(rows.map(({ id }) => id));
  const byFile = new Map([...names.person].map(([id, { file }]) => [fileKey(file), id]));
  for (const date of dates) {
    const before = await fs.readFile(join(folder, dayPath(date)), 'utf8').catch(() => '');
    for (const [, file = ''] of before.matchAll(/\[\[([^\]|]+)/g)) {
      const id = byFile.get(fileKey(file));
      if (id !== undefined) ids.add(id);
    }
  }
  return [...ids].sort();
}
