import { readFileSync } from 'node:fs';
import { createClient } from '../contract/client';
import { engineApi } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import { openEngine } from '../engine/open-engine';
import { readArguments, type Arguments } from './arguments';
import { commands } from './commands';
import { helpFor, helpForAll } from './help';

/** The journal without a window. */
async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2), Date.now());
  if (args.version) return say(`${version()}\n`);
  if (args.command === null || args.command === 'help') return say(helpForAll());
  if (args.help) return say(helpFor(args.command) ?? helpForAll());
  const run = Object.hasOwn(commands, args.command) ? commands[args.command] : undefined;
  if (!run)
    throw new JournalError(
      'invalid-input',
      `There is no command ${args.command}. See hallway --help.`
    );
  const { document, words } = await withJournal(args, (journal) => run(journal, args));
  say(args.json ? `${JSON.stringify(document, null, 2)}\n` : words);
}

async function withJournal<T>(
  { folder, zone, now }: Arguments,
  work: (journal: ReturnType<typeof createClient<typeof engineApi>>) => Promise<T>
): Promise<T> {
  let lastProblem = '';
  const engine = await openEngine({
    folder,
    zone,
    locale: new Intl.DateTimeFormat().resolvedOptions().locale,
    now: () => now,
    reader: new URL('reader.mjs', import.meta.url),
    writer: new URL('writer.mjs', import.meta.url),
    // A large journal takes a while once, after an update.
    onMigrating: ({ done }) => {
      if (done === 0) process.stderr.write(`${makingReady}\n`);
    },
    log: (level, message) => {
      if (level === 'error') lastProblem = message;
    }
  });
  try {
    return await work(createClient(engineApi, engine.call));
  } catch (error) {
    if (lastProblem !== '') process.stderr.write(`${lastProblem}\n`);
    throw error;
  } finally {
    await engine.close();
  }
}

/** The exit status of what can be told apart; 1 for all else. */
const exitCodes: Readonly<Record<string, number>> = {
  'invalid-input': 2,
  'folder-in-use': 3,
  // As a program that is ended by Ctrl+C.
  cancelled: 130
};

const howToGoOn =
  'Hallway is open and holds this journal. Write in its window, or quit it in the tray menu and try again.';

const makingReady = 'Making your journal ready for this version. Nothing is lost.';

/** The version of the package this bundle (`out/cli`) lies in. */
function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  );
  return manifest && typeof manifest === 'object' && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}

function say(text: string): void {
  process.stdout.write(text);
}

try {
  await main();
} catch (error) {
  const known = error instanceof JournalError ? error : null;
  const reason = known?.message ?? (error instanceof Error ? error.message : String(error));
  process.stderr.write(`hallway: ${known?.code ?? 'unexpected'}: ${reason}\n`);
  if (known?.code === 'folder-in-use') process.stderr.write(`${howToGoOn}\n`);
  process.exitCode = exitCodes[known?.code ?? ''] ?? 1;
}
