import { z } from 'zod';

/**
 * What somebody is to the person whose page it is: their manager, one of their reports, who
 * introduced them to me, whom they introduced to me, whom they could introduce to me, who
 * could introduce them to me, and whom they know.
 */
export const relation = z.enum([
  'manager',
  'report',
  'introduced-by',
  'introduced-you-to',
  'can-introduce',
  'introducible-by',
  'knows'
]);
export type Relation = z.infer<typeof relation>;
