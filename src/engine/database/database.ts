import { AsyncLocalStorage } from 'node:async_hooks';
import { readerOf, type Execute, type ReadDb } from './read-db';
import type { Session } from './session';
import type { SqlValue } from './statements';

/** What a transaction may do; valid until its function returns. */
export interface WriteDb extends ReadDb {
  /** Runs one statement and returns how many rows it inserted, updated or deleted. */
  run(sql: string, params: readonly SqlValue[]): Promise<number>;
}

/**
 * The journal's database. Calls run one after the other, in the order they were made.
 *
 * A failed call rejects with a DatabaseError (`disk-full`, `damaged`, `interrupted`) or with Postgres's own
 * error, whose `code` is its SQLSTATE.
 */
export interface Database {
  /** Reads outside a transaction; inside one this throws at once, because it would wait for itself. */
  readonly read: ReadDb;
  /** Runs `work` as one transaction: committed and on the disk when this resolves, or without a trace. */
  transaction<T>(work: (tx: WriteDb) => Promise<T>): Promise<T>;
  /** Waits for what is running, then closes; later calls reject. Closing twice is closing once. */
  close(): Promise<void>;
}

// What is written asks for single rows by their keys, above all where Postgres checks them
// itself: planned anew each time (open-pglite.ts), a save would spend its time on plans.
const begin = 'begin; set local plan_cache_mode = auto';

interface OpenTransaction {
  isOpen: boolean;
}

export function createDatabase(session: Session, close: () => Promise<void>): Database {
  const current = new AsyncLocalStorage<OpenTransaction>();

  const refuseInside = (call: string): void => {
    if (current.getStore()?.isOpen)
      throw new Error(
        `${call} inside a transaction would wait for itself: use the transaction's own tx`
      );
  };

  return {
    read: readerOf((sql, params) => {
      refuseInside('read');
      return session.alone(() => session.execute(sql, params));
    }),

    async transaction(work) {
      refuseInside('transaction');
      return session.alone(async () => {
        await session.command(begin);
        const open: OpenTransaction = { isOpen: true };
        try {
          const result = await current.run(open, () => work(writer(session, open)));
          open.isOpen = false;
          const done = await session.command('commit');
          if (done !== 'COMMIT')
            throw new Error('A statement failed unseen, so the transaction was rolled back');
          return result;
        } catch (error) {
          open.isOpen = false;
          await session.rollBack();
          throw error;
        }
      });
    },

    close
  };
}

function writer(session: Session, open: OpenTransaction): WriteDb {
  const execute: Execute = async (sql, params) => {
    if (!open.isOpen) throw new Error('This transaction is over');
    return session.execute(sql, params);
  };
  return {
    ...readerOf(execute),
    async run(sql, params) {
      return (await execute(sql, params)).affected;
    }
  };
}
