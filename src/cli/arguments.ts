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
import { guides, optionNamesOf } from './command-guide';
import { didYouMean } from './nearest';

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
  const { positionals, tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: known
  });
  const [command = null, ...rest] = positionals;
  const given = tokens.filter((token) => token.kind === 'option');
  for (const option of given) checkOption(option, command);
  const lastValue = (name: string) => given.findLast((option) => option.name === name)?.value;
  const isGiven = (name: string): boolean => given.some((option) => option.name === name);
  const folder = path.resolve(lastValue('data') ?? defaultFolder());
  const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = lastValue('now');
  return {
    command,
    rest,
    folder,
    now: now === undefined ? instantOf(machineNowMs) : readNow(now),
    zone: readZone(lastValue('zone') ?? chosenZone(folder) ?? machineZone),
    json: isGiven('json'),
    dryRun: isGiven('dry-run'),
    map: given.flatMap(({ name, value }) => (name === 'map' && value !== undefined ? value : [])),
    yes: isGiven('yes'),
    createPeople: isGiven('new'),
    sensitive: isGiven('sensitive'),
    force: isGiven('force'),
    help: isGiven('help'),
    version: isGiven('version')
  };
}

/** Whether an answer is wanted as JSON, also where the rest cannot be read. */
export const wantsJson = (argv: readonly string[]): boolean =>
  (argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv).includes('--json');

const known = {
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
} as const;

/** Taken by every command. `now` and `zone` are for tests and demonstrations. */
const everywhere: ReadonlySet<string> = new Set(['data', 'now', 'zone', 'json', 'help', 'version']);

interface Written {
  name: string;
  rawName: string;
  value: string | undefined;
}

/** @throws JournalError invalid-input */
function checkOption({ name, rawName, value }: Written, command: string | null): void {
  const option = Object.entries(known).find(([one]) => one === name)?.[1];
  if (!option) {
    const near = rawName.startsWith('--') ? didYouMean(name, Object.keys(known), '--') : '';
    throw wrong(
      `There is no option ${rawName}.${near || ' A text that begins with a dash stands behind --.'}`
    );
  }
  if (option.type === 'string' && (value === undefined || value === ''))
    throw wrong(`${rawName} needs a value behind it.`);
  if (option.type === 'boolean' && value !== undefined) throw wrong(`${rawName} takes no value.`);
  const guide = command !== null && Object.hasOwn(guides, command) ? guides[command] : undefined;
  if (guide && !everywhere.has(name) && !optionNamesOf(guide).includes(name))
    throw wrong(`${command} does not take ${rawName}. See hallway ${command} --help.`);
}

const wrong = (message: string): JournalError => new JournalError('invalid-input', message);

function readNow(text: string): Instant {
  const now = parseInstant(text);
  if (!now) throw wrong(`--now is written like 2026-11-18T12:30:00Z, not ${text}.`);
  return now;
}

function readZone(text: string): ZoneId {
  const zone = zoneId.safeParse(text);
  if (!zone.success) throw wrong(`--zone is written like Europe/Madrid, not ${text}.`);
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
