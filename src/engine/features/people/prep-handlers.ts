import type { Handlers } from '../../../contract/procedure';
import type { prepApi } from '../../../contract/prep';
import type { EngineContext } from '../../context';
import { readPrep, markQuestion } from './prep';

export const prepHandlers: Handlers<typeof prepApi, EngineContext> = {
  readPrep: ({ id }, context) => readPrep(id, context),

  async markQuestion(question, context) {
    await markQuestion(question, context);
    return {};
  }
};
