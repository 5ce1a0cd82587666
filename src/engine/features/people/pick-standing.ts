import {
  peopleFilter,
  type PeopleFilter,
  type PeopleGroup,
  type PeopleOrder
} from '../../../contract/people';
import { dueState, strength } from '../../../domain/cadence/cadence';
import { circleOf } from '../../../domain/people/circle';
import type { PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { Everybody, Standing } from '../../everybody';
import { standingOn, type StandingOn } from './standing-on';
import { tally } from './tally';

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
  { everybody, habits, today }: Pick<EngineContext, 'everybody' | 'habits' | 'today'>
): Promise<PickedPeople | null> {
  if (!canPick(filter)) return null;
  const [all, { weekRules }] = await Promise.all([everybody(), habits()]);
  const on = standingOn(today, weekRules);
  const people = all.people.filter(fitting(filter, on));
  const window = sorted(people, order, from + size, all, on).slice(from, from + size);
  return {
    total: people.length,
    ids: window.map(({ id }) => id),
    groups: groupsOf(people, order, all, on)
  };
}

/** What `fitting` looks at; any other condition must be as it is left out. */
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
function fitting(filter: PeopleFilter, on: StandingOn): (one: Standing) => boolean {
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
  among(filter.due, on.dueState);
  if (filter.quiet) conditions.push(on.isQuiet);
  if (filter.dueThisWeek) conditions.push(on.isDueThisWeek);
  among(filter.strengths, on.strength);
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

/** How many stand in each department, or in each due state; those in none come last. */
function groupsOf(
  people: readonly Standing[],
  { by, down }: PeopleOrder,
  { departments }: Everybody,
  on: StandingOn
): PeopleGroup[] {
  if (by !== 'department' && by !== 'due') return [];
  const counts = tally<Standing, string>(
    people,
    by === 'department'
      ? ({ department }) => department
      : (one) => (one.lastDay === null ? null : on.dueState(one))
  );
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
  on: StandingOn
): readonly Standing[] {
  if (by === 'name') return down ? people.toReversed() : people;
  const places = new Map(departments.map(({ id }, place) => [id, place]));
  const keyOf = {
    due: on.dueRatio,
    department: ({ departmentId }: Standing) =>
      departmentId === null ? null : (places.get(departmentId) ?? null),
    strength: (one: Standing) => strength.options.indexOf(on.strength(one)),
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
