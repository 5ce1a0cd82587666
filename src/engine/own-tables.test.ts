import { expect, test } from 'vitest';
import { z } from 'zod';
import { shareJournal } from './journal.fixture';
import { readOwnTables } from './own-tables';

const opened = shareJournal({ kept: true });

/** Docs/decisions/0040 says why each of the others stays behind. A new table has to be decided on. */
const staysBehind = [
  // Made again from the rest.
  'acquaintance',
  'topic',
  'warmth',
  // Kept to take something back.
  'entry_version',
  'import_batch',
  'import_change',
  'import_department',
  'people_step',
  'trash',
  // Shown and done with, or of this computer alone.
  'draft',
  'journal_copy',
  'nudge',
  'schema_migration',
  'suggestion',
  'vault_run'
];

test('every table of a journal goes out and comes back, but for those that were decided to stay behind', async () => {
  const own = (await readOwnTables(opened.read)).map(({ name }) => name);
  const all = await opened.read.rows(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    [],
    z.object({ name: z.string() })
  );
  expect(
    all
      .map(({ name }) => name)
      .filter((name) => !own.includes(name))
      .toSorted()
  ).toEqual(staysBehind.toSorted());
  expect(own.toSorted()).toEqual([
    'ambition',
    'ambition_told',
    'asked_question',
    'correction',
    'department',
    'entry',
    'entry_person',
    'entry_topic',
    'fresh_start',
    'goal',
    'idea',
    'import_columns',
    'import_company',
    'import_department_name',
    'import_event',
    'later',
    'learning',
    'not_duplicate',
    'nudge_choice',
    'nudge_window_move',
    'occasion',
    'pause',
    'person',
    'person_topic',
    'photo',
    'plan',
    'plan_person',
    'preference',
    'promise',
    'reserve_spent',
    'review',
    'role',
    'saved_list',
    'saved_list_person',
    'search_language',
    'template',
    'tie',
    'touch',
    'touch_person',
    'week_measure',
    'week_rule'
  ]);
});
