import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '../contract/client';
import { engineApi } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import { openEngine } from '../engine/open-engine';
import type { Answer } from './answer';
import { readArguments, wantsJson, type Arguments } from './arguments';
import { guides } from './command-guide';
import { commands, lookers } from './commands';
import { failureOf } from './failure';
import { helpFor, helpForAll, optionsOf } from './help';
import { didYouMean } from './nearest';

const argv = process.argv.slice(2);

/** The journal without a window. */
async function main(): Promise<void> {
  const args = readArguments(argv, Date.now());
  const asked = args.command === 'help' ? (args.rest[0] ?? null) : args.command;
  if (args.version) return answer(args, { document: { version: version() }, words: version() });
  if (asked === null) return answer(args, { document: guides, words: helpForAll });
  const run = Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  if (!run)
    throw new JournalError(
      'invalid-input',
      `There is no command ${asked}.${didYouMean(asked, Object.keys(commands)) || ' See hallway --help.'}`
    );
  if (args.help || args.command === 'help') return help(args, asked);
  if (lookers.has(asked) && !existsSync(path.join(args.folder, 'journal')))
    throw new JournalError(
      'not-found',
      `There is no journal in ${args.folder} yet. hallway add, hallway import or opening Hallway begins one; --data names another folder.`
    );
  answer(args, await withJournal(args, (journal) => run(journal, args)));
}

function help(args: Arguments, command: string): void {
  const guide = guides[command];
  answer(args, {
    document: guide && { command, ...guide, options: optionsOf(guide) },
    words: (columns) => helpFor(command, columns) ?? ''
  });
}

async function withJournal<T>(
  { folder, zone, now, json }: Arguments,
  work: (journal: ReturnType<typeof createClient<typeof engineApi>>) => Promise<T>
): Promise<T> {
  let lastProblem = '';
  const engine = await openEngine({
    folder,
    zone,
    locale: new Intl.DateTimeFormat().resolvedOptions().locale,
    now: () => now,
    reader: new URL('reader.mjs', import.meta.url),
    exporter: new URL('exporter.mjs', import.meta.url),
    isBrief: true,
    // A large journal takes a while once, after an update.
    onMigrating: ({ done }) => {
      if (done === 0 && !json) process.stderr.write(`${makingReady}\n`);
    },
    log: (level, message) => {
      if (level === 'error') lastProblem = message;
    }
  });
  try {
    return await work(createClient(engineApi, engine.call));
  } catch (error) {
    if (lastProblem !== '' && !json) process.stderr.write(`${lastProblem}\n`);
    throw error;
  } finally {
    await engine.close();
  }
}

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

/** A journal is closed by now: what reads may go away in the middle of a line. */
function answer({ json }: Arguments, { document, words, note, exitCode = 0 }: Answer): void {
  process.exitCode = exitCode;
  if (note !== undefined && !json) process.stderr.write(`${note}\n`);
  const text = typeof words === 'string' ? words : words(columnsOf(process.stdout));
  process.stdout.write(json ? `${JSON.stringify(document, null, 2)}\n` : ending(text));
}

const ending = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** How wide a terminal is, as it says itself or in COLUMNS; a pipe or a file has no end. */
function columnsOf(stream: NodeJS.WriteStream): number {
  if (!stream.isTTY) return Infinity;
  const said = Number(process.env['COLUMNS']);
  return Number.isInteger(said) && said >= 20 ? said : stream.columns || 80;
}

/** `| head` has read enough: the rest goes nowhere, and that is no failure. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

try {
  await main();
} catch (error) {
  const { words, exitCode } = failureOf(error, wantsJson(argv));
  process.stderr.write(words);
  process.exitCode = exitCode;
}
