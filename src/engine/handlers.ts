import type { EngineApi } from '../contract/engine-api';
import type { Handlers } from '../contract/procedure';
import type { EngineContext } from './context';
import { captureHandlers } from './features/capture/handlers';
import { goalsHandlers } from './features/goals/handlers';
import { standingHandlers } from './features/goals/standing';
import { weekRulesHandlers } from './features/goals/week-rules';
import { healthHandlers } from './features/health/handlers';
import { entryHandlers, trashHandlers } from './features/journal/entry-handlers';
import { journalHandlers } from './features/journal/handlers';
import { contactWriter } from './features/journal/write-contacts';
import { noteWriter } from './features/journal/write-note';
import { templatesHandlers } from './features/journal/templates';
import { messageDraftsHandlers } from './features/message-drafts/handlers';
import { nudgesHandlers } from './features/nudges/handlers';
import { peopleHandlers } from './features/people/handlers';
import { personHandlers } from './features/people/person-handlers';
import { prepHandlers } from './features/people/prep-handlers';
import { duplicatesHandlers } from './features/people/duplicates-handlers';
import { forgettingHandlers } from './features/people/forgetting-handlers';
import { reviewHandlers } from './features/review/handlers';
import { rolesHandlers } from './features/people/roles-handlers';
import { savedListsHandlers } from './features/people/saved-lists-handlers';
import { plansHandlers } from './features/plans/handlers';
import { planWriter } from './features/plans/write-plans';
import { preferencesHandlers } from './features/preferences/handlers';
import { promisesHandlers } from './features/promises/handlers';
import { searchHandlers, whoKnowsHandlers } from './features/search/handlers';
import { transferHandlers } from './features/transfer/handlers';
import { vaultHandlers } from './features/transfer/vault-handlers';

/** Every call of the engine with the function that answers it. */
export const engineHandlers: Handlers<EngineApi, EngineContext> = {
  ...peopleHandlers,
  ...savedListsHandlers,
  ...duplicatesHandlers,
  ...forgettingHandlers,
  ...rolesHandlers,
  ...personHandlers,
  ...prepHandlers,
  ...journalHandlers,
  ...captureHandlers,
  ...preferencesHandlers,
  ...entryHandlers,
  ...trashHandlers,
  ...templatesHandlers,
  ...promisesHandlers,
  ...messageDraftsHandlers,
  ...healthHandlers,
  ...goalsHandlers,
  ...plansHandlers,
  ...reviewHandlers(noteWriter),
  ...weekRulesHandlers,
  ...standingHandlers,
  ...nudgesHandlers,
  ...searchHandlers,
  ...whoKnowsHandlers,
  ...transferHandlers({ contacts: contactWriter, plans: planWriter }),
  ...vaultHandlers
};
