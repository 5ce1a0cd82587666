import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { engineApi } from '../../src/contract/engine-api';

const folder = path.resolve('src/contract');

/** What they name is the desktop's, in windows, on purpose; and the whole. */
const desktops = new Set(['engineApi', 'desktopApi', 'copiesApi']);

test('no two parts of the contract name the same call: the later would silently replace the other', async () => {
  const names: string[] = [];
  for (const file of readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
    const exported = (await import(path.join(folder, file))) as Record<string, object>;
    for (const [name, api] of Object.entries(exported))
      if (name.endsWith('Api') && !desktops.has(name)) names.push(...Object.keys(api));
  }
  expect(names.toSorted()).toEqual(Object.keys(engineApi).toSorted());
});
