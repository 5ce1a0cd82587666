import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../src/renderer', import.meta.url));
const outDir = fileURLToPath(new URL('../out/frame', import.meta.url));

/**
 * Vite plugins: put the main window's frame into its page as plain HTML and let the page's scripts
 * come after it (public/after-paint.js), so that it is painted before any is read. It takes no click
 * until React has drawn the same frame over it.
 *
 * @param {readonly import('vite').PluginOption[]} plugins those the page is built with
 * @returns {import('vite').Plugin[]}
 */
export function paintedFrame(plugins) {
  return [
    ofMainPage('painted-frame', 'pre', async (html) =>
      html.replace(
        '<div id="root"></div>',
        `<div id="root" inert><!--frame-->${await frame(plugins)}<!--/frame--></div>`
      )
    ),
    ofMainPage('scripts-after-paint', 'post', scriptsAfterPaint)
  ];
}

/**
 * @param {string} name
 * @param {'pre' | 'post'} order
 * @param {(html: string) => string | Promise<string>} change
 * @returns {import('vite').Plugin}
 */
const ofMainPage = (name, order, change) => ({
  name,
  apply: 'build',
  transformIndexHtml: {
    order,
    handler: (html, { path }) => (path.endsWith('/main.html') ? change(html) : html)
  }
});

/** @param {string} html */
function scriptsAfterPaint(html) {
  const later = html
    .replaceAll('rel="modulepreload"', 'rel="later"')
    .replace(
      /<script type="module" crossorigin src="([^"]+)"><\/script>/,
      '<script defer src="./after-paint.js" data-entry="$1"></script>'
    );
  if (later.includes('type="module"') || !later.includes('data-entry='))
    throw new Error('The scripts of the main page are not where they are looked for.');
  return later;
}

/**
 * Builds what draws the frame as a module of its own, which main reads as well, and lets it draw.
 *
 * @param {readonly import('vite').PluginOption[]} plugins
 */
async function frame(plugins) {
  await build({
    configFile: false,
    root,
    plugins: [...plugins, withoutOtherPages],
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: 'app/frame-html.tsx',
      outDir,
      emptyOutDir: true,
      minify: true,
      copyPublicDir: false
    }
  });
  const { frameHtml } = await import(pathToFileURL(`${outDir}/frame-html.js`).href);
  return frameHtml();
}

/** What is drawn before the scripts is never another page than Today, nor the palette. */
const withoutOtherPages = {
  name: 'without-other-pages',
  resolveDynamicImport: () => false
};
