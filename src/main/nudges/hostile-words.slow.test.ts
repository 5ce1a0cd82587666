import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cleanNotification } from './clean-notification';

const run = promisify(execFile);

/** A note that would do something, were it read by a shell or taken for an option. */
const hostile = [
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  '\\"; touch pwned #',
  '\\\\$(touch pwned)',
  'a\ntouch pwned\n',
  '-u critical',
  '--action=default=Open',
  '$HOME ${PATH} !! ~',
  '<b>Ana</b> <img src="file:///etc/passwd"> <a href="x">y</a>',
  'NUL\0 and bidi \u202Egnp.exe',
  'x'.repeat(200_000)
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-notify-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('node-notifier hands a hostile note to notify-send as two plain words, and runs none of it (U16)', async () => {
  const program = join(folder, 'notify-send');
  const told = join(folder, 'told');
  // Writes the words it was given, each behind a NUL and a call behind a line.
  writeFileSync(
    program,
    `#!/bin/sh\nfor word in "$@"; do printf '%s\\0' "$word"; done >> "${told}"\nprintf '\\n' >> "${told}"\n`
  );
  chmodSync(program, 0o700);
  const notes = hostile.map((text) => cleanNotification({ title: text, body: text }, true));
  await run(process.execPath, ['-e', showAll], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      NOTES: JSON.stringify(notes),
      NOTIFIER: join(process.cwd(), 'node_modules/node-notifier')
    }
  });

  expect(existsSync(join(folder, 'pwned'))).toBe(false);
  const calls = readFileSync(told, 'utf8')
    .trimEnd()
    .split('\n')
    .map((call) => call.split('\0'));
  expect(calls.map(([title, body]) => ({ title, body }))).toEqual(notes);
  for (const [title = '', body = ''] of calls) {
    expect(title.length).toBeLessThanOrEqual(180);
    expect(body).not.toMatch(/^-|<|>/);
  }
});

/** One after the other; what one of them throws stops none behind it. */
const showAll = `
const { NotifySend } = require(process.env.NOTIFIER);
const program = new NotifySend({ withFallback: false });
const show = ({ title, body }) => new Promise((done) => {
  try { program.notify({ title, message: body, wait: false }, done); } catch (error) { done(error); }
});
(async () => { for (const note of JSON.parse(process.env.NOTES)) await show(note); })();
`;
