import type { healthApi } from '../../../contract/health';
import type { Handlers } from '../../../contract/procedure';
import type { EngineContext } from '../../context';

export const healthHandlers: Handlers<typeof healthApi, EngineContext> = {
  checkJournal: (_, { inspect }) => inspect()
};
