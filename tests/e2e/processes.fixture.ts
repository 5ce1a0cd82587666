import { readdirSync, readFileSync } from 'node:fs';

/** A process of this Linux machine. */
export interface MachineProcess {
  pid: number;
  parent: number;
  /** The words it was started with; Chromium writes its children's as one. */
  command: string;
}

/** A process and everything it started, as they are now. */
export function processTree(root: number): MachineProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const tree = all.filter(({ pid }) => pid === root);
  // Grows while it is walked through.
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** A line of /proc/PID/status; empty when the process is gone or has none such. */
export const statusOf = (pid: number, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(read(`/proc/${pid}/status`))?.[1] ?? '';

/** The process that holds the journal. */
export function engineOf(app: number): MachineProcess {
  const found = processTree(app).find(({ command }) =>
    command.includes('--utility-sub-type=node.mojom.NodeService')
  );
  if (!found) throw new Error('The app has no engine process.');
  return found;
}

function readProcess(pid: number): MachineProcess[] {
  const parent = Number(statusOf(pid, 'PPid'));
  const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
  return command === '' ? [] : [{ pid, parent, command }];
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Gone meanwhile.
    return '';
  }
}
