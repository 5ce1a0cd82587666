import { z } from 'zod';

/** Every table a change can name. */
export const table = z.enum([
  'person',
  'department',
  'tie',
  'entry',
  'template',
  'trash',
  'touch',
  'promise',
  'occasion',
  'learning',
  'idea',
  'goal',
  'pause',
  'week_rule',
  'week_measure',
  'reserve_spent',
  'fresh_start',
  'plan',
  'review',
  'nudge',
  'nudge_choice',
  'nudge_window_move',
  'import_batch',
  'journal_copy',
  'import_event',
  'later',
  'role',
  'ambition',
  'ambition_told',
  'saved_list',
  'saved_list_person',
  'not_duplicate',
  'person_topic',
  'photo',
  'asked_question',
  'topic',
  'search_language',
  'preference',
  'correction'
]);
export type Table = z.infer<typeof table>;

/** All tables a change can name. */
export const tables: readonly Table[] = table.options;

/** What a commit touched: sent once per commit, after it, never for a rollback. */
export const change = z.object({ tables: z.array(table) });
export type Change = z.infer<typeof change>;
