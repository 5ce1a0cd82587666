import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../src/renderer', import.meta.url));

/**
 * A Vite plugin: puts the main window's frame into its page as plain HTML, so that it is painted
 * before any script has run. It takes no click until React has drawn the same frame over it.
 *
 * @param {readonly import('vite').PluginOption[]} plugins those the page is built with
 * @returns {import('vite').Plugin}
 */
export function paintedFrame(plugins) {
  return {
    name: 'painted-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (!path.endsWith('/main.html')) return html;
        return html.replace(
          '<div id="root"></div>',
          `<div id="root" inert>${await frame(plugins)}</div>`
        );
      }
    }
  };
}

/** @param {readonly import('vite').PluginOption[]} plugins */
async function frame(plugins) {
  const server = await createServer({
    configFile: false,
    root,
    plugins: [...plugins],
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true }
  });
  try {
    const { frameHtml } = await server.ssrLoadModule('/app/frame-html.tsx');
    return frameHtml();
  } finally {
    await server.close();
  }
}
