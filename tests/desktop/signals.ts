import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface SignalCount {
  /** How often it was sent since. */
  count: () => number;
  stop: () => void;
}

/** Counts a signal on the session bus, whoever sends it. */
export async function countSignals(face: string, member: string): Promise<SignalCount> {
  const rule = `type='signal',interface='${face}',member='${member}'`;
  const monitor = spawn('busctl', ['--user', '--json=short', 'monitor', `--match=${rule}`], {
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let seen = 0;
  createInterface({ input: monitor.stdout }).on('line', (line) => {
    const { type, member: name } = JSON.parse(line) as { type: string; member?: string };
    if (type === 'signal' && name === member) seen += 1;
  });
  // It says so when it listens.
  await once(monitor.stderr, 'data');
  return { count: () => seen, stop: () => void monitor.kill() };
}
