import { createRequire } from 'node:module';
import path from 'node:path';

/** What is used of better-sqlite3, which is installed for the benchmark only (scripts/bench.mjs). */
export interface Sqlite {
  exec(sql: string): void;
  pragma(text: string): unknown;
  prepare(sql: string): SqliteStatement;
  transaction<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R;
  close(): void;
}

interface SqliteStatement {
  all(...params: unknown[]): Record<string, unknown>[];
  get(...params: unknown[]): Record<string, unknown> | undefined;
  run(...params: unknown[]): { changes: number };
}

/** A new database in a file, as safe as the journal: each commit is on the disk when it is acknowledged. */
export function openSqlite(modules: string, file: string): Sqlite {
  const load = createRequire(path.join(modules, 'package.json'));
  const Database = load('better-sqlite3') as new (file: string) => Sqlite;
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // As much as Postgres is given.
  db.pragma('cache_size = -16384');
  return db;
}
