import { foldWords } from './name-key';

/** Answers the birthday of a row in one piece (`1988-04-12`, `--04-12`); null when it has none. */
type BirthdayInParts = (cells: readonly string[]) => string | null;

/** Thunderbird's table has the day, the month and the year of birth in columns of their own. */
export function birthColumns(headings: readonly string[]): BirthdayInParts {
  const places = new Map(headings.map((heading, column) => [foldWords(heading), column]));
  const valueOf = (cells: readonly string[], heading: string): string => {
    const column = places.get(heading);
    return column === undefined ? '' : (cells[column] ?? '').trim();
  };
  if (!places.has('birth month')) return () => null;
  return (cells) => {
    const [day, month] = ['birth day', 'birth month'].map((heading) => valueOf(cells, heading));
    if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '')) return null;
    const year = valueOf(cells, 'birth year');
    const rest = `${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    return /^\d{4}$/.test(year) && year !== '0000' ? `${year}-${rest}` : `--${rest}`;
  };
}
