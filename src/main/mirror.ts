import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, Table } from '../contract/changes';
import type { MirrorState } from '../contract/copies';
import type { EngineClient } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import type { VaultMark } from '../contract/vault';
import type { Instant } from '../domain/calendar/calendar';
import { createSignal, type Signal } from './signal';
import type { SettingsStore } from './settings';

/** A folder of pages that follows the journal while the app runs. */
export interface Mirror {
  read: () => MirrorState;
  changed: Signal<void>;
  /** Begins in a folder; the state it answers is that of the beginning. */
  start: (folder: string, sensitive: boolean) => MirrorState;
  stop: () => MirrorState;
  /** The journal has changed. */
  follow: (change: Change) => void;
  /** To be called now and then, and when the journal has opened: what was away may be back. */
  step: () => void;
  /** The folder was read back or written over: look at all of it. */
  lookAgain: () => void;
}

export interface MirrorParts {
  engine: Pick<EngineClient, 'followVault'>;
  settings: Pick<SettingsStore, 'read' | 'change'>;
  now: () => Instant;
  onFailure: (error: unknown) => void;
  /** How long after a change it begins. */
  quietMs?: number;
}

/** Lines are often written one after the other. */
const usualQuietMs = 700;

/** Tables a line that is written or changed changes: the engine finds its day. */
const ofLines: ReadonlySet<Table> = new Set(['entry', 'touch', 'promise', 'learning', 'idea']);

/** Tables that no page tells of. */
const untold: ReadonlySet<Table> = new Set(['nudge', 'journal_copy', 'topic']);

/** Whether the days of a change can be found by when their entries were written or changed. */
const isOfLines = (tables: readonly Table[]): boolean =>
  tables.includes('entry') && tables.every((table) => ofLines.has(table) || untold.has(table));

export function createMirror({
  engine,
  settings,
  now,
  onFailure,
  quietMs = usualQuietMs
}: MirrorParts): Mirror {
  const changed = createSignal<void>();
  let state: Omit<MirrorState, 'folder' | 'sensitive'> = {
    ...resting,
    state: chosen() ? 'writing' : 'off'
  };
  let mark: VaultMark | null = null;
  let isWanted = chosen() !== null;
  let running = false;
  let timer: NodeJS.Timeout | undefined;

  function chosen() {
    return settings.read().mirror;
  }

  const read = (): MirrorState => ({
    folder: chosen()?.folder ?? null,
    sensitive: chosen()?.sensitive ?? false,
    ...state
  });

  function tell(next: Partial<typeof state>): MirrorState {
    state = { ...state, ...next };
    changed.emit();
    return read();
  }

  function soon(delayMs: number): void {
    if (timer !== undefined || !chosen()) return;
    timer = setTimeout(() => {
      timer = undefined;
      void run();
    }, delayMs);
  }

  async function run(): Promise<void> {
    const folder = chosen();
    if (!folder || running || !isWanted) return;
    running = true;
    isWanted = false;
    const since = mark;
    try {
      if (!(await isThere(folder.folder, folder.isBegun))) {
        mark = null;
        isWanted = true;
        tell({ state: 'away', problem: null });
        return;
      }
      tell({ state: 'writing' });
      const done = await engine.followVault({
        folder: folder.folder,
        sensitive: folder.sensitive,
        since
      });
      // Ended or begun elsewhere meanwhile: what was written belongs to nobody any more.
      if (chosen()?.folder !== folder.folder) return;
      if (!folder.isBegun) settings.change({ mirror: { ...folder, isBegun: true } });
      mark = done.mark;
      const pages = since ? state.pages : done.written + done.unchanged + done.edited.length;
      const edited = since ? [...new Set([...state.edited, ...done.edited])] : done.edited;
      tell({ state: 'in-step', since: now(), pages, edited, problem: null });
    } catch (error) {
      mark = null;
      isWanted = true;
      if (!(error instanceof JournalError)) onFailure(error);
      const problem =
        error instanceof JournalError ? error.message : 'The pages could not be written.';
      tell({ state: 'problem', problem });
    } finally {
      running = false;
      if (isWanted && state.state === 'in-step') soon(quietMs);
    }
  }

  return {
    read,
    changed,
    start(folder, sensitive) {
      settings.change({ mirror: { folder, sensitive, isBegun: false } });
      mark = null;
      isWanted = true;
      const begun = tell({ ...resting, state: 'writing' });
      soon(0);
      return begun;
    },
    stop() {
      settings.change({ mirror: null });
      clearTimeout(timer);
      timer = undefined;
      isWanted = false;
      return tell({ ...resting });
    },
    follow({ tables }) {
      if (tables.every((table) => untold.has(table))) return;
      if (!isOfLines(tables)) mark = null;
      isWanted = true;
      soon(quietMs);
    },
    step() {
      if (isWanted) soon(0);
      else void isOneGone().then((gone) => gone && lookAgain());
    },
    lookAgain
  };

  function lookAgain(): void {
    mark = null;
    isWanted = true;
    soon(0);
  }

  /** Whether a file that kept a page waiting was moved away: nothing tells of that. */
  async function isOneGone(): Promise<boolean> {
    const folder = chosen()?.folder;
    if (folder === undefined) return false;
    const here = await Promise.all(
      state.edited.map((path) =>
        access(join(folder, path)).then(
          () => true,
          () => false
        )
      )
    );
    return here.includes(false);
  }
}

const resting = {
  state: 'off',
  since: null,
  pages: 0,
  edited: [],
  problem: null
} satisfies Omit<MirrorState, 'folder' | 'sensitive'>;

/**
 * Whether the folder is where it was. Once begun it must hold what an export leaves there: the place
 * of a disk that is unplugged is often an empty folder, which is not to be filled.
 */
async function isThere(folder: string, isBegun: boolean): Promise<boolean> {
  try {
    if (isBegun) await access(join(folder, '.hallway', 'vault.json'));
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
