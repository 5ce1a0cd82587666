import { entryApi } from './entry';
import { duplicatesApi } from './duplicates';
import { captureApi } from './capture';
import { forgettingApi } from './forgetting';
import { goalsApi } from './goals';
import { healthApi } from './health';
import { journalApi } from './journal';
import { messageDraftsApi } from './message-drafts';
import { nudgesApi } from './nudges';
import { peopleApi } from './people';
import { personApi } from './person';
import { plansApi } from './plans';
import { prepApi } from './prep';
import type { Client } from './procedure';
import { preferencesApi } from './preferences';
import { promisesApi } from './promises';
import { reviewApi } from './review';
import { rolesApi } from './roles';
import { savedListsApi } from './saved-lists';
import { searchApi } from './search';
import { templatesApi } from './templates';
import { transferApi } from './transfer';
import { standingApi } from './standing';
import { trashApi } from './trash';
import { vaultApi } from './vault';
import { weekRulesApi } from './week-rules';
import { whoKnowsApi } from './who-knows';

/** Everything the engine answers. */
export const engineApi = {
  ...peopleApi,
  ...savedListsApi,
  ...duplicatesApi,
  ...forgettingApi,
  ...rolesApi,
  ...personApi,
  ...prepApi,
  ...journalApi,
  ...captureApi,
  ...preferencesApi,
  ...entryApi,
  ...trashApi,
  ...templatesApi,
  ...promisesApi,
  ...messageDraftsApi,
  ...healthApi,
  ...goalsApi,
  ...plansApi,
  ...reviewApi,
  ...weekRulesApi,
  ...standingApi,
  ...nudgesApi,
  ...searchApi,
  ...whoKnowsApi,
  ...transferApi,
  ...vaultApi
} as const;
export type EngineApi = typeof engineApi;
export type EngineClient = Client<EngineApi>;
