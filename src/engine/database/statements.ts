import { protocol } from '@electric-sql/pglite';
import type { PGlite, messages } from '@electric-sql/pglite';
import { isPlannedOnce } from './planned-once';

/** What a statement may be given; arrays and objects go to array and JSON columns. */
export type SqlValue = string | number | bigint | boolean | null | object;

/** One row as it came, by column name. */
type RawRow = Record<string, unknown>;

export interface StatementResult {
  readonly rows: RawRow[];
  /** rows inserted, updated or deleted; 0 for everything else */
  readonly affected: number;
}

interface Prepared {
  readonly name: string;
  readonly parameterTypes: readonly number[];
  readonly columns: readonly Column[];
}
interface Column {
  readonly name: string;
  readonly parse: ((text: string) => unknown) | undefined;
}

const { serialize } = protocol;

/** Enough for every statement in the code; only texts built at run time ever push others out. */
const mostPrepared = 500;

/**
 * Runs SQL as named statements in one protocol round trip instead of `query()`'s six.
 *
 * A statement is prepared once per text and kept by the session, also over a rollback. Every message
 * ends in Sync, so after an error the session is ready for the next one.
 */
export class Statements {
  private readonly prepared = new Map<string, Prepared>();
  private made = 0;

  constructor(private readonly pg: PGlite) {}

  async execute(sql: string, params: readonly SqlValue[]): Promise<StatementResult> {
    const statement = await this.find(sql);
    const values = this.toWire(statement, params);
    const once = isPlannedOnce(sql);
    const received = await this.send([
      ...(once ? await this.planMode('force_generic_plan') : []),
      serialize.bind({ statement: statement.name, values }),
      serialize.execute({}),
      ...(once ? await this.planMode('force_custom_plan') : []),
      serialize.sync()
    ]);
    return toResult(received, statement.columns);
  }

  /** Messages that set how plans are made, on the way of the statement they are for: an error of it undoes them. */
  private async planMode(mode: string): Promise<Uint8Array[]> {
    const sql = `set plan_cache_mode = ${mode}`;
    const { name } = await this.find(sql);
    return [serialize.bind({ statement: name, values: [] }), serialize.execute({})];
  }

  /** Several statements in one text, without parameters; stops at the first error. */
  async script(sql: string): Promise<void> {
    await this.send([serialize.query(sql)]);
  }

  /** The command Postgres says it carried out, in capitals: a failed COMMIT answers ROLLBACK. */
  async command(sql: string): Promise<string> {
    const received = await this.send([serialize.query(sql)]);
    return received.find(isCommandComplete)?.text ?? '';
  }

  /** What was used last is forgotten last, so that making room never takes a statement on its way. */
  private async find(sql: string): Promise<Prepared> {
    const known = this.prepared.get(sql);
    if (!known) return this.prepare(sql);
    this.prepared.delete(sql);
    this.prepared.set(sql, known);
    return known;
  }

  private async prepare(sql: string): Promise<Prepared> {
    this.made += 1;
    const name = `s${this.made}`;
    const received = await this.send([
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: 'S', name }),
      serialize.sync()
    ]);
    const statement: Prepared = {
      name,
      parameterTypes: received.find(isParameterDescription)?.dataTypeIDs ?? [],
      columns: (received.find(isRowDescription)?.fields ?? []).map((field) => ({
        name: field.name,
        parse: this.pg.parsers[field.dataTypeID]
      }))
    };
    this.prepared.set(sql, statement);
    await this.forgetOldest();
    return statement;
  }

  private async forgetOldest(): Promise<void> {
    if (this.prepared.size <= mostPrepared) return;
    const [oldest] = this.prepared;
    if (!oldest) return;
    this.prepared.delete(oldest[0]);
    await this.send([serialize.close({ type: 'S', name: oldest[1].name }), serialize.sync()]);
  }

  private toWire(statement: Prepared, params: readonly SqlValue[]): (string | null)[] {
    if (params.length !== statement.parameterTypes.length)
      throw new TypeError(
        `The statement takes ${statement.parameterTypes.length} values, ${params.length} were given`
      );
    return statement.parameterTypes.map((type, index) => {
      const value = params[index];
      // A forgotten field must not quietly become NULL.
      if (value === undefined)
        throw new TypeError(`Value ${index + 1} of the statement is missing`);
      if (value === null) return null;
      // oxlint-disable-next-line typescript/no-base-to-string -- PGlite's own rule for a type without a serializer
      const text = this.pg.serializers[type]?.(value) ?? String(value);
      // PGlite counts the bytes of a lone surrogate wrongly and then sends a broken message.
      return text.toWellFormed();
    });
  }

  /** PGlite gathers answers in one place for all callers, so a message waits for the one before. */
  private send(parts: Uint8Array[]): Promise<messages.BackendMessage[]> {
    const message = Buffer.concat(parts);
    return this.pg.runExclusive(() => this.pg.execProtocolStream(message, { syncToFs: false }));
  }
}

function toResult(
  received: readonly messages.BackendMessage[],
  columns: readonly Column[]
): StatementResult {
  const rows: RawRow[] = [];
  let affected = 0;
  for (const message of received) {
    if (isDataRow(message)) rows.push(toRow(message.fields, columns));
    else if (isCommandComplete(message)) affected += affectedBy(message.text);
  }
  return { rows, affected };
}

function toRow(fields: readonly (string | null)[], columns: readonly Column[]): RawRow {
  const row: RawRow = {};
  for (const [index, column] of columns.entries()) {
    const text = fields[index] ?? null;
    row[column.name] = text === null || !column.parse ? text : column.parse(text);
  }
  return row;
}

/** Command tags end in their row count: `INSERT 0 5`, `UPDATE 3`, `SELECT 2`. */
function affectedBy(tag: string): number {
  return /^(INSERT|UPDATE|DELETE|MERGE|COPY) /.test(tag) ? Number(tag.split(' ').at(-1)) : 0;
}

function isDataRow(message: messages.BackendMessage): message is messages.DataRowMessage {
  return message.name === 'dataRow';
}
function isCommandComplete(
  message: messages.BackendMessage
): message is messages.CommandCompleteMessage {
  return message.name === 'commandComplete';
}
function isRowDescription(
  message: messages.BackendMessage
): message is messages.RowDescriptionMessage {
  return message.name === 'rowDescription';
}
function isParameterDescription(
  message: messages.BackendMessage
): message is messages.ParameterDescriptionMessage {
  return message.name === 'parameterDescription';
}
