/** The app's own pages stand at app://hallway/NAME.html. */
export const appScheme = 'app';
export const appHost = 'hallway';

/** The address of one of our pages. */
export const addressOf = (page: string): string => `${appScheme}://${appHost}/${page}.html`;

/** Whether an address is one of our own. */
export const isOurAddress = (url: string): boolean => pathInside(url) !== null;

/**
 * The path a request names inside the pages' folder, relative, with `/`; null for
 * every address that is not plainly inside: another host, a way up, a backslash, a
 * NUL, or anything encoded twice.
 */
export function pathInside(url: string): string | null {
  const prefix = `${appScheme}://${appHost}/`;
  if (!url.startsWith(prefix)) return null;
  const encoded = url.slice(prefix.length).replace(/[?#].*$/s, '');
  const path = decoded(encoded);
  if (path === null || path === '' || !/^[\w./-]+$/.test(path)) return null;
  const parts = path.split('/');
  return parts.some((part) => part === '' || part.startsWith('.')) ? null : path;
}

/** The person whose picture a path inside names, `photo/ID/MARK.jpg`; undefined for any other path. */
export const personOfPhoto = (path: string): string | undefined =>
  /^photo\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/[0-9a-f]{12}\.jpg$/.exec(path)?.[1];

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
