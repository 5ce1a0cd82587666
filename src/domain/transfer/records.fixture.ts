import type { ImportRecord } from './import-record';
import type { ImportPlan, KnownPerson, PersonFields } from './planned-import';
import { planImport } from './plan-import';

/** A record of `people.csv` that says nothing but a name and what is given. */
export const record = (
  line: number,
  said: Partial<ImportRecord> & { name: string }
): ImportRecord => ({
  source: 'people.csv',
  line,
  nameGuessed: false,
  nickname: null,
  email: null,
  company: null,
  employeeNumber: null,
  department: null,
  team: null,
  title: null,
  level: null,
  site: null,
  phone: null,
  manager: null,
  managerKey: null,
  birthday: null,
  startDate: null,
  zone: null,
  family: null,
  note: null,
  ...said
});

/** Somebody in the journal of whom nothing but a name and what is given is known. */
export const known = (id: string, said: Partial<PersonFields> & { name: string }): KnownPerson => ({
  id,
  nickname: null,
  email: null,
  employeeNumber: null,
  department: null,
  team: null,
  title: null,
  level: null,
  site: null,
  phone: null,
  birthday: null,
  startDate: null,
  zone: null,
  family: null,
  note: null,
  managerId: null,
  managerName: null,
  ...said
});

/** Plans with ids `new-1`, `new-2`, … and departments told apart by their lower-case name. */
export function plan(
  records: readonly ImportRecord[],
  people: readonly KnownPerson[] = []
): ImportPlan {
  let made = people.length;
  return planImport(
    records,
    people,
    (name) => name.toLowerCase(),
    () => `new-${(made += 1)}`
  );
}

/** The journal after a plan. */
export function afterwards(
  people: readonly KnownPerson[],
  { people: planned }: ImportPlan
): KnownPerson[] {
  const written = planned.map(({ id, after }) => ({ id, ...after }));
  const ids = new Set(written.map(({ id }) => id));
  return [...people.filter(({ id }) => !ids.has(id)), ...written];
}
