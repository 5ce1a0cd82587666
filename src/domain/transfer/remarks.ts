import { importLimits } from './import-limits';

/** The remark about characters no journal can hold. */
export const controlNote = (removed: number): string =>
  removed === 1 ? '1 control character removed.' : `${removed} control characters removed.`;

/** Why the rest of a file is refused. */
export const tooManyRecords = `A file has ${importLimits.records.toLocaleString('en')} records at most; the rest was left out.`;
