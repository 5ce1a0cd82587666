import type { Session } from './session';

/** What one commit touched. */
interface Change {
  /** table names, sorted, each once, never empty */
  readonly tables: readonly string[];
}

export interface ChangeFeed {
  /** Calls back once per commit that touched a watched table; returns how to stop. */
  subscribe(onChange: (change: Change) => void): () => void;
  /** Calls back after each commit with people whose row or contacts it changed, null: anybody's; told by triggers of migration 0011. */
  onPeople(listener: (ids: readonly string[] | null) => void): void;
  /** Calls back after each commit that changed contacts, with the first day they lie on; told by triggers of migration 0017. */
  onDays(listener: (since: string) => void): void;
}

const channel = 'hallway_change';
const peopleChannel = 'hallway_people';
const daysChannel = 'hallway_days';

/**
 * Watches tables through their own triggers, so that no writer can forget to tell.
 *
 * Postgres delivers a notification only after its transaction committed, each table once.
 *
 * @param tables what to watch; a trigger that is missing is created, those there already stay
 */
export async function openChangeFeed(
  session: Session,
  tables: readonly string[]
): Promise<ChangeFeed> {
  const listeners = new Set<(change: Change) => void>();
  const peopleListeners = new Set<(ids: readonly string[] | null) => void>();
  const dayListeners = new Set<(since: string) => void>();
  const touched = new Set<string>();

  const deliver = (): void => {
    const change: Change = { tables: [...touched].sort() };
    touched.clear();
    for (const listener of listeners) listener(change);
  };

  await session.alone(async () => {
    await installTriggers(session, tables);
    await session.listen(channel, (table) => {
      // All notifications of a commit are queued before the first is delivered: behind the last of
      // them there is nothing more to wait for.
      if (touched.size === 0) queueMicrotask(deliver);
      touched.add(table);
    });
    await session.listen(peopleChannel, (ids) => {
      for (const listener of peopleListeners) listener(ids === '*' ? null : ids.split(','));
    });
    await session.listen(daysChannel, (since) => {
      for (const listener of dayListeners) listener(since);
    });
  });

  return {
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    onPeople(listener) {
      peopleListeners.add(listener);
    },
    onDays(listener) {
      dayListeners.add(listener);
    }
  };
}

async function installTriggers(session: Session, tables: readonly string[]): Promise<void> {
  const { rows } = await session.execute(
    "select tgrelid::regclass::text as name from pg_trigger where tgname = 'hallway_tells_change'",
    []
  );
  const watched = new Set(rows.map((row) => row['name']));
  const missing = tables.filter((table) => !watched.has(quoted(table)) && !watched.has(table));
  if (missing.length === 0) return;
  await session.script(
    `create or replace function hallway_tell_change() returns trigger language plpgsql as $$
     begin
       perform pg_notify('${channel}', tg_table_name);
       return null;
     end $$;
     ${missing
       .map(
         (table) => `create trigger hallway_tells_change
           after insert or update or delete or truncate on ${quoted(table)}
           for each statement execute function hallway_tell_change();`
       )
       .join('\n')}`
  );
}

function quoted(table: string): string {
  return `"${table.replaceAll('"', '""')}"`;
}
