import { z } from 'zod';
import { listId, stepId } from '../domain/people/ids';
import { peopleFilter } from './people';
import { command, query } from './procedure';
import { storableText } from './storable-text';

/** A list of one's own. With a filter it finds its people; without, they are picked by hand. */
export const savedList = z.object({
  id: listId,
  name: z.string(),
  filter: peopleFilter.nullable(),
  /** How many were picked by hand; null for a list with a filter. */
  picked: z.int().nullable()
});
export type SavedList = z.infer<typeof savedList>;

const listName = storableText
  .trim()
  .min(1, 'A list needs a name.')
  .max(60, 'A name of a list has 60 characters at most.');

export const savedListsApi = {
  /** In the order the person gave them. */
  listSavedLists: query({
    input: z.object({}),
    output: z.array(savedList),
    reads: ['saved_list', 'saved_list_person']
  }),
  /** Adds a list at the end. */
  addSavedList: command({
    input: z.object({ name: listName, filter: peopleFilter.nullable() }),
    output: z.object({ id: listId })
  }),
  /** Renames a list or gives it another filter; what is left out stays. @throws not-found */
  changeSavedList: command({
    input: z.object({
      id: listId,
      name: listName.optional(),
      filter: peopleFilter.nullable().optional()
    }),
    output: z.object({ before: z.object({ name: z.string(), filter: peopleFilter.nullable() }) })
  }),
  /** Puts the lists into this order; lists left out come after. */
  orderSavedLists: command({
    input: z.object({ ids: z.array(listId).max(1000) }),
    output: z.object({})
  }),
  /** @throws not-found */
  deleteSavedList: command({
    input: z.object({ id: listId }),
    output: z.object({ step: stepId })
  })
} as const;
