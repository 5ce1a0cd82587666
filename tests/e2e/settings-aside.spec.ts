import { expect } from '@playwright/test';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { preparedAt } from './prepared-data';
import { test } from './prepared.fixture';

test('settings that cannot be read are kept beside, and the person is told where (U21)', async ({
  data,
  launch
}) => {
  const file = path.join(data, 'settings.json');
  const broken = '{"theme":"dark","__proto__":{"isDiscreet":true},';
  await writeFile(file, broken, { mode: 0o666 });

  const running = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  const told = main.getByText('Your settings could not be read');
  await expect(told).toBeVisible();
  const aside =
    (await readdir(data)).find((name) => name.startsWith('settings.json.')) ?? 'no file aside';
  await expect(told).toContainText(aside);
  expect(await readFile(path.join(data, aside), 'utf8')).toBe(broken);

  await main.getByRole('button', { name: 'Understood' }).first().click();
  await expect(told).toHaveCount(0);
  await main.evaluate(() => window.bridge.invoke('setTheme', { theme: 'dark' }));
  await expect
    .poll(async () => JSON.parse(await readFile(file, 'utf8')) as unknown)
    .toMatchObject({ theme: 'dark' });
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);
});
