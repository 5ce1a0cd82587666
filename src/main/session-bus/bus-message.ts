/** D-Bus messages as bytes (D-Bus specification, "Message Protocol"): what a listener needs of them. */

export interface BusMessage {
  type: 'call' | 'answer' | 'error' | 'signal';
  serial: number;
  /** The serial of the call that this answers; 0 for none. */
  replyTo: number;
  path: string;
  face: string;
  member: string;
  errorName: string;
  sender: string;
  args: unknown[];
}

/** A call of a method whose arguments are all strings. */
export interface BusCall {
  name: string;
  path: string;
  face: string;
  method: string;
  args: readonly string[];
}

const types = [undefined, 'call', 'answer', 'error', 'signal'] as const;
/** Nobody is started by being asked. */
const noAutoStart = 2;
/** Far above what is listened to; the specification's own limit is 128 MB. */
const largest = 4 * 2 ** 20;
const fixedHeader = 16;

export function encodeCall(serial: number, call: BusCall): Buffer {
  const body = writer();
  for (const arg of call.args) body.text(arg);
  const head = writer();
  head.bytes(0x6c, 1, noAutoStart, 1);
  head.uint32(body.length());
  head.uint32(serial);
  const fields = writer();
  field(fields, 1, 'o', call.path);
  field(fields, 2, 's', call.face);
  field(fields, 3, 's', call.method);
  field(fields, 6, 's', call.name);
  if (call.args.length > 0) field(fields, 8, 'g', 's'.repeat(call.args.length));
  head.uint32(fields.length());
  return Buffer.concat([padded(Buffer.concat([head.buffer(), fields.buffer()])), body.buffer()]);
}

/**
 * The first message in what has arrived, and how many bytes it took; null when it is not all there.
 *
 * @throws RangeError when it cannot be a message
 */
export function decodeMessage(arrived: Buffer): { message: BusMessage; length: number } | null {
  if (arrived.length < fixedHeader) return null;
  const isLittle = arrived[0] === 0x6c;
  const size = (at: number): number =>
    isLittle ? arrived.readUInt32LE(at) : arrived.readUInt32BE(at);
  const bodyAt = alignedTo(8, fixedHeader + size(12));
  const length = bodyAt + size(4);
  if (length > largest || arrived[3] !== 1) throw new RangeError('Not a D-Bus message.');
  if (arrived.length < length) return null;

  const read = reader(arrived.subarray(0, length), isLittle);
  const fields = new Map(
    (read('a(yv)', 12)[0] as [number, unknown][]).map(([code, value]) => [code, value])
  );
  const text = (code: number): string => {
    const value = fields.get(code);
    return typeof value === 'string' ? value : '';
  };
  const message: BusMessage = {
    type: types[arrived[1] ?? 0] ?? 'signal',
    serial: size(8),
    replyTo: Number(fields.get(5) ?? 0),
    path: text(1),
    face: text(2),
    member: text(3),
    errorName: text(4),
    sender: text(7),
    args: read(text(8), bodyAt)
  };
  return { message, length };
}

function writer() {
  const parts: Buffer[] = [];
  let at = 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  const align = (unit: number): void => push(Buffer.alloc(alignedTo(unit, at) - at));
  const uint32 = (value: number): void => {
    align(4);
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    push(bytes);
  };
  return {
    align,
    uint32,
    bytes: (...values: number[]) => push(Buffer.from(values)),
    text(value: string) {
      const bytes = Buffer.from(`${value}\0`);
      uint32(bytes.length - 1);
      push(bytes);
    },
    /** Signatures have a length of one byte. */
    signature: (value: string) =>
      push(Buffer.from(`${String.fromCharCode(value.length)}${value}\0`)),
    length: () => at,
    buffer: () => Buffer.concat(parts)
  };
}

/** A field of the header: its code and its value as a variant. */
function field(to: ReturnType<typeof writer>, code: number, type: string, value: string): void {
  to.align(8);
  to.bytes(code);
  to.signature(type);
  if (type === 'g') to.signature(value);
  else to.text(value);
}

const padded = (head: Buffer): Buffer =>
  Buffer.concat([head, Buffer.alloc(alignedTo(8, head.length) - head.length)]);

const alignedTo = (unit: number, at: number): number => Math.ceil(at / unit) * unit;

const alignments: Readonly<Record<string, number>> = {
  n: 2,
  q: 2,
  b: 4,
  i: 4,
  u: 4,
  h: 4,
  s: 4,
  o: 4,
  a: 4,
  x: 8,
  t: 8,
  d: 8,
  '(': 8,
  '{': 8
};

/** Reads all values of a signature from a place of the bytes on. Structs and entries come as lists. */
function reader(bytes: Buffer, isLittle: boolean) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;

  const numbers: Readonly<Record<string, [size: number, read: () => unknown]>> = {
    y: [1, () => view.getUint8(at)],
    n: [2, () => view.getInt16(at, isLittle)],
    q: [2, () => view.getUint16(at, isLittle)],
    i: [4, () => view.getInt32(at, isLittle)],
    u: [4, () => view.getUint32(at, isLittle)],
    h: [4, () => view.getUint32(at, isLittle)],
    b: [4, () => view.getUint32(at, isLittle) !== 0],
    x: [8, () => view.getBigInt64(at, isLittle)],
    t: [8, () => view.getBigUint64(at, isLittle)],
    d: [8, () => view.getFloat64(at, isLittle)]
  };

  function value(type: string): unknown {
    const kind = type[0] ?? '';
    at = alignedTo(alignments[kind] ?? 1, at);
    const number = numbers[kind];
    if (number) {
      const [size, read] = number;
      const found = read();
      at += size;
      return found;
    }
    if (kind === 's' || kind === 'o') return text(Number(value('u')));
    if (kind === 'g') return text(Number(value('y')));
    if (kind === 'v') return value(String(value('g')));
    if (kind === 'a') return list(type.slice(1));
    if (kind === '(' || kind === '{') return all(type.slice(1, -1));
    throw new RangeError('Not a D-Bus type.');
  }

  function text(length: number): string {
    const found = bytes.toString('utf8', at, at + length);
    at += length + 1;
    return found;
  }

  function list(type: string): unknown[] {
    const length = Number(value('u'));
    at = alignedTo(alignments[type[0] ?? ''] ?? 1, at);
    const end = at + length;
    const found: unknown[] = [];
    while (at < end) found.push(value(type));
    return found;
  }

  const all = (signature: string): unknown[] => typesOf(signature).map(value);

  return (signature: string, from: number): unknown[] => {
    at = from;
    return all(signature);
  };
}

/** The single types a signature is made of. */
function typesOf(signature: string): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  signature.split('').forEach((letter, index) => {
    if (letter === '(' || letter === '{') depth += 1;
    if (letter === ')' || letter === '}') depth -= 1;
    if (letter === 'a' || depth > 0) return;
    found.push(signature.slice(start, index + 1));
    start = index + 1;
  });
  return found;
}
