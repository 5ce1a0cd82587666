import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { connectToX, type XConnection } from '../../src/main/x11/x-connection';

/**
 * An X screen as seen from outside any app: when windows appear and what they show.
 * Speaks the core protocol itself (X Window System Protocol, X.Org), because asking with a
 * program again and again would cost the app under measurement its processor.
 */
export interface XScreen {
  /** The moment (`performance.now()`) a window at least so wide is mapped, and its id. */
  nextMapped(leastWidth: number, limitMs: number): Promise<{ window: number; at: number }>;
  /** The moment a window is unmapped. */
  unmapped(window: number, limitMs: number): Promise<number>;
  /** The moment the upper left of a window shows something: text has many shades, a plain ground one. */
  painted(window: number, limitMs: number): Promise<number>;
  /** The last moment the middle of a window changed, told when it has been still for `stillMs`. */
  lastChange(window: number, stillMs: number, limitMs: number): Promise<number>;
  /** What a part of the screen shows now, opaque to who asks. */
  picture(region: Region): Promise<Buffer>;
  /** The moment a part of the screen shows something else than it did. */
  pictureChanged(region: Region, before: Buffer, limitMs: number): Promise<number>;
  close(): void;
}

interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Notice {
  type: 'mapped' | 'unmapped';
  window: number;
  width: number;
  at: number;
}

/** The parts of a window that are looked at: where its frame is, and where its content is. */
const frame = { x: 0, y: 0, width: 420, height: 140 };
const content = { x: 240, y: 60, width: 540, height: 640 };
const fewestColours = 12;

/** Connects to the screen of these `DISPLAY` and `XAUTHORITY`. */
export async function openXScreen(env: Record<string, string>): Promise<XScreen> {
  const connection = await connectToX(env);
  const { socket, root } = connection;
  const widths = new Map<number, number>();
  const listeners = new Set<(notice: Notice) => void>();
  const replies: ((reply: Buffer | null) => void)[] = [];

  readMessages(socket, (message) => {
    const at = performance.now();
    const code = (message[0] ?? 0) & 0x7f;
    if (code <= 1) {
      replies.shift()?.(code === 1 ? message : null);
      return;
    }
    const window = message.readUInt32LE(8);
    if (code === eventCode.create) widths.set(window, message.readUInt16LE(16));
    else if (code === eventCode.configure) widths.set(window, message.readUInt16LE(20));
    else if (code === eventCode.map || code === eventCode.unmap) {
      const type = code === eventCode.map ? 'mapped' : 'unmapped';
      const notice: Notice = { type, window, width: widths.get(window) ?? 0, at };
      for (const listener of listeners) listener(notice);
    }
  });

  watchWindows(connection);

  function when(what: string, fits: (notice: Notice) => boolean, limitMs: number): Promise<Notice> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        listeners.delete(listener);
        reject(new Error(`Waited ${limitMs / 1000} s in vain: ${what}.`));
      }, limitMs);
      const listener = (notice: Notice): void => {
        if (!fits(notice)) return;
        clearTimeout(timer);
        listeners.delete(listener);
        resolve(notice);
      };
      listeners.add(listener);
    });
  }

  function imageOf(window: number, region: Region): Promise<Buffer | null> {
    socket.write(getImage(window, region));
    return new Promise((resolve) => replies.push(resolve));
  }

  async function picture(region: Region): Promise<Buffer> {
    const image = await imageOf(root, region);
    if (!image) throw new Error('The screen shows no such part.');
    // The head of a reply counts the requests.
    return Buffer.from(image.subarray(32));
  }

  return {
    nextMapped: (leastWidth, limitMs) =>
      when('a window', ({ type, width }) => type === 'mapped' && width >= leastWidth, limitMs),
    async unmapped(window, limitMs) {
      const isIt = (notice: Notice) => notice.type === 'unmapped' && notice.window === window;
      return (await when('a window to go', isIt, limitMs)).at;
    },
    async painted(window, limitMs) {
      const end = performance.now() + limitMs;
      for (;;) {
        const image = await imageOf(window, frame);
        const at = performance.now();
        if (image && coloursIn(image) >= fewestColours) return at;
        if (at > end) throw new Error(`Waited ${limitMs / 1000} s in vain: something painted.`);
        await wait(3);
      }
    },
    async lastChange(window, stillMs, limitMs) {
      const end = performance.now() + limitMs;
      let last: Buffer = Buffer.alloc(0);
      let changedAt = performance.now();
      for (;;) {
        const image = await imageOf(window, content);
        const at = performance.now();
        // The head of a reply counts the requests.
        const pixels = image ? Buffer.from(image.subarray(32)) : last;
        if (!pixels.equals(last)) [last, changedAt] = [pixels, at];
        if (at - changedAt > stillMs) return changedAt;
        if (at > end) throw new Error(`Waited ${limitMs / 1000} s in vain: a window at rest.`);
        await wait(12);
      }
    },
    picture,
    async pictureChanged(region, before, limitMs) {
      const end = performance.now() + limitMs;
      for (;;) {
        const now = await picture(region);
        const at = performance.now();
        if (!now.equals(before)) return at;
        if (at > end) throw new Error(`Waited ${limitMs / 1000} s in vain: another picture.`);
        await wait(3);
      }
    },
    close: () => socket.destroy()
  };
}

const eventCode = { create: 16, unmap: 18, map: 19, configure: 22 } as const;

/** Asks to be told of every window of the root. */
function watchWindows({ socket, root }: XConnection): void {
  const attributes = Buffer.alloc(16);
  attributes[0] = 2;
  attributes.writeUInt16LE(4, 2);
  attributes.writeUInt32LE(root, 4);
  attributes.writeUInt32LE(1 << 11, 8);
  // SubstructureNotify.
  attributes.writeUInt32LE(1 << 19, 12);
  socket.write(attributes);
}

/** How many colours an image of 32 bits a pixel has; it begins behind the head of the reply. */
function coloursIn(reply: Buffer): number {
  const colours = new Set<number>();
  for (let at = 32; at + 3 < reply.length; at += 4) colours.add(reply.readUInt32LE(at) & 0xffffff);
  return colours.size;
}

/** Events and errors have 32 bytes; a reply says how many more follow. */
function readMessages(socket: Socket, onMessage: (message: Buffer) => void): void {
  let seen: Buffer = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    seen = seen.length === 0 ? part : Buffer.concat([seen, part]);
    while (seen.length >= 32) {
      const length = seen[0] === 1 ? 32 + 4 * seen.readUInt32LE(4) : 32;
      if (seen.length < length) return;
      onMessage(seen.subarray(0, length));
      seen = seen.subarray(length);
    }
  });
}

function getImage(window: number, { x, y, width, height }: Region): Buffer {
  const request = Buffer.alloc(20);
  request[0] = 73;
  // ZPixmap.
  request[1] = 2;
  request.writeUInt16LE(5, 2);
  request.writeUInt32LE(window, 4);
  request.writeInt16LE(x, 8);
  request.writeInt16LE(y, 10);
  request.writeUInt16LE(width, 12);
  request.writeUInt16LE(height, 14);
  request.writeUInt32LE(0xffffffff, 16);
  return request;
}
