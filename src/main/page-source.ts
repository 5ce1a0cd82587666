import { app, session } from 'electron';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, isOurAddress } from './app-address';
import { serveApp, type Served } from './app-protocol';

/** Where the pages of the windows come from. */
export interface PageSource {
  address: (page: string) => string;
  isOurs: (url: string) => boolean;
  /** Another one when anything of the main window's page is. */
  stamp: () => string;
  /** Begins to answer. */
  serve: (served: Served) => void;
}

/** The built files, or in development a server on this machine. */
export function pageSource(root: string): PageSource {
  const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  if (server !== undefined) return developmentSource(new URL(server), root);
  return {
    address: addressOf,
    isOurs: isOurAddress,
    // It names every script and style by a hash of what is in it.
    stamp: () =>
      createHash('sha256')
        .update(readFileSync(join(root, 'main.html')))
        .digest('hex'),
    serve: (served) => serveApp(session.defaultSession, root, served)
  };
}

/** Pictures come from the app's own scheme here too. */
const developmentSource = ({ origin, host }: URL, root: string): PageSource => ({
  address: (page) => `${origin}/${page}.html`,
  isOurs: (url) => isOurAddress(url) || (URL.canParse(url) && new URL(url).host === host),
  // What was drawn by an earlier start may be of other code.
  stamp: () => `development ${process.pid}`,
  serve: (served) => serveApp(session.defaultSession, root, served)
});
