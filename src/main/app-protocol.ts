import { protocol, type ProtocolResponse, type Session } from 'electron';
import { readFileSync, realpathSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { appHost, appScheme, pathInside, personOfPhoto } from './app-address';

/** The page policy: our own files, nothing else, and nothing inline. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  // It would fall back to the scripts'.
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ');

const mainPage = 'main.html';

const mimeTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2'
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } }
  ]);
}

/** What is served beside the files of the build. */
export interface Served {
  /** Reads a picture from the journal; null when there is none. */
  readPhoto: (person: string) => Promise<Uint8Array | null>;
  /** The main window drawn with what it showed last, in HTML; null when nothing is kept of this day. */
  keptFrame: () => string | null;
}

/**
 * Serves the built pages and the pictures of the journal to a session, and no other file.
 *
 * Files are read at once: a dozen small ones hold up the first paint, and each wait for Node's
 * threads costs more than the reading. By buffers, for `protocol.handle` would load the whole of
 * Node's fetch for its Request and Response before the first window could have its page
 * (docs/decisions/0014).
 */
export function serveApp(session: Session, root: string, served: Served): void {
  session.protocol.registerBufferProtocol(appScheme, ({ url, method }, answer) => {
    const path = pathInside(url);
    if (method !== 'GET') return answer(refusal(405));
    if (path === null) return answer(refusal(404));
    const person = personOfPhoto(path);
    if (person === undefined) answer(fileOf(path, root, served));
    else void photo(person, served).then(answer);
  });
}

function fileOf(path: string, root: string, { keptFrame }: Served): ProtocolResponse {
  const type = mimeTypes[extname(path)];
  if (type === undefined) return refusal(404);
  try {
    const file = readFileSync(contained(root, path));
    const data = path === mainPage ? withFrame(file, keptFrame()) : file;
    return { statusCode: 200, headers: { ...headers, 'Content-Type': type }, data };
  } catch {
    return refusal(404);
  }
}

/** The build puts the frame between two marks (scripts/painted-frame.mjs). */
function withFrame(page: Buffer, frame: string | null): Buffer {
  if (frame === null) return page;
  const html = page.toString('utf8').replace(/(?<=<!--frame-->).*(?=<!--\/frame-->)/s, () => frame);
  return Buffer.from(html);
}

/** A picture is never taken from the disk by its path: the journal is asked for it by id. */
async function photo(person: string, { readPhoto }: Served): Promise<ProtocolResponse> {
  try {
    const picture = await readPhoto(person);
    if (picture === null) return refusal(404);
    return {
      statusCode: 200,
      // In no cache of the browser, for a removed picture leaves no trace on the disk.
      headers: { ...headers, 'Content-Type': 'image/jpeg', 'Cache-Control': 'no-store' },
      data: Buffer.from(picture)
    };
  } catch {
    return refusal(404);
  }
}

const headers = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin'
};

const refusal = (statusCode: 404 | 405): ProtocolResponse => ({
  statusCode,
  headers,
  data: Buffer.alloc(0)
});

/** The real place of a file, links followed; throws when that lies outside. */
function contained(root: string, path: string): string {
  const [folder, file] = [realpathSync(root), realpathSync(join(root, path))];
  if (!file.startsWith(folder + sep))
    throw new Error(`${appHost} serves nothing outside its folder.`);
  return file;
}
