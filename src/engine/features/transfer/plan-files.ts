import { z } from 'zod';
import type { ImportChoices, ImportPreview } from '../../../contract/transfer';
import { epochMsOf } from '../../../domain/calendar/calendar';
import type { MeetingPlan } from '../../../domain/meetings/plan-meetings';
import { attendeeRecords } from '../../../domain/meetings/attendee-records';
import { attendeeFinder } from '../../../domain/meetings/attendee-finder';
import {
  type DirectoryChange,
  directoryChanges,
  type DirectoryPerson
} from '../../../domain/transfer/directory-changes';
import {
  clearDepartments,
  type UnclearDepartment
} from '../../../domain/transfer/clear-departments';
import type { Decided } from '../../../domain/transfer/group-records';
import type { ImportRecord } from '../../../domain/transfer/import-record';
import { type Companies, sortByCompany } from '../../../domain/transfer/own-company';
import { createSharedTexts } from '../../../domain/transfer/shared-texts';
import { planImport } from '../../../domain/transfer/plan-import';
import { type PlannedPhoto, planPhotos } from '../../../domain/transfer/plan-photos';
import type { ImportPlan, KnownPerson } from '../../../domain/transfer/planned-import';
import type { ReadFiles } from '../../formats/read-files';
import type { ImportAnswers, ImportTask, JournalFacts, SourceKey } from '../../import-planner';
import { newId } from '../../new-id';
import { directoryPerson } from './known-people';
import { planCalendar } from './plan-calendar';

/** A plan with what the files were, which departments it needs, and what calendars and directories bring. */
export interface FilePlan extends ImportPlan {
  readonly sources: ImportPreview['sources'];
  readonly columns: ReadFiles['columns'];
  /** Names of departments that are not in the journal yet, each once, sorted. */
  readonly newDepartments: readonly string[];
  /** Departments of the journal. */
  readonly departments: readonly string[];
  readonly unclear: readonly UnclearDepartment[];
  readonly companies: Companies;
  readonly sourceKeys: readonly SourceKey[];
  readonly calendar: MeetingPlan;
  /** How many people of meetings are not in the journal. */
  readonly strangers: number;
  readonly news: readonly DirectoryChange[];
  readonly photos: readonly PlannedPhoto[];
}

/** Plans what files that were read would do to the journal. */
export async function planFiles(
  facts: JournalFacts,
  read: ReadFiles,
  choices: ImportChoices,
  { now, today }: Pick<ImportTask, 'now' | 'today'>
): Promise<FilePlan> {
  const known = await everybodyOf(facts);
  const share = createSharedTexts();
  for (const record of read.records) share(record, ofManyRecords);
  for (const person of known) share(person, ofMany);
  const departments = await facts.departments();
  const answers = await facts.answers();
  const key = await departmentKey(facts, [
    ...departments,
    ...choices.departments.flatMap(({ written, means }) => [written, means]),
    ...[...read.records, ...known].flatMap(({ department }) => department ?? [])
  ]);
  const companies = sortByCompany(
    read.records,
    choices.company === undefined ? answers.company : choices.company,
    new Set(known.flatMap(({ email }) => email?.toLowerCase() ?? []))
  );
  const colleagues = choices.withElsewhere
    ? read.records
    : read.records.filter((record) => !companies.elsewhere.has(record));
  const sourceKeys = sourceKeysOf(read);
  const cleared = clearDepartments(
    colleagues,
    departments,
    key,
    departmentsSaid(choices, answers, sourceKeys, key)
  );
  const strangers = strangersIn(read, known);
  const records = choices.addAttendees ? [...cleared.records, ...strangers] : cleared.records;
  const plan = planImport(records, known, key, () => newId(epochMsOf(now)), decisions(choices));
  const present = new Set(departments.map(key));
  const added = new Map<string, string>();
  for (const { after } of plan.people) {
    if (after.department === null || present.has(key(after.department))) continue;
    if (!added.has(key(after.department))) added.set(key(after.department), after.department);
  }
  const pictured = new Set(known.flatMap(({ id, hasPhoto }) => (hasPhoto ? id : [])));
  const photos = planPhotos(plan.people, read.photos, (id) => pictured.has(id));
  const { changes, notes } = directoryChanges(plan.people, known, key, today);
  return {
    people: plan.people,
    refused: [...read.refused, ...plan.refused],
    doubtful: plan.doubtful,
    notes: [...notes, ...read.notes, ...plan.notes, ...photos.notes],
    sources: read.sources,
    columns: read.columns,
    departments,
    unclear: cleared.unclear,
    companies,
    sourceKeys,
    newDepartments: [...added.values()].sort((a, b) => a.localeCompare(b, 'en')),
    calendar: await planCalendar(facts, read.meetings, () => afterwards(known, plan), {
      now,
      today
    }),
    strangers: strangers.length,
    news: changes,
    photos: photos.photos
  };
}

