import { z } from 'zod';
import { nextContactBy } from '../domain/cadence/cadence';
import { addDays, daysBetween, isoDate, type IsoDate } from '../domain/calendar/calendar';
import { partialDate } from '../domain/calendar/partial-date';
import { departmentId, personId } from '../domain/people/ids';
import { role } from '../domain/people/role';
import { recentDays } from '../domain/suggestions/weights';
import type { ReadDb } from './database/read-db';

const standingRow = z.object({
  id: personId,
  name: z.string(),
  nickname: z.string().nullable(),
  /** Folded; people are listed in this order, then by id. */
  sortName: z.string(),
  title: z.string().nullable(),
  departmentId: departmentId.nullable(),
  level: z.string().nullable(),
  site: z.string().nullable(),
  rhythmDays: z.int(),
  /** The tightest of the person's rhythm and their roles'. */
  countingDays: z.int(),
  roles: z.array(role),
  addedOn: isoDate,
  leftOn: isoDate.nullable(),
  birthday: partialDate.nullable(),
  /** The first day at the company. */
  startDate: isoDate.nullable(),
  /** Laid aside until this day, which may have come. */
  laterUntil: isoDate.nullable(),
  lastContact: isoDate.nullable(),
  contacts: z.int(),
  oneToOnes: z.int(),
  /** The days of the touches since `Everybody.since`, one for each, in any order. */
  touchedOn: z.array(isoDate),
  /** I asked for something when we last met, since then, and nothing came after it. */
  isAsked: z.boolean()
});

/** How a person stands: what lists and suggestions sort and choose by. */
export interface Standing extends z.infer<typeof standingRow> {
  department: string | null;
  /** Department, level and site as one text, the same for all who work at one place. */
  place: string;
  /** The day the next contact is due by, in days since 1 January 1970. */
  dueOn: number;
  /** The day of the last contact, likewise; null = never. */
  lastDay: number | null;
}

/** How everybody stands, alumni included. */
export interface Everybody {
  /** In the order of names. */
  readonly people: readonly Standing[];
  /** All departments in the order of their names. */
  readonly departments: readonly {
    readonly id: z.infer<typeof departmentId>;
    readonly name: string;
  }[];
}

/** Keeps how everybody stands in memory, for walking over ten thousand rows takes Postgres 20 ms and this one. */
export interface EverybodyBook {
  /** As of the last commit; `today` says what is recent. */
  read: (today: IsoDate) => Promise<Everybody>;
  /** These people have changed; null: anybody. */
  changed: (ids: readonly string[] | null) => void;
}

interface Kept extends Everybody {
  readonly since: IsoDate;
  readonly byId: Map<string, Standing>;
  people: Standing[];
}

export function createEverybodyBook(db: ReadDb): EverybodyBook {
  let kept: Kept | null = null;
  /** Whose rows are to be read again; null: everybody's. */
  let stale: Set<string> | null = null;
  let reading: Promise<unknown> = Promise.resolve();

  const catchUp = async (today: IsoDate): Promise<Everybody> => {
    const since = addDays(today, -recentDays);
    const ids = stale;
    stale = new Set();
    try {
      if (ids === null || kept === null || since < kept.since) kept = await readAll(db, since);
      else if (ids.size > 0) await readAgain(db, kept, [...ids]);
      return kept;
    } catch (error) {
      stale = null;
      throw error;
    }
  };

  return {
    read(today) {
      const next = reading.then(() => catchUp(today));
      reading = next.catch(() => undefined);
      return next;
    },
    changed(ids) {
      if (ids === null) stale = null;
      else for (const id of ids) stale?.add(id);
    }
  };
}

async function readAll(db: ReadDb, since: IsoDate): Promise<Kept> {
  const [departments, rows] = await Promise.all([
    db.rows(
      'select id, name from department order by folded(name), id',
      [],
      z.object({ id: departmentId, name: z.string() })
    ),
    readRows(db, since, null)
  ]);
  const names = namesOf(departments);
  const people = rows.map((row) => toStanding(row, names)).sort(byName);
  return { since, departments, people, byId: new Map(people.map((one) => [one.id, one])) };
}

