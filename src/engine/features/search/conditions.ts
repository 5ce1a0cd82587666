import type { SearchGroup } from '../../../contract/search';
import { addDays, type IsoDate } from '../../../domain/calendar/calendar';
import type { Values } from './values';
import type { WantedCondition } from './wanted';

/** The groups a condition can speak of. */
const spoken: Readonly<Record<WantedCondition['by'], readonly SearchGroup[]>> = {
  topic: ['people', 'entries', 'events', 'learnings', 'promises', 'topics'],
  person: ['people', 'entries', 'events', 'learnings', 'promises'],
  department: ['people', 'entries', 'events', 'learnings', 'promises', 'departments'],
  site: ['people', 'entries', 'events', 'learnings', 'promises'],
  kind: ['entries', 'events', 'learnings', 'promises'],
  owes: ['people', 'entries', 'promises'],
  last: ['people'],
  strength: ['people'],
  date: ['entries', 'events', 'learnings', 'promises'],
  has: ['entries', 'events']
};

/** Whether all conditions can speak of a group. */
export const canSpeakOf = (group: SearchGroup, conditions: readonly WantedCondition[]): boolean =>
  conditions.every(({ by }) => spoken[by].includes(group));

type Part = (condition: WantedCondition, values: Values) => string;

/** All conditions as SQL that begins with `and`, or nothing. */
export const andAll = (
  conditions: readonly WantedCondition[],
  part: Part,
  values: Values
): string =>
  conditions
    .map((condition) => {
      const sql = part(condition, values);
      return condition.not ? ` and not coalesce(${sql}, false)` : ` and ${sql}`;
    })
    .join('');

/** Entries that meet several conditions by their own indexes, before one of them is looked at. */
export interface Gathered {
  /** Begins a statement: `gathered as materialized (…), `, or nothing. */
  readonly cte: string;
  /** SQL that begins with `and` for an entry of this id, or nothing. */
  readonly fits: (id: string) => string;
  /** What is left to ask. */
  readonly conditions: readonly WantedCondition[];
}

/**
 * What kinds and topics have in common, when nothing but conditions is asked for: neither says
 * where the other is rare, and Postgres would look at every entry of one of them.
 */
export function gatherEntries(
  conditions: readonly WantedCondition[],
  hasWords: boolean,
  values: Values
): Gathered {
  const [parts, rest] = [[] as string[], [] as WantedCondition[]];
  for (const condition of conditions) {
    const part = hasWords || condition.not ? null : entriesOf(condition, values);
    if (part === null) rest.push(condition);
    else parts.push(part);
  }
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return { cte: '', fits: () => '', conditions };
  const joined = others.map((part, index) => ` join (${part}) x${index} using (entry_id)`).join('');
  return {
    cte: `gathered as materialized (select distinct entry_id from (${first}) x${joined}), `,
    fits: (id) => ` and ${id} in (select entry_id from gathered)`,
    conditions: rest
  };
}

function entriesOf(condition: WantedCondition, values: Values): string | null {
  if (condition.by === 'topic')
    return `select entry_id from entry_topic where topic = any(${values.add(condition.topics, 'text[]')})`;
  if (condition.by === 'kind' && condition.kind !== 'note')
    return `select entry_id from touch where kind = ${values.add(condition.kind, 'text')}`;
  return null;
}

/** A condition on `person p left join acquaintance a`. How well one knows somebody is not asked in SQL. */
export const ofPerson =
  (today: IsoDate): Part =>
  (condition, values) => {
    switch (condition.by) {
      case 'person':
        return `p.id = any(${values.add(condition.ids, 'uuid[]')})`;
      case 'department':
        return `p.department_id = any(${values.add(condition.ids, 'uuid[]')})`;
      case 'site':
        return siteIs(condition.name, values);
      case 'topic':
        return `exists (select from person_topic x where x.person_id = p.id and x.topic = any(${values.add(condition.topics, 'text[]')}))`;
      case 'owes':
        return `exists (select from promise x where x.person_id = p.id and ${owes(condition, values)})`;
      case 'last': {
        if (condition.than === 'never') return 'a.person_id is null';
        const day = values.add(addDays(today, -condition.days), 'date');
        return `a.last_contact ${condition.than === 'more' ? '<' : '>'} ${day}`;
      }
      // canSpeakOf keeps these away.
      case 'kind':
      case 'date':
      case 'has':
      case 'strength':
        break;
    }
    return 'true';
  };

