import { readdir, readFile } from 'node:fs/promises';

/**
 * The computing time that a process and all below it have used, in hundredths of a
 * second; Linux only. Who ends in between is counted no more.
 *
 * @param {number} pid
 * @returns {Promise<number>}
 */
export async function cpuTicks(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the name in brackets, which may hold spaces: proc(5) counts on
  // from behind it; utime and stime are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  let ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  for (const child of await childrenOf(pid)) ticks += await cpuTicks(child);
  return ticks;
}

/** @param {number} pid */
async function childrenOf(pid) {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = threads.map((thread) =>
    readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')
  );
  return (await Promise.all(lists)).join(' ').split(' ').filter(Boolean).map(Number);
}
