#!/usr/bin/env node
/**
 * The journal on the command line: `npm run -s hallway -- …` in a clone, `hallway` when
 * installed. In a clone it is built first if its sources are younger; an installed
 * package carries the finished bundle and nothing to build it with.
 */
import { existsSync } from 'node:fs';

const source = new URL('../src/cli/index.ts', import.meta.url);

if (existsSync(source)) {
  const { ensureBundle } = await import('./bundle.mjs');
  await ensureBundle('cli');
}
await import(new URL('../out/cli/hallway.mjs', import.meta.url).href);
