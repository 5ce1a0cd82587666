import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An object on the session bus: the connection that owns it, and its path. */
export interface BusObject {
  name: string;
  path: string;
}

/** The answer's arguments as busctl writes them; undefined when there are none. */
export async function callBus(
  { name, path }: BusObject,
  face: string,
  method: string,
  ...args: string[]
): Promise<unknown> {
  return busctl('call', name, path, face, method, ...args);
}

export async function readBus(
  { name, path }: BusObject,
  face: string,
  property: string
): Promise<unknown> {
  return busctl('get-property', name, path, face, property);
}

/** The process that has a name on the bus. */
export async function ownerOf(name: string): Promise<number> {
  const bus = { name: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };
  const answer = await callBus(bus, bus.name, 'GetConnectionUnixProcessID', 's', name);
  return Number(Array.isArray(answer) ? answer[0] : answer);
}

async function busctl(...args: string[]): Promise<unknown> {
  // Everything after "--" is a value: a negative number is no option.
  const { stdout } = await run('busctl', ['--user', '--json=short', '--', ...args], {
    maxBuffer: 1 << 26
  });
  if (stdout.trim() === '') return undefined;
  const answer: unknown = JSON.parse(stdout);
  return typeof answer === 'object' && answer && 'data' in answer ? answer.data : undefined;
}