/** Puts the rows of some people in the place of the ones before. */
async function readAgain(db: ReadDb, kept: Kept, ids: readonly string[]): Promise<void> {
  const rows = await readRows(db, kept.since, ids);
  const names = namesOf(kept.departments);
  const now = new Map(rows.map((row) => [row.id as string, toStanding(row, names)]));
  let isMoved = false;
  for (const id of ids) {
    const [before, after] = [kept.byId.get(id), now.get(id)];
    if (before && after && before.sortName === after.sortName) {
      Object.assign(before, after);
      continue;
    }
    isMoved = true;
    if (after) kept.byId.set(id, after);
    else kept.byId.delete(id);
  }
  if (isMoved) kept.people = [...kept.byId.values()].sort(byName);
}

const namesOf = (departments: Everybody['departments']) =>
  new Map<string, string>(departments.map(({ id, name }) => [id, name]));

function toStanding(
  row: z.infer<typeof standingRow>,
  departments: ReadonlyMap<string, string>
): Standing {
  const department = row.departmentId && (departments.get(row.departmentId) ?? null);
  // Written out: of one shape from the start, these are walked over several times as fast as copies.
  return {
    id: row.id,
    name: row.name,
    nickname: row.nickname,
    sortName: row.sortName,
    title: row.title,
    departmentId: row.departmentId,
    department,
    place: [department, row.level, row.site].map((name) => name ?? nowhere).join('\n'),
    level: row.level,
    site: row.site,
    rhythmDays: row.rhythmDays,
    countingDays: row.countingDays,
    roles: row.roles,
    addedOn: row.addedOn,
    leftOn: row.leftOn,
    birthday: row.birthday,
    startDate: row.startDate,
    laterUntil: row.laterUntil,
    lastContact: row.lastContact,
    contacts: row.contacts,
    oneToOnes: row.oneToOnes,
    touchedOn: row.touchedOn,
    isAsked: row.isAsked,
    dueOn: dayOf(nextContactBy({ ...row, rhythmDays: row.countingDays })),
    lastDay: row.lastContact && dayOf(row.lastContact)
  };
}

/** No name. */
const nowhere = '\t';

const firstDay = isoDate.parse('1970-01-01');

/** A day in days since 1 January 1970. */
export const dayOf = (date: IsoDate): number => daysBetween(firstDay, date);

/** How due the next contact is on a day: the domain's `dueRatioOf`, for `today` in days since 1 January 1970. */
export const ratioOn = (today: number, { dueOn, countingDays }: Standing): number =>
  Math.max(0, 1 + (today - dueOn) / countingDays);

const byName = (a: Standing, b: Standing): number =>
  a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : a.id < b.id ? -1 : 1;

const readRows = (db: ReadDb, since: IsoDate, ids: readonly string[] | null) =>
  db.json(standingSql(ids !== null), ids === null ? [since] : [since, ids], z.array(standingRow));

/** $1 what is recent, $2 whose rows, if not everybody's. */
function standingSql(isSome: boolean): string {
  const of = (column: string) => (isSome ? `and ${column} = any($2::uuid[])` : '');
  return `
with recent as (
  select person_id, json_agg(date) as days from touch_person
  where date > $1::date ${of('person_id')} group by person_id),
asked as (
  select distinct tp.person_id from touch t join touch_person tp on tp.touch_id = t.id
  where t.asked and t.date > $1::date ${of('tp.person_id')} and not exists (
    select from touch_person x where x.person_id = tp.person_id
      and x.date >= t.date and (x.date, x.touch_id) > (t.date, t.id)))
select coalesce(json_agg(json_build_object(
  'id', p.id, 'name', p.name, 'nickname', p.nickname, 'sortName', p.sort_name, 'title', p.title, 'departmentId', p.department_id,
  'level', p.level, 'site', p.site, 'rhythmDays', p.rhythm_days,
  'countingDays', least(p.rhythm_days, ro.days), 'roles', coalesce(ro.kinds, '[]'),
  'addedOn', p.added_on, 'leftOn', p.left_on, 'birthday', p.birthday, 'startDate', p.start_date, 'laterUntil', l.until, 'lastContact', a.last_contact,
  'contacts', coalesce(a.contacts, 0), 'oneToOnes', coalesce(a.one_to_ones, 0),
  'touchedOn', coalesce(r.days, '[]'), 'isAsked', k.person_id is not null)), '[]')::text
from person p
left join acquaintance a on a.person_id = p.id
left join later l on l.person_id = p.id
left join (select person_id, min(rhythm_days) as days, json_agg(kind) as kinds from role group by person_id) ro on ro.person_id = p.id
left join recent r on r.person_id = p.id
left join asked k on k.person_id = p.id
where true ${of('p.id')}`;
}
