import { foldText } from '../../../domain/matching/fold-text';
import { personId, type PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';

/** Adds people of whom only a name is known, each name once; answers their ids by folded name. */
export async function createPeople(
  tx: WriteDb,
  names: readonly string[],
  { newId, today, people }: EngineContext
): Promise<ReadonlyMap<string, PersonId>> {
  const created = new Map(
    names.map((name) => [foldText(name), { id: personId.parse(newId()), name }])
  );
  await people.save(
    tx,
    [...created.values()].map((person) => ({ ...nothingKnown, ...person, addedOn: today }))
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
