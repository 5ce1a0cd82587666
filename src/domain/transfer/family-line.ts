/** What an address book says of somebody's family; null = nothing. */
interface Family {
  readonly spouse: string | null;
  readonly children: readonly string[];
  /** The day of the wedding, `YYYY-MM-DD` or `--MM-DD`. */
  readonly anniversary: string | null;
}

/** A family in one line, as it stands on the page of a person: `Spouse: Jenny; children: Noah, Mia; wedding day: 2011-01-13`; null when nothing is said. */
export function familyLine({ spouse, children, anniversary }: Family): string | null {
  const said = [
    spouse && `spouse: ${spouse}`,
    children.length > 0 &&
      `${children.length === 1 ? 'child' : 'children'}: ${children.join(', ')}`,
    anniversary && `wedding day: ${anniversary.replace(/^--/, '')}`
  ].filter(Boolean);
  const line = said.join('; ');
  return line === '' ? null : `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

/** The names a cell holds: `Noah;Mia` or `Noah, Mia`. */
export const namesIn = (cell: string | null): string[] =>
  (cell ?? '')
    .split(/[;,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
