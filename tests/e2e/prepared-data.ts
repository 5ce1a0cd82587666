import { execFile } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { cp, mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The moment the prepared journal was written at, and the zone of who wrote it. */
export const preparedAt = { now: '2026-11-18T11:00:00Z', zone: 'Europe/Madrid' };

/** A lunch the day before with two promises and a topic; thanks are due from half past four on. */
export const preparedLunch =
  "lunch with Ana and Raj yesterday 45m, I owe Ana the OKR article by fri, she'll introduce me to Legal #okr";

const lines = [
  preparedLunch,
  'coffee with Wei 20m, talked about the budget #planning',
  'hi to Tomasz on monday'
];

/** A data folder of one's own with twelve colleagues and three entries in it. Whoever asked removes it. */
export async function preparedData(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hallway-prepared-'));
  await cp(await template(), folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return folder;
}

/** What the command-line program answers on a data folder; rejects when it fails. */
export async function hallway(folder: string, ...args: string[]): Promise<string> {
  const program = path.join(root, 'scripts/hallway.mjs');
  const when = ['--now', preparedAt.now, '--zone', preparedAt.zone];
  const { stdout } = await run(process.execPath, [program, '--data', folder, ...when, ...args]);
  return stdout;
}

/** Made once a run, in the home of its desktop, which goes with it. */
async function template(): Promise<string> {
  const home = process.env['XDG_RUNTIME_DIR'] ?? tmpdir();
  const place = path.join(home, 'prepared-journal');
  if (existsSync(place)) return place;
  const draft = await mkdtemp(path.join(home, 'preparing-'));
  await hallway(draft, 'import', path.join(root, 'tests/samples/csv/org-directory.csv'));
  for (const line of lines) await hallway(draft, 'add', '--', line);
  await rename(draft, place);
  return place;
}
