import { join, resolve } from 'node:path';

/** Where the parts of one journal lie inside a person's data folder. */
export interface JournalPlaces {
  /** the folder the caller named, absolute */
  readonly folder: string;
  /** everything of the database, mode 0700 */
  readonly journal: string;
  /** the Postgres data directory */
  readonly pg: string;
  /** the sentinel: what the Postgres folder is supposed to hold */
  readonly state: string;
  /** who holds the journal */
  readonly lock: string;
}

export function journalPlaces(folder: string): JournalPlaces {
  const root = resolve(folder);
  const journal = join(root, 'journal');
  return {
    folder: root,
    journal,
    pg: join(journal, 'pg'),
    state: join(journal, 'state.json'),
    lock: join(journal, 'lock.json')
  };
}
