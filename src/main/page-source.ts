import { app, session } from 'electron';
import { addressOf, isOurAddress } from './app-address';
import { serveApp, type ReadPhoto } from './app-protocol';

/** Where the pages of the windows come from. */
export interface PageSource {
  address: (page: string) => string;
  isOurs: (url: string) => boolean;
  /** Begins to answer; `readPhoto` is asked for the pictures of the journal. */
  serve: (readPhoto: ReadPhoto) => void;
}

/** The built files, or in development a server on this machine. */
export function pageSource(root: string): PageSource {
  const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  if (server !== undefined) return developmentSource(new URL(server), root);
  return {
    address: addressOf,
    isOurs: isOurAddress,
    serve: (readPhoto) => serveApp(session.defaultSession, root, readPhoto)
  };
}

/** Pictures come from the app's own scheme here too. */
const developmentSource = ({ origin, host }: URL, root: string): PageSource => ({
  address: (page) => `${origin}/${page}.html`,
  isOurs: (url) => isOurAddress(url) || (URL.canParse(url) && new URL(url).host === host),
  serve: (readPhoto) => serveApp(session.defaultSession, root, readPhoto)
});
