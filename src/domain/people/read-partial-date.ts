import { readBirthday, readDate } from '../transfer/read-date';

/**
 * A birthday as one types it: `3 March`, `March 3`, `3.3.`, `3 March 1990`, `1990-03-03` or
 * `--03-03`; numbers alone have the day first. Answers `YYYY-MM-DD` or `--MM-DD`, null for
 * what is no date.
 */
export function readPartialDate(text: string): string | null {
  const value = text.trim();
  const whole = /^\d{5}/.test(value) ? null : readBirthday(value, 'day-first');
  if (whole !== null) return whole;
  const numbers = /^(\d{1,2})[./ -](\d{1,2})\.?$/.exec(value);
  // A leap year has every birthday there is.
  const withYear = numbers ? `${numbers[1]}.${numbers[2]}.2000` : `${value.replace(/,$/, '')} 2000`;
  const date = readDate(withYear, 'day-first', 0);
  return date && `-${date.slice(4)}`;
}
