import { execFile } from 'node:child_process';

/** A program of the desktop that has not answered by then is not going to. */
const usualLimitMs = 1_500;

interface Question {
  /** Found on the path, or a whole path. */
  program: string;
  args: readonly string[];
  limitMs: number;
}

/** What a program of the desktop prints, in English. @throws Error when it is not installed, fails or hangs */
export const askProgram = (program: string, ...args: string[]): Promise<string> =>
  askProgramWithin({ program, args, limitMs: usualLimitMs });

/** The same of a program that takes longer to start. It shows no window of its own. */
export function askProgramWithin({ program, args, limitMs }: Question): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'C' };
    const options = { timeout: limitMs, killSignal: 'SIGKILL', env, windowsHide: true } as const;
    execFile(program, args, options, (error, stdout) => {
      if (error) reject(new Error(`${program} gave no answer.`));
      else resolve(stdout.trim());
    });
  });
}
