import type { forgettingApi } from '../../../contract/forgetting';
import type { Handlers } from '../../../contract/procedure';
import type { EngineContext } from '../../context';
import { forgetPerson, previewForgetting } from './forget-person';

export const forgettingHandlers: Handlers<typeof forgettingApi, EngineContext> = {
  previewForgetting: ({ id }, { db }) => previewForgetting(id, db.read),
  forgetPerson: ({ id }, context) => forgetPerson(id, context)
};
