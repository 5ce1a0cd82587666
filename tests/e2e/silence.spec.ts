import { expect, test } from '@playwright/test';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureElectron } from '../../scripts/electron-runtime.mjs';
import { arrivedNotifications, clearNotifications } from '../desktop/notifications';
import { trayItems } from '../desktop/tray';
import { launchApp, type RunningApp } from './app.fixture';
import { preparedAt, preparedLunch } from './prepared-data';
import { openCapture, openPopover } from './windows.fixture';

test.skip(process.platform !== 'linux', 'watches the system calls of Linux');

const directory = path.resolve(import.meta.dirname, '../samples/csv/org-directory.csv');

/** Sockets of this machine, and questions to its kernel. */
const stayHere = new Set(['AF_UNIX', 'AF_NETLINK']);

test('a whole session, watched by the system, speaks to nobody on any network (S17)', async () => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'hallway-silence-'));
  await clearNotifications();
  // In the afternoon, when the thank-you for a lunch of the day before is due at once.
  const running = await launchApp({
    data: path.join(folder, 'data'),
    ...preparedAt,
    now: '2026-11-18T15:31:00Z',
    program: await watchedElectron(folder)
  });
  try {
    await useEverything(running, folder);
    // A watched desktop may answer too slowly for one look; the next is half a minute later.
    await expect.poll(arrivedNotifications, { timeout: 70_000 }).toHaveLength(1);
    const calls = await networkCalls(folder);
    // The watch sees every process: X11 and D-Bus are local sockets of several of them.
    expect(calls.filter(({ family }) => family === 'AF_UNIX').length).toBeGreaterThan(5);
    expect(calls.filter(({ family }) => !stayHere.has(family))).toEqual([]);

    await speakOut(running);
    await expect
      .poll(async () => (await networkCalls(folder)).map(({ family }) => family))
      .toContain('AF_INET');
  } finally {
    await running.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
});

async function useEverything(running: RunningApp, folder: string): Promise<void> {
  const main = await running.window('main');
  await main.getByRole('button', { name: 'Import colleagues' }).first().click();
  await main.getByLabel('Files to import').setInputFiles(directory);
  await main.getByRole('button', { name: 'Add 12 people' }).click();
  await main.getByRole('button', { name: /See people/ }).click();
  await main.getByRole('grid').getByText('Ana Ruiz', { exact: true }).dblclick();
  await expect(main.getByRole('heading', { name: 'Ana Ruiz', level: 1 })).toBeVisible();

  const capture = await openCapture(running);
  await capture.getByLabel('What happened').fill(preparedLunch);
  await expect(capture.getByText('Raj Patel').first()).toBeVisible();
  await capture.getByLabel('What happened').press('Enter');
  await expect(capture.getByRole('heading', { name: /^Saved/ })).toBeVisible();

  const popover = await openPopover(running);
  await expect(popover.getByText(/of 3/).first()).toBeVisible();
  await popover.keyboard.press('Escape');
  const [tray] = await trayItems();
  await tray?.choose('Open Hallway');
  await main.getByRole('button', { name: 'Journal' }).click();
  await expect(main.getByRole('heading', { name: 'Journal', exact: true })).toBeAttached();
  await main
    .getByText(/lunch with/)
    .first()
    .click();
  for (const name of [/^Today/, /^Inbox/, /^Settings/])
    await main.getByRole('button', { name }).first().click();
  await running.app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    },
    path.join(folder, 'vault')
  );
  await main.getByRole('button', { name: /^Export/ }).click();
  await expect(main.getByText(/written/).first()).toBeVisible();
}

/** A connection that the watch must see, or it would see no other either. */
async function speakOut({ app }: RunningApp): Promise<void> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' ? at?.port : undefined;
  await app.evaluate(async (_electron, to) => {
    const { connect } = process.getBuiltinModule('node:net');
    await new Promise<void>((resolve) => {
      connect(Number(to), '127.0.0.1')
        .once('close', () => resolve())
        .resume();
    });
  }, port);
  server.close();
}

/** A program that is Electron with strace at its side, noting every address spoken to. */
async function watchedElectron(folder: string): Promise<string> {
  const { dist } = await ensureElectron();
  const program = path.join(folder, 'watched');
  const watch = 'exec strace -f -qq --seccomp-bpf -e trace=connect,sendto,sendmsg,sendmmsg';
  await writeFile(
    program,
    `#!/bin/sh\n${watch} -e signal=none -o '${folder}/calls' '${dist}/electron' "$@"\n`
  );
  await chmod(program, 0o700);
  return program;
}

/** The calls that name an address, and its family. A datagram of a local socket may name none. */
async function networkCalls(folder: string): Promise<{ family: string; call: string }[]> {
  const lines = (await readFile(path.join(folder, 'calls'), 'utf8')).split('\n');
  return lines.flatMap((call) => {
    const family = /sa_family=(AF_\w+)/.exec(call)?.[1];
    return family === undefined ? [] : [{ family, call }];
  });
}
