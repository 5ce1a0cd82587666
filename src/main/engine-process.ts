import { createClient } from '../contract/client';
import { engineApi, type EngineClient } from '../contract/engine-api';
import { fromEngine, type FromEngine, type ToEngine } from '../contract/engine-wire';
import type { Change } from '../contract/changes';
import type { Reply } from '../contract/errors';
import type { Command, Query } from '../contract/procedure';
import type { IsoDate, ZoneId } from '../domain/calendar/calendar';
import type { Log } from './log';
import { createSignal, type Signal } from './signal';
import { createWatchdog } from './watchdog';

const longWork: ReadonlySet<string> = new Set(
  Object.entries<Query | Command>(engineApi).flatMap(([name, call]) =>
    call.type === 'command' && call.mayTakeMinutes ? [name] : []
  )
);

/** A process that runs the engine, however it was started. */
export interface EnginePort {
  post: (message: ToEngine) => void;
  onMessage: (listener: (message: unknown) => void) => void;
  onExit: (listener: (code: number | null) => void) => void;
  kill: () => void;
}

export type EngineState = 'starting' | 'ready' | 'restarting' | 'failed';

export interface EngineStatus {
  state: EngineState;
  /** Why the journal cannot be opened, in one sentence; null unless failed. */
  problem: string | null;
  /** How many steps are done of making an older journal ready for this version; null when that is not what takes time. */
  migrating: { done: number; of: number } | null;
}

export interface EngineProcess {
  client: EngineClient;
  /** Makes a call by name and answers with its reply, also when the engine dies under it. Waits while the engine opens. With `on`, a query as on the morning of that local day. */
  send: (name: string, input: unknown, on?: IsoDate) => Promise<Reply>;
  status: () => EngineStatus;
  statusChanged: Signal<EngineStatus>;
  changed: Signal<Change>;
  setZone: (zone: ZoneId) => void;
  /** The machine is about to sleep. */
  rest: () => void;
  /** Answers when the journal is closed, or after the time for that has passed. */
  close: () => Promise<void>;
}

export interface EngineLimits {
  /** How long the engine may be silent while somebody waits for it. */
  silenceMs: number;
  closeMs: number;
  /** Waits before a new start after a quick end; after as many quick ends it stays down. */
  restartDelaysMs: readonly number[];
  /** A process that lived this long was not a quick end. */
  settledMs: number;
}

const usualLimits: EngineLimits = {
  silenceMs: 10_000,
  closeMs: 5_000,
  restartDelaysMs: [0, 500, 2_000],
  settledMs: 60_000
};

interface Call {
  name: string;
  input: unknown;
  on: IsoDate | undefined;
  answer: (reply: Reply) => void;
}

