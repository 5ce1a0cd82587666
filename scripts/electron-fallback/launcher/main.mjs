/**
 * Starts the app named on the command line, as the program that Electron's own
 * binary carries does: `electron [--version] [-r MODULE]… APP [ARGUMENT]…`.
 * The fallback runtime comes without that program; packed as
 * `resources/default_app.asar` this one takes its place.
 */
import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { version, preloads, target } = readArguments(process.argv.slice(1));

if (version) {
  console.log(`v${process.versions.electron}`);
  app.exit(0);
} else if (target === undefined) {
  console.error('Usage: electron [-r MODULE]… APP [ARGUMENT]…');
  app.exit(1);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const require = createRequire(import.meta.url);
  // Playwright hands in the module by which it takes hold of the app.
  for (const preload of preloads) require(preload);
  await startApp(path.resolve(target));
}

function readArguments(list) {
  const preloads = [];
  for (let at = 0; at < list.length; at++) {
    const argument = list[at];
    if (argument === '-v' || argument === '--version') return { version: true, preloads };
    if (argument === '-r' || argument === '--require') preloads.push(list[++at]);
    else if (!argument.startsWith('-')) return { version: false, preloads, target: argument };
  }
  return { version: false, preloads };
}

async function startApp(target) {
  const manifest = path.join(target, 'package.json');
  const isFolder = existsSync(manifest);
  if (isFolder) describe(JSON.parse(readFileSync(manifest, 'utf8')));
  const entry = createRequire(manifest).resolve(target);
  app.setAppPath(isFolder ? target : path.dirname(entry));
  await import(pathToFileURL(entry).href);
}

function describe(manifest) {
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name ?? app.name;
  app.setDesktopName?.(manifest.desktopName ?? `${app.name}.desktop`);
}
