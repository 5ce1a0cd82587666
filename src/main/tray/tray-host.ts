import { coalesced } from '../coalesce';
import type { BusCall } from '../session-bus/bus-message';
import type { SessionBus } from '../session-bus/session-bus';
import { createSignal, type Signal } from '../signal';

/** What shows tray icons on this desktop. Linux desktops may have nothing that does; one may come late, end and come again. */
export interface TrayHost {
  /** Whether there is one, as soon as that is known: at the latest when the bus has been silent for some seconds. */
  isThere: () => Promise<boolean>;
  /** Emits when one came (true), also in another's place, or the last one left (false). */
  changed: Signal<boolean>;
}

const watcher = 'org.kde.StatusNotifierWatcher';
const place = { name: watcher, path: '/StatusNotifierWatcher' };
const daemon = { name: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };

/** On macOS and Windows: always there. */
export const constantTrayHost: TrayHost = {
  isThere: () => Promise.resolve(true),
  changed: createSignal()
};

/**
 * Follows the tray of a Linux desktop through its session bus; without a bus there is none. It
 * listens and asks only when something was said, so that it costs nothing at rest.
 */
export function watchTrayHost(connected: Promise<SessionBus | null>): TrayHost {
  const changed = createSignal<boolean>();
  /** The connection that shows icons; null: nobody does, undefined: not known yet. */
  let host: string | null | undefined;

  const settle = (found: string | null): void => {
    const before = host;
    host = found;
    if (before !== undefined && found !== before) changed.emit(found !== null);
  };

  async function follow(): Promise<void> {
    const bus = await connected;
    if (!bus) return settle(null);
    const look = coalesced(async () => settle(await hostOn(bus)));
    bus.onClosed(() => settle(null));
    await bus.listen(
      { sender: daemon.name, face: daemon.name, member: 'NameOwnerChanged', first: watcher },
      () => void look()
    );
    await bus.listen({ sender: watcher, face: watcher }, ({ member }) => {
      if (member.startsWith('StatusNotifierHost')) void look();
    });
    return look();
  }

  const known = follow().catch(() => settle(null));
  return { isThere: () => known.then(() => host != null), changed };
}

/** The connection of a watcher with a host; null when there is none of them. */
async function hostOn(bus: SessionBus): Promise<string | null> {
  const ask = (call: BusCall): Promise<unknown> =>
    bus.call(call).then(
      ([value]) => value,
      () => null
    );
  const isRegistered = await ask({
    ...place,
    face: 'org.freedesktop.DBus.Properties',
    method: 'Get',
    args: [watcher, 'IsStatusNotifierHostRegistered']
  });
  if (isRegistered !== true) return null;
  const owner = await ask({
    ...daemon,
    face: daemon.name,
    method: 'GetNameOwner',
    args: [watcher]
  });
  return typeof owner === 'string' ? owner : null;
}
