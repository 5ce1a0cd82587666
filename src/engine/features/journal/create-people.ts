import { foldText } from '../../../domain/matching/fold-text';
import { personId, type PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';

/** Adds people of whom a name is known, and perhaps their department, each name once; answers their ids by folded name. */
export async function createPeople(
  tx: WriteDb,
  wanted: readonly { name: string; department?: string | null }[],
  { newId, today, people }: EngineContext
): Promise<ReadonlyMap<string, PersonId>> {
  const created = new Map(
    wanted.map((one) => [foldText(one.name), { ...one, id: personId.parse(newId()) }])
  );
  const names = [...new Set(wanted.flatMap(({ department }) => department ?? []))];
  const { ids } = names.length > 0 ? await people.ensureDepartments(tx, names, newId) : { ids: [] };
  const departmentIds = new Map(names.map((name, place) => [name, ids[place]]));
  await people.save(
    tx,
    [...created.values()].map(({ id, name, department }) => ({
      ...nothingKnown,
      id,
      name,
      departmentId: departmentIds.get(department ?? '') ?? null,
      addedOn: today
    }))
  );
  return new Map([...created].map(([key, { id }]) => [key, id]));
}

const nothingKnown = {
  nickname: null,
  email: null,
  employeeNumber: null,
  departmentId: null,
  team: null,
  title: null,
  level: null,
  site: null,
  phone: null,
  managerName: null,
  birthday: null,
  startDate: null,
  zone: null,
  family: null,
  note: null
};
