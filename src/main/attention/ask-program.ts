import { execFile } from 'node:child_process';

/** A program of the desktop that has not answered by then is not going to. */
const limitMs = 1_500;

/** What a program of the desktop prints, in English. @throws Error when it is not installed, fails or hangs */
export function askProgram(program: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'C' };
    execFile(program, args, { timeout: limitMs, killSignal: 'SIGKILL', env }, (error, stdout) => {
      if (error) reject(new Error(`${program} gave no answer.`));
      else resolve(stdout.trim());
    });
  });
}
