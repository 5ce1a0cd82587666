import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** Tells one process from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** when it started, in the system's own words; null where the system does not say */
  readonly started: string | null;
  /** the running system since its last start; null where the system does not say */
  readonly boot: string | null;
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid), boot: bootId() };
}

/** Whether exactly this process still runs here; a reused number or another boot is another process. */
export function isRunning(identity: ProcessIdentity): boolean {
  if (identity.boot !== bootId()) return false;
  const started = startOf(identity.pid);
  if (started !== null) return started === identity.started;
  return process.platform === 'win32' && answersSignal(identity.pid);
}

function startOf(pid: number): string | null {
  if (process.platform === 'linux') return linuxStartOf(pid);
  if (process.platform === 'win32') return null;
  try {
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
    );
  } catch {
    return null;
  }
}

/** Field 22 of /proc/PID/stat, clock ticks since boot; the name in field 2 may hold spaces and brackets. */
function linuxStartOf(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function bootId(): string | null {
  try {
    return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
