import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A command line: program first. */
export type Command = readonly string[];

export interface StartedApp {
  pid: number;
  /** The moment before it was spawned, by `performance.now()`. */
  startedAt: number;
  /** The line of its error output that fits, as soon as it says one. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it in an orderly way and waits for that. */
  quit(): Promise<void>;
}

const quitMs = 15_000;

/** Starts an app on the screen that `env` names. */
export function startApp([program = '', ...args]: Command, env: NodeJS.ProcessEnv): StartedApp {
  const startedAt = performance.now();
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  // A full pipe would stop it.
  child.stderr.resume();
  return {
    pid: child.pid ?? 0,
    startedAt,
    says: (pattern) => lineOf(child, pattern),
    async quit() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), quitMs);
      await ended;
      clearTimeout(timer);
    }
  };
}

function lineOf(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part) => {
      said += String(part);
      const found = pattern.exec(said);
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The app ended without saying ${pattern}: ${said}`)));
  });
}
