import { z } from 'zod';
import type { ReadDb } from '../../database/read-db';
import type { JournalFacts } from '../../import-planner';
import { readImportAnswers } from './import-answers';
import { readKnownEvents } from './known-events';
import { readDirectoryPart } from './known-people';

/** What a plan asks, read from the journal. */
export const journalFacts = (db: ReadDb): JournalFacts => ({
  people: (after) => readDirectoryPart(db, after),

  answers: () => readImportAnswers(db),

  departments: async () =>
    namesIn(await db.rows('select name from department order by id', [], nameRow)),

  async departmentKeys(names) {
    const rows = await db.rows(
      'select name, folded(name) as key from unnest($1::text[]) as wanted(name)',
      [names],
      nameRow.extend({ key: z.string() })
    );
    return rows.map(({ name, key }) => [name, key]);
  },

  events: (keys) => readKnownEvents(db, keys),

  writtenDays: async (dates) =>
    namesIn(
      await db.rows(
        `select distinct date::text || ' ' || person_id as name from touch_person where date = any($1::date[])`,
        [dates],
        nameRow
      )
    )
});

const nameRow = z.object({ name: z.string() });

const namesIn = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name);
