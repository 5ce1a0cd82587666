import { Worker } from 'node:worker_threads';
import { endThread } from './end-thread';
import type { VaultCounts } from './formats/write-vault';
import type { ReadDb } from './database/read-db';
import type { SqlValue } from './database/statements';
import type { WeekRules } from '../domain/calendar/week-rules';
import { z } from 'zod';
import { isOutOfMemory, isProgramMissing, receivedError } from './thread-errors';

/** A vault to be brought up to date. */
export interface VaultTask {
  readonly folder: string;
  /** Sensitive entries and facts too; otherwise they leave no trace. */
  readonly sensitive: boolean;
  /** Whether pages changed by hand since they were written are written over. */
  readonly replaceEdited: boolean;
  readonly weekRules: WeekRules;
}

/** How far an export is: pages done of all that may differ. */
export interface PagesDone {
  readonly done: number;
  readonly of: number;
}

/** What an export needs of the journal. */
interface ExportedJournal {
  readonly read: ReadDb;
  /** A new name for what an export leaves. */
  readonly rememberRun: () => Promise<string>;
  /** Is told how far it is; rejects when the person has called it off. */
  readonly told: (progress: PagesDone) => Promise<void>;
}

/** Writes a journal as a vault. @throws JournalError bad-target, disk-full, cancelled */
export type ExportVault = (task: VaultTask, journal: ExportedJournal) => Promise<VaultCounts>;

/** What the thread asks of the journal. */
export type VaultQuestion =
  | { readonly ask: 'rows'; readonly sql: string; readonly params: readonly SqlValue[] }
  | { readonly ask: 'rememberRun' }
  | { readonly ask: 'told'; readonly progress: PagesDone };

/** What the thread says; questions are answered one after the other. */
export type FromExporter =
  | { readonly type: 'question'; readonly question: VaultQuestion }
  | { readonly type: 'done'; readonly counts: VaultCounts }
  | { readonly type: 'failed'; readonly error: unknown };

/** The answer to the oldest open question; none when the export cannot go on. */
export type ToExporter = { readonly answer: unknown } | { readonly refused: true };

/** Fewer pages are written sooner than a thread has started. */
const fewPages = 500;

/** What a thread may need: with less to spare it clears up sooner. Some 400,000 entries fit in. */
const limits = { megabytes: 1_024 };

/**
 * Makes and writes pages in a thread of its own, so that Postgres reads what comes next meanwhile, and
 * the journal answers others.
 *
 * @param entry the bundled exporter.ts
 * @param here writes small vaults, those too large for a thread, and all where a system cannot start its program
 */
export const exportInThread =
  (entry: URL, here: ExportVault, { megabytes } = limits): ExportVault =>
  async (task, journal) => {
    if ((await countPages(journal.read)) < fewPages) return here(task, journal);
    const thread = new Worker(entry, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      stdout: true,
      stderr: true
    });
    return answered(thread, journal, () => here(task, journal));
  };

/** Answers a thread until it is done. */
const answered = (
  thread: Worker,
  journal: ExportedJournal,
  otherwise: () => Promise<VaultCounts>
): Promise<VaultCounts> =>
  new Promise((resolve, reject) => {
    /** Why a question had no answer: the thread ends with it, once what it writes is whole. */
    let reason: unknown = null;
    let last = Promise.resolve();
    const answer = async (question: VaultQuestion): Promise<void> => {
      try {
        const found = await answerTo(question, journal);
        thread.postMessage({ answer: found } satisfies ToExporter);
      } catch (error) {
        reason ??= error;
        thread.postMessage({ refused: true } satisfies ToExporter);
      }
    };
    const end = (then: () => void): void => {
      endThread(thread);
      then();
    };
    thread.on('message', (message: FromExporter) => {
      if (message.type === 'question') last = last.then(() => answer(message.question));
      else if (message.type === 'done') end(() => resolve(message.counts));
      else
        end(() =>
          reject(
            reason instanceof Error
              ? reason
              : receivedError(message.error, 'The pages could not be written.')
          )
        );
    });
    thread.on('error', (error) =>
      end(() =>
        isProgramMissing(error) || isOutOfMemory(error) ? resolve(otherwise()) : reject(error)
      )
    );
    thread.on('exit', () => end(() => reject(new Error('The writing thread ended.'))));
  });

function answerTo(question: VaultQuestion, journal: ExportedJournal): Promise<unknown> {
  if (question.ask === 'rows') return journal.read.rows(question.sql, question.params, anyRow);
  return question.ask === 'told' ? journal.told(question.progress) : journal.rememberRun();
}

/** Whoever asked looks into it. */
const anyRow = z.custom<Record<string, unknown>>();

/** About how many pages a journal has. */
const countPages = async (db: ReadDb): Promise<number> =>
  (
    await db.one(
      'select ((select count(*) from person) + (select count(distinct date) from entry))::integer as pages',
      [],
      z.object({ pages: z.int() })
    )
  ).pages;
