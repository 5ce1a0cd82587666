import { utilityProcess } from 'electron';
import type { EnginePort } from './engine-process';

/** Runs the engine in a process of Electron's. What it says before anybody listens is kept. */
export function forkEngine(entry: string): EnginePort {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Hallway journal',
    stdio: 'inherit'
  });
  const early: unknown[] = [];
  const keep = (message: unknown): void => void early.push(message);
  let exitCode: number | null = null;
  child.on('message', keep);
  child.on('exit', (code) => (exitCode = code));
  return {
    post: (message) => child.postMessage(message),
    onMessage(listener) {
      child.off('message', keep);
      for (const message of early.splice(0)) listener(message);
      child.on('message', listener);
    },
    onExit(listener) {
      if (exitCode === null) child.on('exit', listener);
      else listener(exitCode);
    },
    kill: () => child.kill()
  };
}
