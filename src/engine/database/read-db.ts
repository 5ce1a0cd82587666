import { z } from 'zod';
import type { SqlValue, StatementResult } from './statements';

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

/** Runs one statement. */
export type Execute = (sql: string, params: readonly SqlValue[]) => Promise<StatementResult>;

/** Reads through whatever runs statements. */
export function readerOf(execute: Execute): ReadDb {
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
