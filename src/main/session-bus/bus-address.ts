import { join } from 'node:path';

/**
 * The sockets of this machine an environment names as its session bus, in the order to try them
 * (D-Bus specification, "Server Addresses"). Addresses of other transports are passed over.
 */
export function busSockets(env: NodeJS.ProcessEnv): string[] {
  const { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: runtime } = env;
  const usual = runtime === undefined ? [] : [join(runtime, 'bus')];
  if (address === undefined || address === '') return usual;
  return address.split(';').flatMap((one) => {
    const [transport, rest = ''] = one.split(':', 2);
    if (transport !== 'unix') return [];
    const parts = new Map(rest.split(',').map((part) => part.split('=', 2) as [string, string]));
    const path = parts.get('path');
    if (path !== undefined) return [decodeURIComponent(path)];
    const abstract = parts.get('abstract');
    // A leading NUL names a socket that stands in no folder.
    if (abstract !== undefined) return [`\0${decodeURIComponent(abstract)}`];
    return parts.get('runtime') === 'yes' ? usual : [];
  });
}
