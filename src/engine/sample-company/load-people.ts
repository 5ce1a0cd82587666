import type { IsoDate } from '../../domain/calendar/calendar';
import { createNameIndex } from '../../domain/matching/name-index';
import { personId, type PersonId } from '../../domain/people/ids';
import type { Database } from '../database/database';
import { peopleWriter } from '../features/people/write-people';
import type { Names } from '../names';
import type { SamplePerson } from './sample-person';

/** So many people are written by one statement. */
const batch = 2_000;

/** Writes people with departments and managers, and returns their ids in their order, and their names as a line may name them. */
export async function loadPeople(
  db: Database,
  people: readonly SamplePerson[],
  addedOn: IsoDate,
  { newId, onProgress }: { newId: () => string; onProgress: (done: number) => void }
): Promise<{ ids: PersonId[]; names: Names }> {
  const ids = people.map(() => personId.parse(newId()));
  const departments = [...new Set(people.flatMap(({ department }) => department ?? []))];
  await db.transaction(async (tx) => {
    const { ids: departmentIds } = await peopleWriter.ensureDepartments(tx, departments, newId);
    for (let from = 0; from < people.length; from += batch) {
      const some = people.slice(from, from + batch);
      await peopleWriter.save(
        tx,
        some.map(({ department, manager: _manager, ...person }, at) => ({
          ...person,
          id: idOf(ids, from + at),
          departmentId:
            department === null ? null : (departmentIds[departments.indexOf(department)] ?? null),
          managerName: null,
          team: null,
          zone: null,
          family: null,
          addedOn: person.startDate > addedOn ? person.startDate : addedOn
        }))
      );
      await peopleWriter.setManagers(
        tx,
        some.flatMap(({ manager }, at) =>
          manager === null ? [] : [{ person: idOf(ids, from + at), manager: idOf(ids, manager) }]
        )
      );
      onProgress(Math.min(1, (from + batch) / people.length));
    }
  });
  return { ids, names: namesOf(people, ids, departments) };
}

/** Read once: asking the journal after every batch would read all people again. */
function namesOf(
  people: readonly SamplePerson[],
  ids: readonly PersonId[],
  departments: string[]
): Names {
  const known = people.map(({ name, nickname, department }, at) => ({
    id: idOf(ids, at),
    name,
    nickname,
    department
  }));
  return {
    index: createNameIndex(known),
    departments,
    nameOf: new Map(known.map(({ id, name }) => [id, name])),
    // Nobody completes a name while a company is invented.
    lately: []
  };
}

function idOf(ids: readonly PersonId[], place: number): PersonId {
  const id = ids[place];
  if (id === undefined) throw new RangeError('Nobody has this place.');
  return id;
}
