import type { ImportPreview } from '../../../contract/transfer';
import type { ProposedMeeting } from '../../../domain/meetings/plan-meetings';
import { asItLooks } from '../../../domain/matching/lookalikes';
import { personId } from '../../../domain/people/ids';
import type { DirectoryChange } from '../../../domain/transfer/directory-changes';
import type { DoubtfulRecord } from '../../../domain/transfer/group-records';
import { nameKey } from '../../../domain/transfer/name-key';
import type { PersonFields, PlannedPerson } from '../../../domain/transfer/planned-import';
import type { FilePlan } from './plan-files';

/** People shown in a preview, remarks, and other things of a kind. */
const shown = 200;
const shownMeetings = 2_000;
const shownCompanies = 50;

/** The plan as the contract shows it. */
export function previewOf(plan: FilePlan): ImportPreview {
  const names = new Map(plan.people.map(({ id, after }) => [id, after.name]));
  const added = new Set(plan.people.flatMap(({ id, before }) => (before === null ? [id] : [])));
  const { calendar } = plan;
  return {
    ...countsOf(plan),
    sources: plan.sources,
    departments: [...plan.newDepartments],
    unclearDepartments: [...plan.unclear],
    knownDepartments: [...plan.departments],
    company: plan.companies.own,
    companies: plan.companies.companies.slice(0, shownCompanies),
    elsewhere: plan.companies.elsewhere.size,
    people: plan.people.slice(0, shown).map((person) => shownPerson(person, names)),
    doubtful: plan.doubtful.slice(0, shown).map(shownDoubt),
    meetings: calendar.proposed.slice(0, shownMeetings).map((one) => shownMeeting(one, added)),
    strangers: { meetings: calendar.strangers, people: plan.strangers },
    busy: calendar.busy.length,
    photos: plan.photos.map(({ source, line }) => ({ source, line })),
    news: plan.news.slice(0, shownMeetings).map(shownNews),
    notes: firstNotes(plan.notes),
    columns: [...plan.columns]
  };
}

function countsOf(plan: FilePlan): Pick<ImportPreview, 'new' | 'changed' | 'same' | 'refused'> {
  const count = (outcome: PlannedPerson['outcome']): number =>
    plan.people.filter((person) => person.outcome === outcome).length;
  return {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    refused: [...plan.refused]
  };
}

function shownPerson(
  { record, after, outcome, changes }: PlannedPerson,
  names: ReadonlyMap<string, string>
): ImportPreview['people'][number] {
  const { name, email, department, title, site, managerId, managerName } = after;
  const manager = (managerId !== null && names.get(managerId)) || managerName || record.manager;
  return { name, email, department, title, site, manager, outcome, changes: [...changes] };
}

const shownDoubt = ({
  record,
  candidates,
  means
}: DoubtfulRecord): ImportPreview['doubtful'][number] => ({
  source: record.source,
  line: record.line,
  name: record.name,
  facts: [...whyDoubtful(candidates, record), ...factsOf(record)],
  candidates: candidates.map((person) => ({
    id: personId.parse(person.id),
    name: person.name,
    facts: factsOf(person)
  })),
  means: means === null || means === 'new' ? means : personId.parse(means)
});

/** Names that only look the same: nobody would see why they are asked about. */
const whyDoubtful = (
  candidates: DoubtfulRecord['candidates'],
  { name }: DoubtfulRecord['record']
): string[] =>
  candidates.some(
    (one) => nameKey(one.name) !== nameKey(name) && asItLooks(one.name) === asItLooks(name)
  )
    ? ['looks the same, written with other letters']
    : [];

const factsOf = ({
  title,
  department,
  email
}: Pick<PersonFields, 'title' | 'department' | 'email'>): string[] =>
  [title, department, email].filter((fact) => fact !== null);

function shownMeeting(
  { meeting, does, kind, people, unknown, isWanted, why }: ProposedMeeting,
  added: ReadonlySet<string>
): ImportPreview['meetings'][number] {
  const { key, source, line, title, date, time, minutes, place } = meeting;
  return {
    key,
    source,
    line,
    does,
    kind,
    title,
    date,
    time,
    minutes,
    place,
    people: people.map(({ person, by }) => ({
      name: person.name,
      by,
      isNew: added.has(person.id)
    })),
    unknown: [...unknown],
    isWanted,
    why
  };
}

const shownNews = ({
  key,
  kind,
  name,
  text,
  date
}: DirectoryChange): ImportPreview['news'][number] => ({
  key,
  kind,
  name,
  text,
  date
});

function firstNotes(notes: readonly string[]): string[] {
  const rest = notes.length - shown;
  return rest > 0 ? [...notes.slice(0, shown), `${rest} more remarks.`] : [...notes];
}
