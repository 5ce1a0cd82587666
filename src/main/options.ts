import { parseArgs } from 'node:util';
import type { ZoneId } from '../domain/calendar/calendar';

/** What the command line asks for. */
export interface Options {
  /** The folder of journal and settings; the system's place for it when left out. */
  dataFolder: string | undefined;
  /** Where the clock starts, in ms since 1970; only for trials. */
  startAtMs: number | undefined;
  /** Only for trials. */
  zone: ZoneId | undefined;
  /** Start in the tray, without a window. */
  hidden: boolean;
}

/**
 * Reads the flags we know and passes over all others, which are Chromium's or nobody's.
 * A packaged app takes its clock and zone from the machine alone.
 *
 * @throws Error with a sentence for the terminal
 */
export function readOptions(argv: readonly string[], { packaged }: { packaged: boolean }): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      'user-data-dir': { type: 'string' },
      now: { type: 'string' },
      zone: { type: 'string' },
      hidden: { type: 'boolean' }
    },
    strict: false
  });
  return {
    dataFolder: textOf(values['data']) ?? textOf(values['user-data-dir']),
    startAtMs: packaged ? undefined : startOf(textOf(values['now'])),
    zone: packaged ? undefined : zoneOf(textOf(values['zone'])),
    hidden: values['hidden'] === true
  };
}

// A flag without its value comes as true.
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

// Without the calendar of the domain, which a window would have to wait for (app.ts).

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

function startOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = instant.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(at)) throw new Error(`--now takes an instant such as 2026-11-20T12:00:00Z.`);
  return at;
}

function zoneOf(text: string | undefined): ZoneId | undefined {
  if (text === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone as ZoneId;
  } catch {
    throw new Error('--zone takes a time zone such as Europe/Madrid.');
  }
}
