import { toEngine, type FromEngine, type ToEngine } from '../contract/engine-wire';
import { JournalError } from '../contract/errors';
import { housekeepingEveryMs } from './database/housekeeping';
import { clockFrom, openEngine, type Engine } from './open-engine';
import { parentPort } from './parent-port';

/** The engine as a process of its own: started by the app's shell, spoken to as contract/engine-wire says. */
const port = parentPort();
const tell = (message: FromEngine): void => port.postMessage(message);

/** Settles when the journal is open or has refused; every call waits for it. */
let opening: Promise<Engine | JournalError> | null = null;

port.on('message', ({ data }) => {
  const message = toEngine.parse(data);
  switch (message.type) {
    case 'open':
      opening ??= open(message);
      return;
    case 'call':
      void answer(message);
      return;
    case 'ping':
      tell({ type: 'pong' });
      return;
    case 'zone':
      void withEngine((engine) => engine.setZone(message.zone));
      return;
    case 'rest':
      void withEngine((engine) => engine.rest());
      return;
    case 'close':
      void withEngine((engine) => engine.close()).finally(() => {
        tell({ type: 'closed' });
        process.exit(0);
      });
  }
});

/** The app runs once: whoever has the journal is the engine of one that was just killed, or a command line. */
const lockWaitMs = 5_000;

/** When the first window has its answers. */
const prepareAfterMs = 3_000;

async function open({ folder, zone, clockOffsetMs }: Extract<ToEngine, { type: 'open' }>) {
  try {
    const engine = await openEngine({
      folder,
      zone,
      locale: new Intl.DateTimeFormat().resolvedOptions().locale,
      now: clockFrom(clockOffsetMs),
      log,
      lockWaitMs,
      reader: new URL('reader.js', import.meta.url),
      exporter: new URL('exporter.js', import.meta.url),
      onMigrating: (progress) => tell({ type: 'migrating', ...progress }),
      // The shell sees the end and starts the engine again; the replies of this turn go out first.
      onStopped: () => setImmediate(() => process.exit(1))
    });
    engine.subscribe((change) => tell({ type: 'change', change }));
    setInterval(() => void withEngine((open) => open.keepHouse()), housekeepingEveryMs).unref();
    setTimeout(() => void withEngine((open) => open.prepare()), prepareAfterMs).unref();
    tell({ type: 'ready' });
    return engine;
  } catch (error) {
    const problem =
      error instanceof JournalError
        ? error
        : new JournalError('unexpected', 'The journal could not be opened. Nothing was changed.');
    if (problem !== error)
      log('error', error instanceof Error ? (error.stack ?? error.message) : String(error));
    tell({ type: 'failed', error: failureOf(problem) });
    return problem;
  }
}

async function answer({ id, name, input, on }: Extract<ToEngine, { type: 'call' }>) {
  const engine = await opening;
  if (engine === null || engine instanceof JournalError) {
    const problem = engine ?? new JournalError('interrupted', 'The journal is not open yet.');
    tell({ type: 'reply', id, reply: { ok: false, error: failureOf(problem) } });
    return;
  }
  tell({ type: 'reply', id, reply: await engine.call(name, input, on ?? undefined) });
}

async function withEngine(work: (engine: Engine) => Promise<void> | void): Promise<void> {
  const engine = await opening;
  if (engine === null || engine instanceof JournalError) return;
  try {
    await work(engine);
  } catch (error) {
    log(
      'error',
      error instanceof JournalError ? `${error.code}: ${error.message}` : 'unexpected error at rest'
    );
  }
}

function log(level: 'info' | 'warn' | 'error', message: string): void {
  tell({ type: 'log', level, message });
}

const failureOf = ({ code, message, details }: JournalError) => ({
  code,
  message,
  details: { ...details }
});
