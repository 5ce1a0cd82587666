import type { journalApi } from '../../../contract/journal';
import type { Handlers } from '../../../contract/procedure';
import type { EngineContext } from '../../context';
import { rememberCorrections } from '../../corrections-writer';
import { describeCapture } from './describe-capture';
import { listEntries } from './list-entries';
import { understandLine } from './understand-line';
import { writeEntry } from './write-entry';

export const journalHandlers: Handlers<typeof journalApi, EngineContext> = {
  async readLine(input, context) {
    const line = await understandLine(input, context);
    return describeCapture(line, line.named, null, context);
  },

  async addEntry(input, context) {
    const line = await understandLine(input, context);
    const { id, named } = await context.db.transaction(async (tx) => {
      const written = await writeEntry(tx, line, context);
      await rememberCorrections(tx, {
        choices: input.choices,
        kind: input.kind,
        parsed: line.read,
        on: context.today
      });
      return written;
    });
    return describeCapture(line, named, id, context);
  },

  listEntries: (asked, { db }) => listEntries(db.read, asked)
};
