import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';

/** A conversation with an X server of this machine, from behind the greeting on (X Window System Protocol, X.Org). */
export interface XConnection {
  socket: Socket;
  /** The root window of the first screen. */
  root: number;
}

const method = 'MIT-MAGIC-COOKIE-1';
const silenceMs = 1_000;

/** Connects to the screen of `DISPLAY` with the key in `XAUTHORITY`. @throws Error when there is none here */
export async function connectToX(env: NodeJS.ProcessEnv): Promise<XConnection> {
  const display = /^(?:unix)?:(\d+)/.exec(env['DISPLAY'] ?? '')?.[1];
  if (display === undefined) throw new Error('DISPLAY names no screen of this machine.');
  const socket = connect(`/tmp/.X11-unix/X${display}`);
  try {
    return { socket, root: rootIn(await greeted(socket, cookieOf(env, display))) };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** Says who we are; answers how the server describes itself. */
function greeted(socket: Socket, cookie: Buffer | null): Promise<Buffer> {
  const name = Buffer.from(cookie ? method : '');
  const data = cookie ?? Buffer.alloc(0);
  const head = Buffer.alloc(12);
  head.write('l');
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(name.length, 6);
  head.writeUInt16LE(data.length, 8);
  socket.write(Buffer.concat([head, padded(name), padded(data)]));
  return new Promise((resolve, reject) => {
    let seen = Buffer.alloc(0);
    const timer = setTimeout(() => reject(new Error('The X server is silent.')), silenceMs);
    const collect = (part: Buffer): void => {
      seen = Buffer.concat([seen, part]);
      if (seen.length < 8 || seen.length < 8 + 4 * seen.readUInt16LE(6)) return;
      clearTimeout(timer);
      socket.off('data', collect);
      if (seen[0] === 1) resolve(seen);
      else reject(new Error('The X server refused us.'));
    };
    socket.on('data', collect);
    socket.on('error', reject);
  });
}

/** Behind the vendor's name and the formats of pictures. */
function rootIn(answer: Buffer): number {
  const vendor = answer.readUInt16LE(24);
  const formats = answer[29] ?? 0;
  return answer.readUInt32LE(40 + 4 * Math.ceil(vendor / 4) + 8 * formats);
}

/** The key to a display; null where none is written down: the server may know us by our user. */
function cookieOf(env: NodeJS.ProcessEnv, display: string): Buffer | null {
  const file = read(env['XAUTHORITY'] ?? join(env['HOME'] ?? homedir(), '.Xauthority'));
  let at = 0;
  // Xau(3): family, then address, number, name and data, each behind its length.
  while (at + 2 < file.length) {
    at += 2;
    const [, number = '', name = '', data] = [0, 1, 2, 3].map(() => {
      const length = file.readUInt16BE(at);
      at += 2 + length;
      return file.subarray(at - length, at);
    });
    const isOurs = number.toString() === '' || number.toString() === display;
    if (isOurs && name.toString() === method) return data ?? null;
  }
  return null;
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
