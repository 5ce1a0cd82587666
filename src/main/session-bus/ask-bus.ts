import { openSessionBus, type SessionBus } from './session-bus';

/** Where the bus of the whole machine listens unless told otherwise (D-Bus specification, "System message bus"). */
const usualSystemBus = 'unix:path=/run/dbus/system_bus_socket';

/** Asks the session bus and hangs up. @throws Error when there is none */
export async function onSessionBus<T>(ask: (bus: SessionBus) => Promise<T>): Promise<T> {
  return await on(process.env, ask);
}

/** Asks the bus of the machine and hangs up. @throws Error when there is none */
export async function onSystemBus<T>(ask: (bus: SessionBus) => Promise<T>): Promise<T> {
  const address = process.env['DBUS_SYSTEM_BUS_ADDRESS'] ?? usualSystemBus;
  return await on({ DBUS_SESSION_BUS_ADDRESS: address }, ask);
}

/** A property of an object. @throws Error when it has none of that name, or is not there */
export async function readProperty(
  bus: SessionBus,
  { name, path, face }: { name: string; path: string; face: string },
  property: string
): Promise<unknown> {
  const args = [face, property];
  const [value] = await bus.call({ name, path, face: properties, method: 'Get', args });
  return value;
}

const properties = 'org.freedesktop.DBus.Properties';

async function on<T>(env: NodeJS.ProcessEnv, ask: (bus: SessionBus) => Promise<T>): Promise<T> {
  const bus = await openSessionBus(env);
  try {
    return await ask(bus);
  } finally {
    bus.close();
  }
}
