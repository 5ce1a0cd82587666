import type { Handlers } from '../../../contract/procedure';
import type { reviewApi } from '../../../contract/review';
import type { EngineContext } from '../../context';
import type { NoteWriter } from '../../note-writer';
import { listToAppreciate } from './appreciate';
import { readReview } from './read-review';
import { finishReview, keepReview } from './write-review';

/** The calls of the review; its entries are written by the journal. */
export const reviewHandlers = (notes: NoteWriter): Handlers<typeof reviewApi, EngineContext> => ({
  readReview: ({ week }, context) => readReview(week ?? null, context),
  keepReview,
  finishReview: (finished, context) => finishReview(finished, context, notes),
  listToAppreciate: (_input, context) => listToAppreciate(context)
});
