import { DatabaseError } from './database-error';
import { checkIntegrity, countRows } from './integrity';
import type { Sentinel } from './sentinel';
import type { Session } from './session';

const dayMs = 24 * 60 * 60 * 1000;
const vacuumEveryMs = 7 * dayMs;
const checkEveryMs = 30 * dayMs;

/** How often the owner of a journal should call `tick`. */
export const housekeepingEveryMs = 5 * 60 * 1000;

/** How a journal was found when all of it was read. */
export interface Inspection {
  /** in Postgres's words, by table or index; empty when all is well */
  readonly problems: string[];
  /** of the tables whose loss would be noticed */
  readonly rows: Record<string, number>;
  /** closed in good order before it was opened */
  readonly endedWell: boolean;
}

/**
 * The work Postgres's background processes would do; PGlite has none of them.
 *
 * Nothing here overlaps: a call made while another runs waits for that one and then does its own.
 */
export interface Housekeeping {
  /**
   * To be called every `housekeepingEveryMs`: a checkpoint and new words in their indexes when
   * something was written, a weekly VACUUM and a monthly check of all files in a quiet time. After an unclean end the first call
   * checks the files at once.
   *
   * @throws DatabaseError `damaged` when a check finds something
   */
  tick(): Promise<void>;
  /** Before the machine sleeps or the person leaves: a checkpoint when something was written. */
  checkpoint(): Promise<void>;
  /**
   * After an import: without statistics a timeline takes half a second instead of milliseconds, and
   * every search reads all new words one after the other until they are in their indexes.
   */
  vacuum(): Promise<void>;
  /** On request: reads all there is, changes and throws nothing for what it finds. */
  inspect(): Promise<Inspection>;
  /** After something was deleted for good: no file, log of changes or statistics holds it any more. */
  purge(): Promise<void>;
}

export function createHousekeeping(
  session: Session,
  sentinel: Sentinel,
  facts: { endedUnclean: boolean; countedTables: readonly string[]; now: () => number }
): Housekeeping {
  let turn: Promise<unknown> = Promise.resolve();
  let statementsAtLastTick = -1;
  let mustCheck = facts.endedUnclean;

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const run = turn.then(work);
    turn = run.catch(() => undefined);
    return run;
  };

  const checkpoint = async (): Promise<void> => {
    if (session.commitsSinceCheckpoint > 0)
      await session.alone(() => session.command('checkpoint'));
  };

  const vacuum = async (): Promise<void> => {
    const { rows } = await session.alone(() => session.execute(tablesSql, []));
    // One by one: between two of them others are answered.
    for (const { name } of rows)
      await session.alone(() => session.command(`vacuum (analyze) ${String(name)}`));
    sentinel.update({ vacuumedMs: facts.now() });
  };

  /** Puts what was written into the indexes of words: until then each search reads a list of it from end to end. */
  const sortIn = async (): Promise<void> => {
    if (session.commitsSinceCheckpoint > 0)
      await session.alone(() => session.execute(sortInSql, []));
  };

  const check = async (): Promise<void> => {
    const problems = await checkIntegrity(session);
    if (mustCheck && problems.length === 0)
      problems.push(...(await missingRows(session, sentinel, facts.countedTables)));
    if (problems.length > 0)
      throw new DatabaseError(
        'damaged',
        `A part of the journal is damaged (${problems.slice(0, 3).join('; ')}). Nothing was changed: bring it back from a backup.`,
        sentinel.place
      );
    mustCheck = false;
    sentinel.update({ checkedMs: facts.now() });
  };

  const isDue = (lastMs: number | null, everyMs: number): boolean =>
    lastMs === null || facts.now() - lastMs >= everyMs;

  return {
    tick: () =>
      inTurn(async () => {
        if (mustCheck) await check();
        await sortIn();
        await checkpoint();
        const isQuiet = session.statementCount === statementsAtLastTick;
        if (isQuiet && isDue(sentinel.state.vacuumedMs, vacuumEveryMs)) await vacuum();
        if (isQuiet && isDue(sentinel.state.checkedMs, checkEveryMs)) await check();
        statementsAtLastTick = session.statementCount;
      }),
    checkpoint: () => inTurn(checkpoint),
    vacuum: () => inTurn(vacuum),
    async inspect() {
      const problems = await checkIntegrity(session);
      if (problems.length === 0)
        problems.push(...(await missingRows(session, sentinel, facts.countedTables)));
      const rows = await countRows(session, facts.countedTables);
      return { problems, rows, endedWell: !facts.endedUnclean };
    },
    purge: () =>
      inTurn(() =>
        session.alone(async () => {
          // First, for the statistics hold what is frequent and lie in tables themselves.
          await session.command('analyze');
          await session.command('vacuum (full)');
          await session.command('checkpoint');
          // Old segments of the log lie ready under new numbers; each is written over when its turn
          // comes, and a checkpoint puts none of the old ones there again once they are clean.
          const { rows } = await session.execute(
            'select count(*)::integer from pg_ls_waldir()',
            []
          );
          const segments = Number(Object.values(rows[0] ?? {})[0]);
          for (let turn = 0; turn <= segments; turn += 1) {
            await session.script('select pg_switch_wal()');
            await session.command('checkpoint');
          }
          sentinel.update({ vacuumedMs: facts.now() });
        })
      )
  };
}

const sortInSql = `
select count(gin_clean_pending_list(c.oid)) from pg_class c
join pg_am a on a.oid = c.relam where a.amname = 'gin'`;

/** Tables that held rows at the last orderly close and hold none now. */
async function missingRows(
  session: Session,
  sentinel: Sentinel,
  countedTables: readonly string[]
): Promise<string[]> {
  const now = await countRows(session, countedTables);
  return Object.entries(sentinel.state.counts)
    .filter(([table, before]) => before > 0 && (now[table] ?? 0) === 0)
    .map(([table, before]) => `${table}: ${before} rows were there, none is left`);
}

const tablesSql = `select oid::regclass::text as name from pg_class where relkind = 'r' order by oid`;