/** Starts the engine at once and keeps it running. */
export function startEngine(
  fork: () => EnginePort,
  opening: Omit<Extract<ToEngine, { type: 'open' }>, 'type'>,
  log: Log,
  limits: EngineLimits = usualLimits
): EngineProcess {
  const changed = createSignal<Change>();
  const statusChanged = createSignal<EngineStatus>();
  let status: EngineStatus = { state: 'starting', problem: null, migrating: null };
  let zone = opening.zone;
  let port: EnginePort | null = null;
  let quickEnds = 0;
  let settled: NodeJS.Timeout | undefined;
  let closed: (() => void) | null = null;
  let lastId = 0;
  /** Not yet given to a process: they outlive one that dies before it is open. */
  const waiting = new Map<number, Call>();
  const inFlight = new Map<number, Call>();
  const watchdog = createWatchdog({
    silenceMs: limits.silenceMs,
    ask() {
      if (isLongAtWork()) watchdog.heard();
      port?.post({ type: 'ping' });
    },
    giveUp() {
      log.write('error', 'engine silent: ended');
      port?.kill();
    }
  });

  start();

  function start(): void {
    const own = fork();
    port = own;
    own.onMessage((message) => {
      const parsed = fromEngine.safeParse(message);
      if (parsed.success) hear(parsed.data);
      else log.write('error', 'engine sent something unknown');
    });
    own.onExit((code) => {
      if (port === own) end(code);
    });
    own.post({ type: 'open', ...opening, zone });
  }

  function hear(message: FromEngine): void {
    watchdog.heard();
    switch (message.type) {
      case 'migrating': {
        const { done, of } = message;
        return become({ ...status, migrating: { done, of } });
      }
      case 'ready':
        settled = setTimeout(() => (quickEnds = 0), limits.settledMs);
        settled.unref();
        return answerAgain({ state: 'ready', problem: null, migrating: null });
      case 'failed':
        log.write('error', `engine failed to open: ${message.error.code}`);
        return answerAgain({ state: 'failed', problem: message.error.message, migrating: null });
      case 'reply':
        return settle(message.id, message.reply);
      case 'change':
        return changed.emit(message.change);
      case 'log':
        return log.write(message.level, `engine ${message.message}`);
      case 'closed':
        return closed?.();
      case 'pong':
        return undefined;
    }
  }

  function end(code: number | null): void {
    port = null;
    clearTimeout(settled);
    for (const id of inFlight.keys()) settle(id, interrupted);
    if (closed) return closed();
    log.write('error', `engine ended with ${code}`);
    const delay = limits.restartDelaysMs[quickEnds++];
    if (delay === undefined) return stayDown();
    become({ state: 'restarting', problem: null, migrating: null });
    setTimeout(() => closed ?? start(), delay);
  }

  function stayDown(): void {
    become({ state: 'failed', problem: downReply.error.message, migrating: null });
    for (const call of waiting.values()) call.answer(downReply);
    waiting.clear();
  }

  /** What waited goes first: on the change others ask too. */
  function answerAgain(next: EngineStatus): void {
    status = next;
    for (const [id, call] of waiting) if (port) deliver(port, id, call);
    waiting.clear();
    statusChanged.emit(next);
  }

  function become(next: EngineStatus): void {
    status = next;
    statusChanged.emit(next);
  }

  function send(name: string, input: unknown, on?: IsoDate): Promise<Reply> {
    return new Promise((answer) => {
      const call = { name, input, on, answer };
      const id = ++lastId;
      if (closed) return answer(interrupted);
      if (status.state === 'starting' || status.state === 'restarting') waiting.set(id, call);
      else if (port) deliver(port, id, call);
      else answer(downReply);
      return undefined;
    });
  }

  /** Postgres works in one piece: what rewrites the whole journal lets no answer through. */
  function isLongAtWork(): boolean {
    return [...inFlight.values()].some(({ name }) => longWork.has(name));
  }

  function deliver(to: EnginePort, id: number, call: Call): void {
    inFlight.set(id, call);
    if (inFlight.size === 1) watchdog.watch();
    try {
      to.post({ type: 'call', id, name: call.name, input: call.input, on: call.on });
    } catch {
      // A function or another thing that no message can carry.
      settle(id, notSendable);
    }
  }

  function settle(id: number, reply: Reply): void {
    inFlight.get(id)?.answer(reply);
    inFlight.delete(id);
    if (inFlight.size === 0) watchdog.rest();
  }

  function close(): Promise<void> {
    return new Promise((resolve) => {
      const open = port;
      const limit = setTimeout(() => closed?.(), limits.closeMs);
      closed = () => {
        clearTimeout(limit);
        for (const call of waiting.values()) call.answer(interrupted);
        waiting.clear();
        open?.kill();
        resolve();
      };
      if (open) open.post({ type: 'close' });
      else closed();
    });
  }

  return {
    client: createClient(engineApi, send),
    send,
    status: () => status,
    statusChanged,
    changed,
    setZone(next) {
      zone = next;
      port?.post({ type: 'zone', zone });
    },
    rest: () => port?.post({ type: 'rest' }),
    close
  };
}

const refusal = (code: 'interrupted' | 'invalid-input', message: string) =>
  ({ ok: false, error: { code, message, details: {} } }) satisfies Reply;

const interrupted = refusal(
  'interrupted',
  'The journal was stopped in the middle of this and has to be asked again. What was saved before is safe.'
);
const downReply = refusal(
  'interrupted',
  'The journal stopped several times in a row. Quit Hallway and start it again; what you saved is safe.'
);
const notSendable = refusal('invalid-input', 'The input does not fit.');
