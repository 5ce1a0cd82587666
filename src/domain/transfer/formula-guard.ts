/**
 * A cell that a spreadsheet would take for a formula, with an apostrophe before it (OWASP, CSV
 * injection); so has one that begins with an apostrophe, to be told apart. Others stay as they are.
 */
export const guardedCell = (cell: string): string =>
  /^['=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;

/** The cell a guarded one was made of: exactly the apostrophe of the guard goes. */
export const unguardedCell = (cell: string): string =>
  /^'['=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
