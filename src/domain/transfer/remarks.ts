import { importLimits } from './import-limits';

/** The remark about characters no journal can hold. */
export const controlNote = (removed: number): string =>
  removed === 1 ? '1 control character removed.' : `${removed} control characters removed.`;

/** Why the rest of a file is refused. */
export const tooManyRecords = `A file has ${importLimits.records.toLocaleString('en')} records at most; the rest was left out.`;

/** The remark about rows that are no colleagues; nothing when there are none. */
export function leftOutNote(count: number, what: 'gone' | 'no-person'): string[] {
  if (count === 0) return [];
  const is =
    what === 'gone'
      ? 'of people who left or of accounts switched off'
      : 'rooms, groups, bots or shared mailboxes';
  const one =
    what === 'gone'
      ? 'of somebody who left or of an account switched off'
      : 'a room, a group, a bot or a shared mailbox';
  return count === 1
    ? [`1 row is ${one}, and was left out.`]
    : [`${count.toLocaleString('en')} rows are ${is}, and were left out.`];
}
