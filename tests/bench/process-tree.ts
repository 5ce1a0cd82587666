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
