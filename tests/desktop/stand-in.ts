import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { until } from '../../scripts/until.mjs';
import { callBus } from './bus';

export interface StandInFor {
  /** Its name on the session bus. */
  name: string;
  path: string;
  face: string;
}

/** Something on the message bus that does as a desktop or a machine would (python-dbusmock). */
export interface StandIn {
  /** Answers a method by a value, in Python; `takes` is the signature of what it is asked with. */
  answer: (method: string, gives: string, value: string, takes?: string) => Promise<void>;
  /** Has a property of one of its faces; a value is written as busctl takes it. */
  property: (face: string, name: string, type: string, value: string) => Promise<void>;
  signal: (member: string, type: string, value: string) => Promise<void>;
  stop: () => Promise<void>;
}

const mock = 'org.freedesktop.DBus.Mock';

/** Takes the name on the session bus of this process's environment; answers when it has it. */
export async function startStandIn({ name, path, face }: StandInFor): Promise<StandIn> {
  const program = spawn('/usr/bin/python3', ['-m', 'dbusmock', '--session', name, path, face], {
    stdio: 'ignore'
  });
  const bus = { name: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };
  await until(`${name} on the bus`, async () => {
    const has = await callBus(bus, bus.name, 'NameHasOwner', 's', name);
    return Array.isArray(has) && has[0] === true;
  });
  const object = { name, path };
  return {
    async answer(method, gives, value, takes = '') {
      const code = `ret = ${value}`;
      await callBus(object, mock, 'AddMethod', 'sssss', face, method, takes, gives, code);
    },
    async property(of, property, type, value) {
      await callBus(object, mock, 'AddProperty', 'ssv', of, property, type, value);
    },
    async signal(member, type, value) {
      await callBus(object, mock, 'EmitSignal', 'sssav', face, member, type, '1', type, value);
    },
    stop: () => end(program)
  };
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  program.kill('SIGKILL');
  await once(program, 'exit');
}
