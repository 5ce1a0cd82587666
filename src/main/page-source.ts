import { app, session } from 'electron';
import { addressOf, isOurAddress } from './app-address';
import { serveApp } from './app-protocol';

/** Where the pages of the windows come from. */
export interface PageSource {
  address: (page: string) => string;
  isOurs: (url: string) => boolean;
  serve: () => void;
}

/** The built files, or in development a server on this machine. */
export function pageSource(root: string): PageSource {
  const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  if (server !== undefined) return developmentSource(new URL(server));
  return {
    address: addressOf,
    isOurs: isOurAddress,
    serve: () => serveApp(session.defaultSession, root)
  };
}

const developmentSource = ({ origin, host }: URL): PageSource => ({
  address: (page) => `${origin}/${page}.html`,
  isOurs: (url) => URL.canParse(url) && new URL(url).host === host,
  serve: () => undefined
});
