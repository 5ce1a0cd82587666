import { connect, type Socket } from 'node:net';
import { busSockets } from './bus-address';
import { decodeMessage, encodeCall, type BusCall, type BusMessage } from './bus-message';

/** A connection to the desktop's session bus that asks and listens, and does nothing else. */
export interface SessionBus {
  /** The answer's arguments. @throws Error when the other side answers with one, is not there, or stays silent */
  call: (call: BusCall) => Promise<unknown[]>;
  /** Calls back for each signal that fits. Empty fields of the rule fit any. */
  listen: (rule: SignalRule, listener: (signal: BusMessage) => void) => Promise<void>;
  /** Called once when the bus has gone. */
  onClosed: (listener: () => void) => void;
  close: () => void;
}

export interface SignalRule {
  /** The connection it comes from, by its well-known name. */
  sender: string;
  face: string;
  member?: string;
  /** What its first argument is. */
  first?: string;
}

const daemon = { name: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };
const face = daemon.name;
/** A bus that has not answered by then is not going to. */
const silenceMs = 2_000;

/** Whether somebody has this name on the bus. */
export async function hasOwner(bus: Pick<SessionBus, 'call'>, name: string): Promise<boolean> {
  const [isOwned] = await bus.call({ ...daemon, face, method: 'NameHasOwner', args: [name] });
  return isOwned === true;
}

/** Connects to the bus that an environment names. @throws Error when there is none */
export async function openSessionBus(env: NodeJS.ProcessEnv): Promise<SessionBus> {
  let problem: unknown = new Error('This desktop names no session bus.');
  for (const path of busSockets(env)) {
    try {
      return await introduced(connect({ path }));
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

/** Says who we are, in text lines (specification, "Authentication Protocol"), and takes a name. */
async function introduced(socket: Socket): Promise<SessionBus> {
  const identity = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
  socket.write(`\0AUTH EXTERNAL ${identity}\r\n`);
  const said = await firstLine(socket);
  if (!said.startsWith('OK ')) {
    socket.destroy();
    throw new Error('The session bus refused the connection.');
  }
  socket.write('BEGIN\r\n');
  const bus = talk(socket);
  await bus.call({ ...daemon, face, method: 'Hello', args: [] });
  return bus;
}

function firstLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(new Error('The session bus is silent.')), silenceMs);
    const end = (error: Error): void => {
      clearTimeout(timer);
      socket.destroy();
      reject(error);
    };
    const closed = (): void => end(new Error('The session bus closed the connection.'));
    socket.once('error', end);
    socket.once('close', closed);
    socket.once('data', (said) => {
      clearTimeout(timer);
      socket.off('error', end);
      socket.off('close', closed);
      resolve(said.toString('latin1'));
    });
  });
}

function talk(socket: Socket): SessionBus {
  const waiting = new Map<number, { answer: (message: BusMessage) => void; fail: () => void }>();
  const listeners = new Set<(message: BusMessage) => void>();
  let arrived = Buffer.alloc(0);
  let serial = 0;

  socket.on('data', (part) => {
    arrived = Buffer.concat([arrived, part]);
    try {
      for (let next = decodeMessage(arrived); next; next = decodeMessage(arrived)) {
        arrived = arrived.subarray(next.length);
        take(next.message);
      }
    } catch {
      // Not to be understood: nothing behind it can be either.
      socket.destroy();
    }
  });
  // It is followed by 'close'.
  socket.on('error', () => undefined);
  socket.once('close', () => {
    for (const { fail } of waiting.values()) fail();
    waiting.clear();
  });

  function take(message: BusMessage): void {
    if (message.type === 'signal') for (const listener of listeners) listener(message);
    else waiting.get(message.replyTo)?.answer(message);
  }

  function call(asked: BusCall): Promise<unknown[]> {
    serial += 1;
    const own = serial;
    return new Promise((resolve, reject) => {
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        waiting.delete(own);
        end();
      };
      const fail = (): void => settle(() => reject(new Error(`${asked.method} got no answer.`)));
      const timer = setTimeout(fail, silenceMs);
      if (socket.destroyed) return fail();
      waiting.set(own, {
        fail,
        answer: ({ type, args, errorName }) =>
          settle(() => (type === 'answer' ? resolve(args) : reject(new Error(errorName))))
      });
      socket.write(encodeCall(own, asked));
      return undefined;
    });
  }

  return {
    call,
    async listen({ sender, face: from, member, first }, listener) {
      listeners.add((signal) => {
        const isIt = signal.face === from && (member === undefined || signal.member === member);
        if (isIt && (first === undefined || signal.args[0] === first)) listener(signal);
      });
      const rule = [`type='signal'`, `sender='${sender}'`, `interface='${from}'`];
      if (member !== undefined) rule.push(`member='${member}'`);
      if (first !== undefined) rule.push(`arg0='${first}'`);
      await call({ ...daemon, face, method: 'AddMatch', args: [rule.join(',')] });
    },
    onClosed: (listener) => void socket.once('close', listener),
    close: () => void socket.destroy()
  };
}
