import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { paintedFrame } from './scripts/painted-frame.mjs';

/** The oldest runtime the app must still start on (docs/decisions/0001): build for that one. */
const oldestNode = 'node20.18';
const oldestChrome = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: oldestNode,
      minify: true,
      externalizeDeps: { exclude: ['electron-store'] },
      rollupOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          engine: resolve('src/engine/process.ts'),
          reader: resolve('src/engine/reader.ts'),
          exporter: resolve('src/engine/exporter.ts')
        }
      }
    }
  },
  preload: {
    build: {
      target: oldestNode,
      minify: true,
      rollupOptions: {
        input: { bridge: resolve('src/preload/bridge.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    plugins: [react(), paintedFrame([react()])],
    build: {
      target: oldestChrome,
      minify: true,
      // The editor of the journal is one piece, and is loaded from disk when it is wanted.
      chunkSizeWarningLimit: 700,
      // Fonts and icons stay files: the content policy allows no data: fonts.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          main: resolve('src/renderer/main.html'),
          capture: resolve('src/renderer/capture.html'),
          popover: resolve('src/renderer/popover.html'),
          small: resolve('src/renderer/small.html')
        }
      }
    }
  }
});
