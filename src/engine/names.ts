import { z } from 'zod';
import { personName } from '../contract/people';
import { createNameIndex, type NameIndex } from '../domain/matching/name-index';
import type { ReadDb } from './database/database';

/** All names of the journal, ready for reading lines. */
export interface Names {
  index: NameIndex;
  departments: string[];
  /** Full name by person id. */
  nameOf: ReadonlyMap<string, string>;
}

export interface NameBook {
  /** The names as they are now; read once and kept until `forget`. */
  read(): Promise<Names>;
  /** People, departments or contacts have changed. */
  forget(): void;
}

export function createNameBook(db: ReadDb): NameBook {
  let kept: Promise<Names> | null = null;
  return {
    read() {
      kept ??= readNames(db).catch((error: unknown) => {
        kept = null;
        throw error;
      });
      return kept;
    },
    forget() {
      kept = null;
    }
  };
}

/** Names of all people with what the capture line needs to choose between them. */
export function readPersonNames(db: ReadDb): Promise<z.infer<typeof personName>[]> {
  return db.json(
    `select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'nickname', p.nickname,
       'department', d.name, 'lastContact', p.last_contact)), '[]')::text
     from person p left join department d on d.id = p.department_id`,
    [],
    z.array(personName)
  );
}

async function readNames(db: ReadDb): Promise<Names> {
  const [people, departments] = await Promise.all([
    readPersonNames(db),
    db.rows('select name from department order by name', [], z.object({ name: z.string() }))
  ]);
  return {
    index: createNameIndex(people),
    departments: departments.map((row) => row.name),
    nameOf: new Map(people.map((person) => [person.id, person.name]))
  };
}
