import type { journalApi } from '../../../contract/journal';
import type { Handlers } from '../../../contract/procedure';
import type { EngineContext } from '../../context';
import { describeCapture } from './describe-capture';
import { listEntries } from './list-entries';
import { understandLine } from './understand-line';
import { writeEntry } from './write-entry';

export const journalHandlers: Handlers<typeof journalApi, EngineContext> = {
  async readLine({ text, choices }, context) {
    const line = await understandLine(text, choices, context);
    return describeCapture(line, line.named, null, context);
  },

  async addEntry({ text, choices }, context) {
    const line = await understandLine(text, choices, context);
    const { id, named } = await context.db.transaction((tx) => writeEntry(tx, line, context));
    return describeCapture(line, named, id, context);
  },

  listEntries: (asked, { db }) => listEntries(db.read, asked)
};
