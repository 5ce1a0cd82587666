import {
  peopleFilter,
  type PeopleFilter,
  type PeopleGroup,
  type PeopleOrder
} from '../../../contract/people';
import { dueState, dueStateAt, strength, strengthAt } from '../../../domain/cadence/cadence';
import { datesOfWeek, weekOf, type IsoDate } from '../../../domain/calendar/calendar';
import { circleOf } from '../../../domain/people/circle';
import type { PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { dayOf, ratioOn, type Everybody, type Standing } from '../../everybody';

/** A part of a list of people. */
export interface PeopleWindow {
  filter: PeopleFilter;
  order: PeopleOrder;
  from: number;
  size: number;
}

export interface PickedPeople {
  /** How many meet the filter. */
  total: number;
  /** The window, in the order of the list. */
  ids: PersonId[];
  /** Of the whole list, in its order; empty where the order makes none. */
  groups: PeopleGroup[];
}

/** A window of a list from how everybody stands; null for a filter that asks for more than that. */
export async function pickStanding(
  { filter, order, from, size }: PeopleWindow,
  { everybody, today }: Pick<EngineContext, 'everybody' | 'today'>
): Promise<PickedPeople | null> {
  if (!canPick(filter)) return null;
  const all = await everybody();
  const fits = fitsOn(filter, today);
  const people = all.people.filter(fits);
  const window = sorted(people, order, from + size, all, dayOf(today)).slice(from, from + size);
  return {
    total: people.length,
    ids: window.map(({ id }) => id),
    groups: groupsOf(people, order, all, today)
  };
}

/** What `fitsOn` looks at; any other condition must be as it is left out. */
const known = [
  'who',
  'due',
  'quiet',
  'dueThisWeek',
  'strengths',
  'departments',
  'sites',
  'levels',
  'circles',
  'roles'
] satisfies (keyof PeopleFilter)[];

const none = peopleFilter.parse({});

function canPick(filter: PeopleFilter): boolean {
  const words = filter.words.trim();
  const others = {
    ...filter,
    words,
    ...Object.fromEntries(known.map((name) => [name, none[name]]))
  };
  return JSON.stringify(others) === JSON.stringify(none);
}

/** Whether somebody meets a filter on a day. */
function fitsOn(filter: PeopleFilter, today: IsoDate): (one: Standing) => boolean {
  const [day, weekEnd] = [dayOf(today), dayOf(datesOfWeek(weekOf(today)).at(-1) ?? today)];
  const conditions: ((one: Standing) => boolean)[] = [];
  const among = <Value>(values: readonly Value[], valueOf: (one: Standing) => Value | null) => {
    if (values.length === 0) return;
    const wanted = new Set<Value | null>(values);
    conditions.push((one) => {
      const value = valueOf(one);
      return value !== null && wanted.has(value);
    });
  };
  if (filter.who !== 'everybody')
    conditions.push(({ leftOn }) => (leftOn === null) === (filter.who === 'here'));
  among(filter.due, (one) => (isLater(one, today) ? null : dueStateOn(day, one)));
  if (filter.quiet) conditions.push((one) => isQuietOn(day, one) && !isLater(one, today));
  if (filter.dueThisWeek)
    conditions.push((one) => one.lastDay !== null && one.dueOn <= weekEnd && !isLater(one, today));
  among(filter.strengths, (one) => strengthAt(ratioOn(day, one), one));
  among(filter.departments, ({ departmentId }) => departmentId);
  among(filter.sites, ({ site }) => site);
  among(filter.levels, ({ level }) => level);
  among(filter.circles, ({ rhythmDays }) => circleOf(rhythmDays) ?? 'own');
  if (filter.roles.length > 0)
    conditions.push(({ roles }) => roles.some((kind) => filter.roles.includes(kind)));
  const [only, ...others] = conditions;
  if (only && others.length === 0) return only;
  return (one) => conditions.every((meets) => meets(one));
}

/** Laid aside for later. */
export const isLater = ({ laterUntil }: Standing, today: IsoDate): boolean =>
  laterUntil !== null && laterUntil > today;

const dueStateOn = (day: number, one: Standing) =>
  dueStateAt(ratioOn(day, one), one.lastDay !== null);

/** Met, and due or slipping. */
export function isQuietOn(day: number, one: Standing): boolean {
  if (one.lastDay === null) return false;
  const state = dueStateOn(day, one);
  return state === 'due' || state === 'slipping';
}

/** How many stand in each department, or in each due state; those in none come last. */
function groupsOf(
  people: readonly Standing[],
  { by, down }: PeopleOrder,
  { departments }: Everybody,
  today: IsoDate
): PeopleGroup[] {
  if (by !== 'department' && by !== 'due') return [];
  const day = dayOf(today);
  const nameOf =
    by === 'department'
      ? ({ department }: Standing) => department
      : (one: Standing) =>
          one.lastDay === null || isLater(one, today) ? null : dueStateOn(day, one);
  const counts = new Map<string | null, number>();
  for (const one of people) {
    const name = nameOf(one);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = by === 'department' ? departments.map(({ name }) => name) : dueState.options;
  return [...(down ? names.toReversed() : names), null].flatMap((name) => {
    const count = counts.get(name);
    return count === undefined ? [] : [{ name, people: count }];
  });
}

/** At least the first `count` of people in an order; they come in the order of names, in which equals stay. */
function sorted(
  people: readonly Standing[],
  { by, down }: PeopleOrder,
  count: number,
  { departments }: Everybody,
  today: number
): readonly Standing[] {
  if (by === 'name') return down ? people.toReversed() : people;
  const places = new Map(departments.map(({ id }, place) => [id, place]));
  const keyOf = {
    due: (one: Standing) =>
      one.lastDay === null || (one.laterUntil !== null && dayOf(one.laterUntil) > today)
        ? null
        : ratioOn(today, one),
    department: ({ departmentId }: Standing) =>
      departmentId === null ? null : (places.get(departmentId) ?? null),
    strength: (one: Standing) => strength.options.indexOf(strengthAt(ratioOn(today, one), one)),
    lastContact: ({ lastDay }: Standing) => lastDay
  }[by];
  // Sorted from the least on, without a value last: of thousands only those a window needs are sorted.
  const keys = new Float64Array(people.length);
  for (const [place, one] of people.entries()) {
    const key = keyOf(one);
    keys[place] = key === null ? Infinity : down ? -key : key;
  }
  const last = keys.toSorted()[count - 1] ?? Infinity;
  const first: { one: Standing; key: number }[] = [];
  for (const [place, one] of people.entries()) {
    const key = keys[place] ?? Infinity;
    if (key <= last) first.push({ one, key });
  }
  // Infinity minus itself is no number.
  return first.sort((a, b) => (a.key === b.key ? 0 : a.key - b.key)).map(({ one }) => one);
}
