import type { PGlite } from '@electric-sql/pglite';
import { DatabaseError, diskFull } from './database-error';
import type { ServerLog } from './server-log';
import { Statements } from './statements';
import type { SqlValue, StatementResult } from './statements';

/**
 * The one conversation with Postgres: whoever wants to speak waits in `alone` for the turn.
 *
 * After a PANIC the WebAssembly instance answers nothing any more and the next call would spin for
 * ever, so the session refuses everything from then on.
 */
export class Session {
  /** Statements sent so far, to tell a quiet time from a busy one. */
  statementCount = 0;
  /** Transactions committed since the last checkpoint. */
  commitsSinceCheckpoint = 0;

  private readonly statements: Statements;
  private turn: Promise<unknown> = Promise.resolve();
  private isClosed = false;
  private hasToldStop = false;

  constructor(
    private readonly pg: PGlite,
    private readonly log: ServerLog,
    private readonly place: string,
    private readonly onStopped: () => void = () => undefined
  ) {
    this.statements = new Statements(pg);
  }

  /** Runs `work` when everybody before is done, and nobody else until it has settled. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const run = this.turn.then(work);
    this.turn = run.catch(() => undefined);
    return run;
  }

  execute(sql: string, params: readonly SqlValue[]): Promise<StatementResult> {
    return this.speak(() => this.statements.execute(sql, params));
  }

  script(sql: string): Promise<void> {
    return this.speak(() => this.statements.script(sql));
  }

  /** One command without values, such as `commit`; returns the command that was carried out. */
  async command(sql: string): Promise<string> {
    const done = await this.speak(() => this.statements.command(sql));
    if (done === 'COMMIT') this.commitsSinceCheckpoint += 1;
    if (done === 'CHECKPOINT') this.commitsSinceCheckpoint = 0;
    return done;
  }

  /** Ends a failed transaction; a session that stopped has nothing left to end. */
  async rollBack(): Promise<void> {
    if (this.log.panic === null) await this.speak(() => this.statements.command('rollback'));
  }

  /** Calls back with the payload of each notification on `channel`, once per payload and commit. */
  async listen(channel: string, onPayload: (payload: string) => void): Promise<void> {
    await this.pg.listen(channel, onPayload);
  }

  /** True when Postgres stopped itself: the folder then counts as not closed. */
  get hasStopped(): boolean {
    return this.log.panic !== null;
  }

  /** Lets the running work finish, then shuts Postgres down with a checkpoint. */
  async close(): Promise<void> {
    await this.alone(async () => {
      this.isClosed = true;
      if (!this.hasStopped) await this.pg.close();
    });
  }

  private async speak<T>(exchange: () => Promise<T>): Promise<T> {
    if (this.isClosed) throw new Error('The journal is closed');
    if (this.log.panic !== null) throw this.stopped();
    this.statementCount += 1;
    try {
      return await exchange();
    } catch (error) {
      throw this.toDatabaseError(error);
    }
  }

  private toDatabaseError(error: unknown): unknown {
    const sqlState = error instanceof Error && 'code' in error ? error.code : undefined;
    if (this.log.panic !== null) {
      if (!this.hasToldStop) this.onStopped();
      this.hasToldStop = true;
      return this.stopped(error);
    }
    if (sqlState === '53100') return diskFull(this.place, error);
    if (sqlState === 'XX001' || sqlState === 'XX002')
      return new DatabaseError(
        'damaged',
        `A part of the journal in ${this.place} cannot be read. Nothing was changed: bring it back from a backup.`,
        this.place,
        { cause: error }
      );
    return error;
  }

  private stopped(cause?: unknown): DatabaseError {
    if (this.log.sawDiskFull) return diskFull(this.place, cause);
    return new DatabaseError(
      'interrupted',
      `The database of ${this.place} stopped itself (${this.log.panic ?? 'unknown reason'}). Everything saved before is safe; start again.`,
      this.place,
      { cause }
    );
  }
}
