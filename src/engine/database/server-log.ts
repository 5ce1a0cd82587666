/** How many lines are kept to explain a failure. */
const keptLines = 40;

/**
 * Postgres's own log. The real cause of a failed start is said nowhere else.
 *
 * Ordinary errors are switched off in it (`log_min_messages=log`), because their details quote
 * people's words; they reach the caller as rejected calls.
 */
export class ServerLog {
  /** The line with which Postgres stopped itself, or null while it runs. */
  panic: string | null = null;

  private readonly recent: string[] = [];

  constructor(private readonly onLine: (line: string) => void) {}

  /** For PGlite's `onStderr`; false because nobody else needs to print the line. */
  readonly write = (line: string): boolean => {
    this.recent.push(line);
    if (this.recent.length > keptLines) this.recent.shift();
    const panic = /\bPANIC: {2}(.*)/.exec(line);
    if (panic?.[1] !== undefined) this.panic ??= panic[1];
    this.onLine(line);
    return false;
  };

  get sawDiskFull(): boolean {
    return this.recent.some((line) => line.includes('No space left on device'));
  }

  get sawReadOnly(): boolean {
    return this.recent.some((line) => /Read-only file system|Permission denied/.test(line));
  }

  /** The lines that say why, oldest first, in one text; empty when Postgres said nothing. */
  get reasons(): string {
    return this.recent
      .filter((line) => /\b(PANIC|FATAL|DETAIL|HINT):/.test(line))
      .map((line) => line.replace(/^.*?\b(?=PANIC|FATAL|DETAIL|HINT)/, ''))
      .join('; ');
  }
}