/** What many people have in common. */
const ofMany = ['department', 'team', 'title', 'level', 'site', 'zone'] as const;
const ofManyRecords = [...ofMany, 'source', 'company', 'manager', 'managerKey'] as const;

/** Those of meetings who are in neither the journal nor the files. */
function strangersIn(
  { meetings, records }: ReadFiles,
  known: readonly KnownPerson[]
): ImportRecord[] {
  if (meetings.length === 0) return [];
  const named = records.map((record) => ({ ...record, id: `${record.source}:${record.line}` }));
  return attendeeRecords(meetings, attendeeFinder([...known, ...named]));
}

/** Everybody as they are after the import. */
function afterwards(known: readonly KnownPerson[], { people }: ImportPlan): KnownPerson[] {
  const planned = new Map(people.map(({ id, after }) => [id, { id, ...after }]));
  return [...known.filter(({ id }) => !planned.has(id)), ...planned.values()];
}

function decisions({ doubtful }: ImportChoices): Decided {
  const means = new Map(doubtful.map((one) => [`${one.line} ${one.source}`, one.means]));
  return ({ source, line }) => means.get(`${line} ${source}`);
}

/** A table is known by its headings, any other file by its format. */
function sourceKeysOf({ sources, headings }: ReadFiles): SourceKey[] {
  const keys = new Map(headings.map(({ source, key }) => [source, key]));
  return sources.map(({ name, format }) => ({ source: name, key: keys.get(name) ?? format }));
}

/** What a department's name in a file means, as it was decided now, or before for such a file. */
function departmentsSaid(
  { departments }: ImportChoices,
  answers: ImportAnswers,
  sourceKeys: readonly SourceKey[],
  departmentKey: (name: string) => string
): (source: string, written: string) => string | undefined {
  const keys = new Map(sourceKeys.map(({ source, key }) => [source, key]));
  const now = new Map(
    departments.map(({ source, written, means }) => [`${departmentKey(written)} ${source}`, means])
  );
  const before = new Map(
    answers.departments.map(({ source, written, means }) => [`${written} ${source}`, means])
  );
  return (source, written) =>
    now.get(`${departmentKey(written)} ${source}`) ??
    before.get(`${departmentKey(written)} ${keys.get(source)}`);
}

async function everybodyOf(facts: JournalFacts): Promise<DirectoryPerson[]> {
  const everybody: DirectoryPerson[] = [];
  for (;;) {
    const part = z
      .array(directoryPerson)
      .parse(JSON.parse(await facts.people(everybody.at(-1)?.id ?? null)));
    if (part.length === 0) return everybody;
    for (const person of part) everybody.push(person);
  }
}

/** Answers which names mean one department, as the journal's own index sees it. */
async function departmentKey(
  facts: JournalFacts,
  names: readonly string[]
): Promise<(name: string) => string> {
  const keys = new Map(await facts.departmentKeys([...new Set(names)]));
  return (name) => keys.get(name) ?? name;
}
