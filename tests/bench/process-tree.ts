import { readdirSync, readFileSync } from 'node:fs';

/** A process and all below it, children before grandchildren; those that end meanwhile are left out. */
export function processTree(root: number): number[] {
  const tree = [root];
  for (const pid of tree) {
    for (const thread of listed(`/proc/${pid}/task`))
      tree.push(
        ...read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number)
      );
  }
  return tree;
}

/** The memory of a process tree in MB: each shared page counted in parts (PSS, proc(5)). */
export function pssOf(root: number): number {
  const kilobytes = processTree(root).map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
  );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1000;
}

/**
 * How often threads gave up the processor of their own will so far (proc(5), status), by process:
 * each wake-up ends in one. Named after the part of Chromium, or the command.
 */
export function switchesOf(root: number): Map<string, number> {
  return new Map(
    processTree(root).map((pid) => {
      const counts = listed(`/proc/${pid}/task`).map((thread) =>
        Number(
          /^voluntary_ctxt_switches:\s+(\d+)/m.exec(
            read(`/proc/${pid}/task/${thread}/status`)
          )?.[1] ?? 0
        )
      );
      return [nameOf(pid, root), counts.reduce((sum, each) => sum + each, 0)];
    })
  );
}

function nameOf(pid: number, root: number): string {
  const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  const part = /--utility-sub-type=(\S+)/.exec(command) ?? /--type=(\S+)/.exec(command);
  return `${pid === root ? 'main' : (part?.[1] ?? 'other')} ${pid}`;
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
