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
import type { Decided } from '../../../domain/transfer/group-records';
import type { ImportRecord } from '../../../domain/transfer/import-record';
import { planImport } from '../../../domain/transfer/plan-import';
import { type PlannedPhoto, planPhotos } from '../../../domain/transfer/plan-photos';
import type { ImportPlan, KnownPerson } from '../../../domain/transfer/planned-import';
import type { ReadFiles } from '../../formats/read-files';
import type { ImportTask, JournalFacts } from '../../import-planner';
import { newId } from '../../new-id';
import { directoryPerson } from './known-people';
import { planCalendar } from './plan-calendar';

/** A plan with what the files were, which departments it needs, and what calendars and directories bring. */
export interface FilePlan extends ImportPlan {
  readonly sources: ImportPreview['sources'];
  readonly columns: ReadFiles['columns'];
  /** Names of departments that are not in the journal yet, each once, sorted. */
  readonly newDepartments: readonly string[];
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
  const departments = await facts.departments();
  const key = await departmentKey(facts, [
    ...departments,
    ...[...read.records, ...known].flatMap(({ department }) => department ?? [])
  ]);
  const strangers = strangersIn(read, known);
  const records = choices.addAttendees ? [...read.records, ...strangers] : read.records;
  const plan = planImport(records, known, key, () => newId(epochMsOf(now)), decisions(choices));
  const present = new Set(departments.map(key));
  const added = new Map<string, string>();
  for (const { after } of plan.people) {
    if (after.department === null || present.has(key(after.department))) continue;
    if (!added.has(key(after.department))) added.set(key(after.department), after.department);
  }
  const pictured = new Set(known.flatMap(({ id, hasPhoto }) => (hasPhoto ? id : [])));
  const photos = planPhotos(plan.people, read.photos, (id) => pictured.has(id));
  const { changes, note } = directoryChanges(plan.people, known, key, today);
  return {
    people: plan.people,
    refused: [...read.refused, ...plan.refused],
    doubtful: plan.doubtful,
    notes: [...(note === null ? [] : [note]), ...read.notes, ...plan.notes, ...photos.notes],
    sources: read.sources,
    columns: read.columns,
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
