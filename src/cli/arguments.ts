import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { JournalError } from '../contract/errors';
import {
  instantOf,
  parseInstant,
  zoneId,
  type Instant,
  type ZoneId
} from '../domain/calendar/calendar';
import { chosenZone } from './chosen-zone';

/** What the command line asks for. */
export interface Arguments {
  command: string | null;
  /** What stands behind the command. */
  rest: string[];
  /** The data folder, the same as the app's. */
  folder: string;
  now: Instant;
  zone: ZoneId;
  json: boolean;
  dryRun: boolean;
  /** Columns of a table and the fields they hold, as `Heading=field`. */
  map: string[];
  /** Meetings and news of a directory are believed as proposed. */
  yes: boolean;
  /** Names nobody has become people. */
  createPeople: boolean;
  /** Sensitive entries are exported too. */
  sensitive: boolean;
  /** A file that is there is replaced; pages changed by hand are written over. */
  force: boolean;
  help: boolean;
  version: boolean;
}

/** @throws JournalError invalid-input, naming the option */
export function readArguments(argv: readonly string[], machineNowMs: number): Arguments {
  const { values, positionals } = parse(argv);
  const [command = null, ...rest] = positionals;
  const folder = path.resolve(values.data ?? defaultFolder());
  const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    command,
    rest,
    folder,
    now: values.now === undefined ? instantOf(machineNowMs) : readNow(values.now),
    zone: readZone(values.zone ?? chosenZone(folder) ?? machineZone),
    json: values.json ?? false,
    dryRun: values['dry-run'] ?? false,
    map: values.map ?? [],
    yes: values.yes ?? false,
    createPeople: values.new ?? false,
    sensitive: values.sensitive ?? false,
    force: values.force ?? false,
    help: values.help ?? false,
    version: values.version ?? false
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        now: { type: 'string' },
        zone: { type: 'string' },
        json: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        map: { type: 'string', multiple: true },
        yes: { type: 'boolean', short: 'y' },
        new: { type: 'boolean' },
        sensitive: { type: 'boolean' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' }
      }
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new JournalError(
      'invalid-input',
      `${reason}. A text that begins with a dash stands behind --.`
    );
  }
}

function readNow(text: string): Instant {
  const now = parseInstant(text);
  if (!now)
    throw new JournalError(
      'invalid-input',
      `--now is written like 2026-11-18T12:30:00Z, not ${text}.`
    );
  return now;
}

function readZone(text: string): ZoneId {
  const zone = zoneId.safeParse(text);
  if (!zone.success)
    throw new JournalError('invalid-input', `--zone is written like Europe/Madrid, not ${text}.`);
  return zone.data;
}

/** Where the installed app keeps its data on this system. */
function defaultFolder(): string {
  if (process.platform === 'darwin')
    return path.join(homedir(), 'Library', 'Application Support', 'Hallway');
  if (process.platform === 'win32')
    return path.join(
      process.env['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming'),
      'Hallway'
    );
  return path.join(process.env['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config'), 'Hallway');
}