/** A condition on `entry e`. */
export const ofEntry: Part = (condition, values) => {
  switch (condition.by) {
    case 'person':
      return `exists (select from entry_person x where x.entry_id = e.id and x.person_id = any(${values.add(condition.ids, 'uuid[]')}))`;
    case 'department':
    case 'site':
      return `exists (select from entry_person x join person p on p.id = x.person_id where x.entry_id = e.id and ${whereOf(condition, values)})`;
    case 'topic':
    case 'kind':
      return ofEntryId('e.id', condition, values);
    case 'owes':
      return `exists (select from promise x where x.entry_id = e.id and ${owes(condition, values)})`;
    case 'date':
      return within('e.date', condition, values);
    case 'has':
      return `exists (select from ${condition.what} x where x.entry_id = e.id)`;
    case 'last':
    case 'strength':
      break;
  }
  return 'true';
};

/** A condition on a learning or promise `x`, whose day stands in `day`. */
export const ofNoted =
  (table: 'learning' | 'promise', day: string): Part =>
  (condition, values) => {
    switch (condition.by) {
      case 'person':
        return `x.person_id = any(${values.add(condition.ids, 'uuid[]')})`;
      case 'department': {
        const person = `exists (select from person p where p.id = x.person_id and ${whereOf(condition, values)})`;
        return table === 'promise'
          ? person
          : `(x.department_id = any(${values.add(condition.ids, 'uuid[]')}) or ${person})`;
      }
      case 'site':
        return `exists (select from person p where p.id = x.person_id and ${whereOf(condition, values)})`;
      case 'topic':
      case 'kind':
        return ofEntryId('x.entry_id', condition, values);
      case 'owes':
        return owes(condition, values);
      case 'date':
        return within(day, condition, values);
      case 'last':
      case 'strength':
      case 'has':
        break;
    }
    return 'true';
  };

function ofEntryId(
  id: string,
  condition: Extract<WantedCondition, { by: 'topic' | 'kind' }>,
  values: Values
): string {
  if (condition.by === 'topic')
    return `exists (select from entry_topic et where et.entry_id = ${id} and et.topic = any(${values.add(condition.topics, 'text[]')}))`;
  return condition.kind === 'note'
    ? `not exists (select from touch t where t.entry_id = ${id})`
    : `exists (select from touch t where t.entry_id = ${id} and t.kind = ${values.add(condition.kind, 'text')})`;
}

const whereOf = (
  condition: Extract<WantedCondition, { by: 'department' | 'site' | 'person' }>,
  values: Values
): string =>
  condition.by === 'site'
    ? siteIs(condition.name, values)
    : `p.department_id = any(${values.add(condition.ids, 'uuid[]')})`;

const siteIs = (name: string, values: Values): string =>
  `strpos(folded(p.site), folded(${values.add(name, 'text')})) > 0`;

function owes({ madeBy, ids }: Extract<WantedCondition, { by: 'owes' }>, values: Values): string {
  const whom = ids === null ? '' : ` and x.person_id = any(${values.add(ids, 'uuid[]')})`;
  return `(x.state = 'open' and x.made_by = ${values.add(madeBy, 'text')}${whom})`;
}

function within(
  day: string,
  { from, to }: Extract<WantedCondition, { by: 'date' }>,
  values: Values
): string {
  const bounds = [
    ...(from === null ? [] : [`${day} >= ${values.add(from, 'date')}`]),
    ...(to === null ? [] : [`${day} <= ${values.add(to, 'date')}`])
  ];
  return `(${bounds.join(' and ') || 'true'})`;
}
