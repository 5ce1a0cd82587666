import { AsyncLocalStorage } from 'node:async_hooks';
import { z } from 'zod';
import type { Session } from './session';
import type { SqlValue } from './statements';

/** Reads SQL into rows a schema has checked. Write values as `$1`, `$2` with a type Postgres can tell. */
export interface ReadDb {
  /** All rows, in the order of the statement; empty when there are none. */
  rows<T>(sql: string, params: readonly SqlValue[], schema: z.ZodType<T>): Promise<T[]>;
  /** The only row; throws when there is none or a second one. */
  one<T>(sql: string, params: readonly SqlValue[], schema: z.ZodType<T>): Promise<T>;
  /** The only row, or null when there is none; throws when there is a second one. */
  maybe<T>(sql: string, params: readonly SqlValue[], schema: z.ZodType<T>): Promise<T | null>;
  /**
   * A big answer in one piece, three times as fast as rows: one row whose only column is JSON as
   * text, such as `select coalesce(json_agg(x), '[]')::text from (…) x`. A NULL column reaches the
   * schema as null. Inside JSON an instant ends in `+00:00`, not in `Z`.
   */
  json<T>(sql: string, params: readonly SqlValue[], schema: z.ZodType<T>): Promise<T>;
}

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
    read: reader((sql, params) => {
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

type Execute = Session['execute'];

function writer(session: Session, open: OpenTransaction): WriteDb {
  const execute: Execute = async (sql, params) => {
    if (!open.isOpen) throw new Error('This transaction is over');
    return session.execute(sql, params);
  };
  return {
    ...reader(execute),
    async run(sql, params) {
      return (await execute(sql, params)).affected;
    }
  };
}

function reader(execute: Execute): ReadDb {
  const onlyRow = async (sql: string, params: readonly SqlValue[]) => {
    const row = await maybeRow(sql, params);
    if (row === null) throw new Error('Expected one row, found none');
    return row;
  };
  const maybeRow = async (sql: string, params: readonly SqlValue[]) => {
    const { rows } = await execute(sql, params);
    if (rows.length > 1) throw new Error(`Expected one row, found ${rows.length}`);
    return rows[0] ?? null;
  };
  return {
    async rows(sql, params, schema) {
      return z.array(schema).parse((await execute(sql, params)).rows);
    },
    async one(sql, params, schema) {
      return schema.parse(await onlyRow(sql, params));
    },
    async maybe(sql, params, schema) {
      const row = await maybeRow(sql, params);
      return row === null ? null : schema.parse(row);
    },
    async json(sql, params, schema) {
      const [text = null] = Object.values(await onlyRow(sql, params));
      if (text !== null && typeof text !== 'string')
        throw new TypeError('The column must be JSON cast to text');
      return schema.parse(text === null ? null : JSON.parse(text));
    }
  };
}
