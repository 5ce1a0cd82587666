import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preparedAt } from './prepared-data';
import { test as base } from './prepared.fixture';

base.skip(process.platform !== 'linux', 'a desktop without notifications is a Linux one');

/** Nothing on it, and nothing that it would start. */
const bareBus = `<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** With `bare`, an environment without tray and notifications; named before `launch`, it outlives the app. */
const test = base.extend<{ bare: Record<string, string> }>({
  // Playwright reads the names of its fixtures from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  bare: async ({}, provide) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hallway-bare-'));
    await writeFile(path.join(folder, 'bus.conf'), bareBus);
    const flags = [`--config-file=${folder}/bus.conf`, '--nofork', '--print-address=1'];
    const bus = spawn('dbus-daemon', flags, { stdio: ['ignore', 'pipe', 'ignore'] });
    const [address] = (await once(bus.stdout, 'data')) as [Buffer];
    await provide({ DBUS_SESSION_BUS_ADDRESS: address.toString().trim() });
    bus.kill();
    await rm(folder, { recursive: true });
  }
});

test('without a notification daemon a nudge waits in the inbox, and nothing else waits for it (F18)', async ({
  data,
  bare,
  launch
}) => {
  const running = await launch({ data, env: bare, ...preparedAt, now: '2026-11-18T15:31:00Z' });
  const main = await running.window('main');
  await main.getByRole('button', { name: /^Inbox/ }).click();
  await expect(main.getByRole('heading', { name: /Ana and Raj/ })).toBeVisible();
  const states = () =>
    main.evaluate(async () => {
      const { value } = (await window.bridge.invoke('listNudges', {})) as {
        value: { state: string }[];
      };
      return value.map(({ state }) => state);
    });
  // On its way: for two minutes it is tried again, for a daemon that starts late.
  await expect.poll(async () => new Set(await states())).toEqual(new Set(['claimed']));
  // The tray's menu and the windows live on the thread that asked for the notification.
  const startedAt = performance.now();
  await running.app.evaluate(() => 'answered');
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
