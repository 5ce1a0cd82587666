import { basename, resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a TypeScript program so that plain Node can run it as a process of its own.
 *
 * @returns the path of the bundle
 */
export async function builtProgram(entry: string): Promise<string> {
  const name = basename(entry).replace(/\..*$/, '');
  const outDir = resolve('.cache', 'programs', name);
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(entry),
      outDir,
      target: 'node20.18',
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } }
    }
  });
  return resolve(outDir, `${name}.mjs`);
}
