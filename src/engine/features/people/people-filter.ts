import type { PeopleFilter, PeopleOrder } from '../../../contract/people';
import type { Strength } from '../../../domain/cadence/cadence';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { circleDays } from '../../../domain/people/circle';
import type { SqlValue } from '../../database/statements';

/** What a filter needs besides itself. */
export interface FilterScope {
  today: IsoDate;
  /** The last day of the week of `today`. */
  weekEnd: IsoDate;
  /** For each word of the filter the folded texts of which a person must have one. */
  spellings: readonly (readonly string[])[];
}

/** SQL with its values: each `bind` answers the place of a value. */
export interface Binding {
  readonly params: SqlValue[];
  bind: (value: SqlValue) => string;
}

export function createBinding(): Binding {
  const params: SqlValue[] = [];
  return { params, bind: (value) => `$${params.push(value)}` };
}

/** The tables a filter and an order speak of: person, acquaintance, what is laid aside, the roles' tightest rhythm. */
export const filteredFrom = (today: string): string => `
  person p
  left join acquaintance a on a.person_id = p.id
  left join later l on l.person_id = p.id and l.until > ${today}::date
  left join (select person_id, min(rhythm_days) as days from role group by person_id) ro on ro.person_id = p.id`;

const rhythm = 'least(p.rhythm_days, ro.days)';

// The formulas of domain/cadence once more, so that ten thousand people are sorted where they
// lie; people-list.test.ts compares both.
const nextBy = `greatest(p.added_on + 7, a.last_contact + ${rhythm})`;
const ratio = (today: string): string =>
  `greatest(0, 1 + (${today}::date - ${nextBy})::float8 / ${rhythm})`;
const dueWord = (today: string): string => `case
  when a.last_contact is null then case when ${ratio(today)} < 1 then 'none' else 'due' end
  when ${ratio(today)} < 0.7 then 'fresh' when ${ratio(today)} < 1 then 'soon'
  when ${ratio(today)} <= 1.5 then 'due' else 'slipping' end`;
/** 0 not met, 1 met, 2 known, 3 ally. */
const degree = (today: string): string => `case
  when a.contacts is null then 0 when a.one_to_ones <= 2 then 1
  when a.one_to_ones >= 8 and ${ratio(today)} <= 1.5 then 3 else 2 end`;

const degrees: readonly Strength[] = ['not-met', 'met', 'known', 'ally'];

/** SQL for the due state of `p`, as the domain words it; who is laid aside is in no state. */
const isDueAs = (today: string, states: string): string =>
  `(l.until is null and ${dueWord(today)} = any(${states}::text[]))`;

/** SQL for whether somebody met has gone quiet: due or slipping, and not laid aside. */
const isQuiet = (today: string): string =>
  `(a.last_contact is not null and ${isDueAs(today, `'{due,slipping}'`)})`;

/** SQL for whether the next contact with somebody met falls on or before a day. */
const isDueBy = (day: string): string =>
  `(a.last_contact is not null and l.until is null and ${nextBy} <= ${day}::date)`;

/** SQL for whether `p` meets the filter. */
export function conditionOf(
  filter: PeopleFilter,
  scope: FilterScope,
  { bind }: Binding,
  today: string
): string {
  const conditions: string[] = [];
  const wants = (values: readonly unknown[], sql: () => string): void => {
    if (values.length > 0) conditions.push(sql());
  };
  if (filter.who !== 'everybody')
    conditions.push(`p.left_on is ${filter.who === 'here' ? '' : 'not '}null`);
  for (const texts of scope.spellings) {
    const patterns = bind(texts.map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`));
    conditions.push(`(p.found_by like any(${patterns}::text[]) or p.department_id = any(
      array(select id from department where folded(name) like any(${patterns}::text[]))))`);
  }
  wants(filter.due, () => isDueAs(today, bind(filter.due)));
  if (filter.quiet) conditions.push(isQuiet(today));
  if (filter.dueThisWeek) conditions.push(isDueBy(bind(scope.weekEnd)));
  wants(
    filter.strengths,
    () =>
      `${degree(today)} = any(${bind(filter.strengths.map((one) => degrees.indexOf(one)))}::integer[])`
  );
  wants(filter.departments, () => `p.department_id = any(${bind(filter.departments)}::uuid[])`);
  wants(filter.sites, () => `p.site = any(${bind(filter.sites)}::text[])`);
  wants(filter.levels, () => `p.level = any(${bind(filter.levels)}::text[])`);
  wants(filter.circles, () => circleCondition(filter.circles, bind));
  wants(
    filter.roles,
    () => `p.id in (select person_id from role where kind = any(${bind(filter.roles)}::text[]))`
  );
  if (filter.list !== null)
    conditions.push(
      `p.id in (select person_id from saved_list_person where list_id = ${bind(filter.list)}::uuid)`
    );
  return conditions.length === 0 ? 'true' : conditions.join('\n  and ');
}

function circleCondition(circles: PeopleFilter['circles'], bind: Binding['bind']): string {
  const days = circles.flatMap((name) => (name === 'own' ? [] : [circleDays[name]]));
  const isShared = `p.rhythm_days = any(${bind(days)}::integer[])`;
  if (!circles.includes('own')) return isShared;
  return `(${isShared} or p.rhythm_days <> all(${bind(Object.values(circleDays))}::integer[]))`;
}

/** SQL for what an order sorts by; null values stand last in both directions. */
export const orderKey = (by: Exclude<PeopleOrder['by'], 'name'>, today: string): string =>
  ({
    due: `case when l.until is not null or a.last_contact is null then null else ${ratio(today)} end`,
    department: '(select d.place from sorted_department d where d.id = p.department_id)',
    strength: degree(today),
    lastContact: 'a.last_contact'
  })[by];

/** SQL for the group `p` stands in where a list is ordered so; null for orders without groups. */
export const groupKey = (by: PeopleOrder['by'], today: string): string | null => {
  if (by === 'department') return '(select d.name from department d where d.id = p.department_id)';
  if (by !== 'due') return null;
  return `case when l.until is null and a.last_contact is not null then ${dueWord(today)} end`;
};
