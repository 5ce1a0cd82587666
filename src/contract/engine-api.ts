import { goalsApi } from './goals';
import { journalApi } from './journal';
import { nudgesApi } from './nudges';
import { peopleApi } from './people';
import { personApi } from './person';
import type { Client } from './procedure';
import { promisesApi } from './promises';
import { savedListsApi } from './saved-lists';
import { transferApi } from './transfer';

/** Everything the engine answers. */
export const engineApi = {
  ...peopleApi,
  ...savedListsApi,
  ...personApi,
  ...journalApi,
  ...promisesApi,
  ...goalsApi,
  ...nudgesApi,
  ...transferApi
} as const;
export type EngineApi = typeof engineApi;
export type EngineClient = Client<EngineApi>;
