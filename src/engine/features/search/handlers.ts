import type { Handlers } from '../../../contract/procedure';
import { searchLanguage, type searchApi } from '../../../contract/search';
import type { whoKnowsApi } from '../../../contract/who-knows';
import { z } from 'zod';
import type { EngineContext } from '../../context';
import { listKnownTopics } from './list-known-topics';
import { findWhoKnows } from './who-knows';
import { searchJournal } from './search-journal';

export const whoKnowsHandlers: Handlers<typeof whoKnowsApi, EngineContext> = {
  findWhoKnows: ({ about }, context) => findWhoKnows(about, context),
  listKnownTopics: (_, context) => listKnownTopics(context)
};

export const searchHandlers: Handlers<typeof searchApi, EngineContext> = {
  search: ({ after, ...input }, context) =>
    searchJournal({ ...input, after: after ?? null }, context),

  readSearchLanguage: (_, { db }) =>
    db.read.one(
      'select search_language()::text as language',
      [],
      z.object({ language: searchLanguage })
    ),

  async setSearchLanguage({ language }, { db }) {
    await db.transaction((tx) =>
      tx.rows('select set_search_language($1)::text as done', [language], z.unknown())
    );
    return {};
  }
};
