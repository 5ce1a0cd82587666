/** The part of Electron's MessagePortMain the engine's process uses; it must not know Electron itself. */
export interface MessagePortMain {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: { data: unknown }) => void): void;
}

/** The way to whoever forked this process: Electron's utility port, or Node's own channel under a test. */
export function parentPort(): MessagePortMain {
  if ('parentPort' in process) return process.parentPort as MessagePortMain;
  if (!process.send) throw new Error('The engine process is started by the app, not by hand.');
  return {
    postMessage: (message) => void process.send?.(message),
    on: (event, listener) => void process.on(event, (data) => listener({ data }))
  };
}
