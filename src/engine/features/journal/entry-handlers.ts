import type { entryApi } from '../../../contract/entry';
import type { Handlers } from '../../../contract/procedure';
import type { trashApi } from '../../../contract/trash';
import type { EngineContext } from '../../context';
import { changeFacts } from './change-facts';
import { completeMention, listDepartments, listTopics } from './complete-names';
import { editText } from './edit-text';
import { readEntryPage, settleReading } from './read-entry';
import { dropEmptyEntry, startEntry } from './start-entry';
import { deleteEntry, emptyTrash, listTrash, restoreEntry } from './trash';
import { listVersions, restoreVersion } from './versions';

export const entryHandlers: Handlers<typeof entryApi, EngineContext> = {
  readEntry: ({ id }, context) => readEntryPage(id, context),

  startEntry: async ({ date, text }, context) => ({ id: await startEntry(date, text, context) }),

  async editEntry(edit, context) {
    await editText(edit, context);
    return {};
  },

  changeEntry: async ({ id, facts }, context) => ({
    version: await changeFacts(id, facts, context)
  }),

  settleReading: ({ id, use }, context) => settleReading(id, use, context),

  dropEmptyEntry: async ({ id }, context) => ({ dropped: await dropEmptyEntry(id, context) }),

  listVersions: ({ id }, context) => listVersions(id, context),

  restoreVersion: async ({ id, version }, context) => ({
    version: await restoreVersion(id, version, context)
  }),

  completeMention: ({ begin, near }, context) => completeMention(begin, near, context),

  listDepartments: (_input, context) => listDepartments(context),

  listTopics: ({ begin, but }, context) => listTopics(begin, but ?? null, context)
};

export const trashHandlers: Handlers<typeof trashApi, EngineContext> = {
  async deleteEntry({ id }, context) {
    await deleteEntry(id, context);
    return {};
  },

  async restoreEntry({ id }, context) {
    await restoreEntry(id, context);
    return {};
  },

  listTrash: (_input, context) => listTrash(context),

  emptyTrash: async ({ id }, context) => ({ deleted: await emptyTrash(id, context) })
};
