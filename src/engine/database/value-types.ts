import { types } from '@electric-sql/pglite';

type Parser = (text: string) => unknown;

/**
 * How column values arrive. Dates and local times stay the text Postgres writes, because a JS Date
 * would move them by a zone; an instant is ISO 8601 with milliseconds and Z; counts and sums are
 * numbers.
 */
export const valueParsers: Record<number, Parser> = {
  [types.DATE]: (text) => text,
  [types.TIME]: (text) => text,
  [types.TIMESTAMP]: (text) => text,
  [types.TIMESTAMPTZ]: toInstant,
  [types.INT8]: toSafeInteger,
  [types.NUMERIC]: Number
};

/** Postgres writes `2026-11-21 09:30:00.5+00` in UTC; `infinity` has no instant and throws. */
function toInstant(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')).toISOString();
}

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A number is too large to be exact');
  return value;
}
