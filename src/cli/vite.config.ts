import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/**
 * Two bundles for plain Node: `cli`, the command-line program as one file that is also
 * published, and `programs`, what the scripts run (one file each in programs/).
 */
export default defineConfig(({ mode }) => ({
  root: path.resolve(here, '../..'),
  logLevel: 'warn',
  // PGlite finds its own files beside itself; everything else becomes part of the bundle.
  ssr: { noExternal: true, external: ['@electric-sql/pglite'] },
  build: {
    ssr: true,
    target: 'node20',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input:
        mode === 'programs'
          ? programs()
          : {
              hallway: path.join(here, 'index.ts'),
              reader: path.join(here, '../engine/reader.ts'),
              exporter: path.join(here, '../engine/exporter.ts')
            },
      external: [/^@electric-sql\/pglite/],
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
    }
  }
}));

function programs(): Record<string, string> {
  const folder = path.join(here, 'programs');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(
    files
      .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
      .map((name) => [name.slice(0, -'.ts'.length), path.join(folder, name)])
  );
}
