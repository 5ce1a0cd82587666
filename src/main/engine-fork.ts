import { utilityProcess } from 'electron';
import type { EnginePort } from './engine-process';

/** Runs the engine in a process of Electron's. */
export function forkEngine(entry: string): EnginePort {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Hallway journal',
    stdio: 'inherit'
  });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill()
  };
}
