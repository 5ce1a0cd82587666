import { JournalError } from '../../../contract/errors';
import type { journalApi } from '../../../contract/journal';
import type { Handlers } from '../../../contract/procedure';
import type { EngineContext } from '../../context';
import { readEntries } from '../../reading/entry-rows';
import { describeCapture } from './describe-capture';
import { searchJournal } from './search';
import { deleteEntry, restoreEntry } from './trash';
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

  listEntries: ({ before, kind, promisesOnly }, { db }) =>
    readEntries(
      db.read,
      `select e.id, e.date from entry e
       where ($1::date is null or (e.date, e.id) < ($1::date, $2::uuid))
         ${kind ? 'and exists (select from touch t where t.entry_id = e.id and t.kind = $3::text)' : 'and $3::text is null'}
         ${promisesOnly ? 'and exists (select from promise pr where pr.entry_id = e.id)' : ''}
       order by e.date desc, e.id desc limit 50`,
      [before?.date ?? null, before?.entry ?? null, kind ?? null]
    ),

  async readEntry({ id }, { db }) {
    const [entry] = await readEntries(db.read, 'select id, date from entry where id = $1', [id]);
    if (!entry) throw new JournalError('not-found', 'This entry is not in the journal any more.');
    return entry;
  },

  async editEntry({ id, text }, { db }) {
    const changed = await db.transaction((tx) =>
      tx.run('update entry set text = $2 where id = $1', [id, text])
    );
    if (changed === 0)
      throw new JournalError('not-found', 'This entry is not in the journal any more.');
    return {};
  },

  async deleteEntry({ id }, context) {
    await deleteEntry(id, context);
    return {};
  },

  async restoreEntry({ id }, context) {
    await restoreEntry(id, context);
    return {};
  },

  search: ({ query }, { db }) => searchJournal(db.read, query)
};
