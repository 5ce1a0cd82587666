import { execFile, spawn, type SpawnOptions } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ensureSystemPackages } from '../../scripts/system-packages.mjs';

const run = promisify(execFile);

/** A PostgreSQL server of its own, reached by a socket that only this machine has. */
export interface PostgresServer {
  /** Runs a script; stops at its first error. */
  load(file: string): Promise<void>;
  /** What a query answers, one value. */
  ask(sql: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts Debian's PostgreSQL, which is installed when it is missing, in an empty folder. Never as root: it refuses. */
export async function startPostgres(): Promise<PostgresServer> {
  await ensureSystemPackages({ desktop: false, postgres: true });
  const programs = newestPrograms();
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'hallway-postgres-'));
  const nobody = 65_534;
  const as: SpawnOptions = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if (as.uid !== undefined) fs.chownSync(folder, nobody, nobody);
  const data = path.join(folder, 'data');
  await run(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'hallway', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...asIds(as), cwd: folder }
  );
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...as, cwd: folder, stdio: 'ignore' }
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const psql = (...args: string[]) =>
    run(
      path.join(programs, 'psql'),
      [
        '-h',
        folder,
        '-U',
        'hallway',
        '-d',
        'postgres',
        '-X',
        '-q',
        '-v',
        'ON_ERROR_STOP=1',
        ...args
      ],
      { maxBuffer: 1 << 28, env: { ...process.env, PGTZ: 'UTC', PGCLIENTENCODING: 'UTF8' } }
    );
  for (let tries = 0; ; tries += 1) {
    const answers = await psql('-c', 'select 1').then(
      () => true,
      () => false
    );
    if (answers) break;
    if (tries === 100 || server.exitCode !== null) throw new Error('PostgreSQL does not answer.');
    await wait(100);
  }
  return {
    load: async (file) => void (await psql('-f', file)),
    ask: async (sql) => (await psql('-A', '-t', '-c', sql)).stdout.replace(/\n$/, ''),
    async stop() {
      server.kill('SIGINT');
      await ended;
      fs.rmSync(folder, { recursive: true, force: true });
    }
  };
}

const asIds = ({ uid, gid }: SpawnOptions) =>
  uid === undefined || gid === undefined ? {} : { uid, gid };

/** Debian keeps the server's own programs beside those on the path, by version. */
function newestPrograms(): string {
  const place = '/usr/lib/postgresql';
  const [newest] = fs.readdirSync(place).sort((a, b) => Number(b) - Number(a));
  return path.join(place, newest ?? '', 'bin');
}
