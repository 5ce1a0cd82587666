import type { Handlers } from '../../../contract/procedure';
import type { searchApi } from '../../../contract/search';
import type { whoKnowsApi } from '../../../contract/who-knows';
import type { EngineContext } from '../../context';
import { listKnownTopics } from './list-known-topics';
import { findWhoKnows } from './who-knows';
import { readSearchLanguage, setSearchLanguage } from './search-language';
import { searchJournal } from './search-journal';

export const whoKnowsHandlers: Handlers<typeof whoKnowsApi, EngineContext> = {
  findWhoKnows: ({ about }, context) => findWhoKnows(about, context),
  listKnownTopics: (_, context) => listKnownTopics(context)
};

export const searchHandlers: Handlers<typeof searchApi, EngineContext> = {
  search: ({ after, ...input }, context) =>
    searchJournal({ ...input, after: after ?? null }, context),

  readSearchLanguage: (_, { db }) => readSearchLanguage(db.read),

  async setSearchLanguage({ language }, { db }) {
    await setSearchLanguage(db, language);
    return {};
  }
};
