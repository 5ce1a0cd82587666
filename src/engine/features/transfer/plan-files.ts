import { z } from 'zod';
import type { ImportPreview } from '../../../contract/transfer';
import { planImport } from '../../../domain/transfer/plan-import';
import type { ImportPlan, PlannedPerson } from '../../../domain/transfer/planned-import';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/database';
import { readDepartmentKeys, readKnownPeople } from './known-people';
import { readFiles } from './read-files';

/** People shown in a preview, and remarks. */
const shown = 200;

/** A plan with what the files were and which departments it needs. */
export interface FilePlan extends ImportPlan {
  readonly sources: ImportPreview['sources'];
  readonly columns: ImportPreview['columns'];
  /** Names of departments that are not in the journal yet, each once, sorted. */
  readonly newDepartments: readonly string[];
}

/** Reads files and plans what they would do to the journal as `db` sees it. @throws JournalError unsupported-file */
export async function planFiles(
  db: ReadDb,
  files: Parameters<typeof readFiles>[0],
  { newId, zone, today }: Pick<EngineContext, 'newId' | 'zone' | 'today'>
): Promise<FilePlan> {
  const read = readFiles(files, { zone, today });
  const known = await readKnownPeople(db);
  const departments = await readDepartments(db);
  const key = await readDepartmentKeys(db, [
    ...departments,
    ...[...read.records, ...known].flatMap(({ department }) => department ?? [])
  ]);
  const plan = planImport(read.records, known, key, newId);
  const present = new Set(departments.map(key));
  const added = new Map<string, string>();
  for (const { after } of plan.people) {
    if (after.department === null || present.has(key(after.department))) continue;
    if (!added.has(key(after.department))) added.set(key(after.department), after.department);
  }
  return {
    people: plan.people,
    refused: [...read.refused, ...plan.refused],
    notes: firstNotes([...read.notes, ...plan.notes]),
    sources: read.sources,
    columns: read.columns,
    newDepartments: [...added.values()].sort((a, b) => a.localeCompare(b, 'en'))
  };
}

/** The plan as the contract shows it. */
export function previewOf(plan: FilePlan): ImportPreview {
  const names = new Map(plan.people.map(({ id, after }) => [id, after.name]));
  return {
    ...countsOf(plan),
    sources: plan.sources,
    departments: [...plan.newDepartments],
    people: plan.people.slice(0, shown).map((person) => shownPerson(person, names)),
    notes: [...plan.notes],
    columns: plan.columns
  };
}

/** How many people a plan adds, changes and leaves, and what it refuses. */
export function countsOf(
  plan: FilePlan
): Pick<ImportPreview, 'new' | 'changed' | 'same' | 'refused'> {
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

function firstNotes(notes: readonly string[]): string[] {
  const rest = notes.length - shown;
  return rest > 0 ? [...notes.slice(0, shown), `${rest} more remarks.`] : [...notes];
}

async function readDepartments(db: ReadDb): Promise<string[]> {
  const rows = await db.rows(
    'select name from department order by id',
    [],
    z.object({ name: z.string() })
  );
  return rows.map((row) => row.name);
}
