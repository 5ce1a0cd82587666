import { z } from 'zod';
import { isoDate, monthOf, type IsoDate } from '../../../domain/calendar/calendar';
import { datesHeldBy } from '../../../domain/calendar/week-rules';
import type { ReadDb } from '../../database/read-db';
import {
  dayPath,
  departmentPath,
  eventPath,
  personPath,
  photoPath,
  weekPath,
  type VaultNames
} from './vault-names';
import { allPages, type WantedPages } from './vault-pages';
import { nameStamp, said } from './vault-stamps';

/** The pages of a vault as they were left, beside what they are made of now. */
interface VaultBeside {
  /** Stamps by path of the last export; null: nothing is known of it. */
  readonly before: ReadonlyMap<string, string> | null;
  readonly now: ReadonlyMap<string, string>;
  /** Paths that are not on the disk as they were written. */
  readonly changed: ReadonlySet<string>;
}

/** More people under another name than these, and every page is made again. */
const mostMoved = 200;

/** Which pages may differ from those that were written last. */
export async function findNews(
  db: ReadDb,
  names: VaultNames,
  { before, now, changed }: VaultBeside
): Promise<WantedPages> {
  if (!before) return allPages(names);
  const isNews = (path: string): boolean => changed.has(path) || before.get(path) !== now.get(path);
  const moved = movedIn(names, before);
  if (moved.length > mostMoved) return allPages(names);
  const linked = await db.one(linkedSql, [moved], linkedRow);
  const dates = new Set([
    ...linked.dates,
    ...[...before.keys(), ...now.keys()]
      .flatMap((path) => dateOf(path) ?? [])
      .filter((date) => before.get(dayPath(date)) !== now.get(dayPath(date)))
  ]);
  const told = await db.one(toldSql, [[...dates]], toldRow);
  const people = new Set([...linked.people, ...told.people]);
  const departments = new Set([...linked.departments, ...told.departments]);
  const events = new Set([...linked.events, ...told.events]);
  const months = new Set([...dates].map(monthOf));
  return {
    isAll: false,
    people: [...names.person].flatMap(([id, page]) =>
      people.has(id) || isNews(personPath(page)) || changed.has(photoPath(page)) ? [id] : []
    ),
    departments: [...names.department].flatMap(([id, page]) =>
      departments.has(id) || isNews(departmentPath(page)) ? [id] : []
    ),
    events: [...names.events].flatMap(([name, page]) =>
      events.has(name) || isNews(eventPath(page)) ? [name] : []
    ),
    days: names.days.flatMap(({ date }) =>
      dates.has(date) || isNews(dayPath(date)) ? [date] : []
    ),
    weeks: names.weeks.filter(
      (week) =>
        isNews(weekPath(week)) ||
        datesHeldBy(week, names.weekRules).some((date) => months.has(monthOf(date))) ||
        namesOneOf(moved, names.weekRecords.get(week))
    )
  };
}

/** People and departments that links did not lead to before, or said otherwise. */
function movedIn(names: VaultNames, before: ReadonlyMap<string, string>): string[] {
  const isMoved = (path: string, stamp: string): boolean =>
    before.get(path)?.split('-')[1] !== stamp;
  return [
    ...[...names.person].filter(([id, page]) => isMoved(personPath(page), nameStamp(id, page))),
    ...[...names.department].filter(([id, page]) =>
      isMoved(departmentPath(page), nameStamp(id, page))
    )
  ].map(([id]) => id);
}

const namesOneOf = (ids: readonly string[], records: unknown): boolean => {
  if (ids.length === 0 || records === undefined) return false;
  const text = said(records);
  return ids.some((id) => text.includes(id));
};

const dateOf = (path: string): IsoDate | undefined =>
  isoDate.safeParse(/^days\/(.{10})\.md$/.exec(path)?.[1]).data;

const linkedRow = z.object({
  people: z.array(z.string()),
  departments: z.array(z.string()),
  events: z.array(z.string()),
  dates: z.array(isoDate)
});

/** Pages that link to one of these people and departments. */
const linkedSql = `
select array(
    select from_person::text from tie where to_person = any($1::uuid[])
    union select id::text from person where department_id = any($1::uuid[])
    union select person_id::text from not_duplicate where other_id = any($1::uuid[])
    union select o.person_id::text from entry_person ep join entry_person o on o.entry_id = ep.entry_id
      where ep.person_id = any($1::uuid[])) as people,
  array(
    select department_id::text from person where id = any($1::uuid[]) and department_id is not null
    union select id::text from department where parent_id = any($1::uuid[])
    union select department_id::text from learning where person_id = any($1::uuid[]) and department_id is not null) as departments,
  array(
    select distinct e.event from entry e join entry_person ep on ep.entry_id = e.id
    where ep.person_id = any($1::uuid[]) and e.event is not null) as events,
  array(
    select date::text from entry_person where person_id = any($1::uuid[])
    union select date::text from touch_person where person_id = any($1::uuid[])
    union select made_on::text from promise where person_id = any($1::uuid[])
    union select date::text from learning where person_id = any($1::uuid[]) or department_id = any($1::uuid[])) as dates`;

const toldRow = z.object({
  people: z.array(z.string()),
  departments: z.array(z.string()),
  events: z.array(z.string())
});

/** Whose timelines, which departments and which events tell of these days. */
const toldSql = `
select array(
    select person_id::text from entry_person where date = any($1::date[])
    union select person_id::text from touch_person where date = any($1::date[])
    union select person_id::text from promise where made_on = any($1::date[]) and person_id is not null) as people,
  array(select distinct department_id::text from learning where date = any($1::date[]) and department_id is not null) as departments,
  array(select distinct event from entry where date = any($1::date[]) and event is not null) as events`;
