import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import type { OccasionKind } from '../occasions/occasion';
import { nameKey } from './name-key';
import type { KnownPerson, PlannedPerson } from './planned-import';
import { isStepUp } from './step-up';

/** Somebody of the journal, with what tells whether a directory should have them. */
export interface DirectoryPerson extends KnownPerson {
  readonly hasLeft: boolean;
  /** An earlier import spoke of them. */
  readonly wasImported: boolean;
  readonly hasPhoto: boolean;
}

/** What a new directory says of somebody's life, to be confirmed before it is believed. */
export interface DirectoryChange {
  /** The same in a preview and in the import. */
  readonly key: string;
  readonly kind: OccasionKind;
  /** Id of the person; of somebody new as the plan has it. */
  readonly person: string;
  readonly name: string;
  /** In one line: `Principal Product Designer, was Senior Product Designer`. */
  readonly text: string;
  readonly date: IsoDate;
}

/** Changes, and why nobody was taken for a leaver or joiner. */
export interface DirectoryChanges {
  readonly changes: readonly DirectoryChange[];
  readonly notes: readonly string[];
}

/** So many records make a directory, and so large a share of people may be missing, or new, in one that is whole. */
const fewest = 5;
const mostMissing = 0.3;
const mostNew = 0.3;

/** A first day further away is no news. */
const newsDays = 180;

/**
 * What is new in a directory since an earlier one: promotions, moves, new names, joiners and leavers.
 * Nothing when the journal knew no directory before. Whoever is missing may have left, when nearly
 * everybody else is there; whoever is new may have joined, when nearly everybody else was here.
 *
 * @param departmentKey tells whether two department names mean one department
 */
export function directoryChanges(
  people: readonly PlannedPerson[],
  known: readonly DirectoryPerson[],
  departmentKey: (name: string) => string,
  today: IsoDate
): DirectoryChanges {
  const before = known.filter(({ hasLeft }) => !hasLeft);
  const directory = idsOf(people);
  const listed = before.filter((person) => person.wasImported && directory.shouldHave(person));
  if (people.length < fewest || listed.length < fewest) return { changes: [], notes: [] };
  const present = new Set(people.flatMap((person) => person.before?.id ?? []));
  const missing = listed.filter(({ id }) => !present.has(id));
  const isWhole = missing.length <= listed.length * mostMissing;
  const joiners = people.filter(({ before }) => before === null).length;
  const areJoiners = joiners <= people.length * mostNew;
  return {
    changes: [
      ...people
        .filter(({ before }) => areJoiners || before !== null)
        .flatMap((person) => changesOf(person, departmentKey, today)),
      ...(isWhole ? missing : []).map((person): DirectoryChange => {
        const { id, name, title, department } = person;
        const was = [title, department].filter(Boolean).join(', ');
        const text = `Not in the directory any more${was ? `; was ${was}` : ''}`;
        return { key: `leaver:${id}`, kind: 'leaver', person: id, name, text, date: today };
      })
    ],
    notes: [
      ...(isWhole
        ? []
        : [
            `${missing.length} of ${listed.length} people are not in this file. It seems to be a part of the directory, so nobody was taken for a leaver.`
          ]),
      ...(areJoiners
        ? []
        : [
            `${joiners} of ${people.length} people in this file are new to your journal. It seems to be another part of the directory, so nobody was taken for a joiner.`
          ])
    ]
  };
}

/** Whom a file lists: by number when nearly all have one, else by addresses of the same company. */
function idsOf(people: readonly PlannedPerson[]): {
  shouldHave(person: KnownPerson): boolean;
} {
  const numbered = people.filter(({ record }) => record.employeeNumber !== null).length;
  if (numbered >= people.length * 0.8)
    return { shouldHave: ({ employeeNumber }) => employeeNumber !== null };
  const domains = new Set(people.flatMap(({ record }) => domainOf(record.email) ?? []));
  const hasDepartments = people.some(({ record }) => record.department !== null);
  return {
    shouldHave: ({ email }) => hasDepartments && domains.has(domainOf(email) ?? '')
  };
}

const domainOf = (email: string | null): string | null =>
  email && email.slice(email.lastIndexOf('@') + 1).toLowerCase();

function changesOf(
  { id, record, before, after, outcome }: PlannedPerson,
  departmentKey: (name: string) => string,
  today: IsoDate
): DirectoryChange[] {
  const of = (kind: OccasionKind, what: string, text: string, date = today): DirectoryChange => ({
    key: `${what}:${id}`,
    kind,
    person: id,
    name: after.name,
    text,
    date
  });
  if (before === null) {
    const role = [after.title, after.department].filter(Boolean).join(', ');
    const key = `joiner:${record.source}:${record.line}`;
    return [{ ...of('joiner', 'joiner', role || 'New here', firstDay(after, today)), key }];
  }
  if (outcome === 'same') return [];
  const changes: DirectoryChange[] = [];
  if (after.title !== null && before.title !== after.title) {
    const kind = isStepUp(before, after) ? 'promotion' : 'other';
    const was = before.title === null ? '' : `, was ${before.title}`;
    if (before.title !== null || kind === 'promotion')
      changes.push(of(kind, 'role', `${after.title}${was}`));
  } else if (isStepUp(before, after))
    changes.push(of('promotion', 'role', `${after.level}, was ${before.level}`));
  const { department } = after;
  if (
    department &&
    before.department &&
    departmentKey(before.department) !== departmentKey(department)
  )
    changes.push(of('other', 'move', `Moved from ${before.department} to ${department}`));
  if (nameKey(before.name) !== nameKey(after.name))
    changes.push(of('other', 'name', `Is called ${after.name} now, was ${before.name}`));
  return changes;
}

const firstDay = ({ startDate }: { startDate: string | null }, today: IsoDate): IsoDate =>
  startDate !== null &&
  startDate >= addDays(today, -newsDays) &&
  startDate <= addDays(today, newsDays)
    ? (startDate as IsoDate)
    : today;
