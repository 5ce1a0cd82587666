import { Worker } from 'node:worker_threads';
import type { VaultCounts } from './formats/write-vault';
import type { ReadDb } from './database/read-db';
import type { SqlValue } from './database/statements';
import type { WeekRules } from '../domain/calendar/week-rules';
import { z } from 'zod';
import { isProgramMissing, receivedError } from './thread-errors';

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

/**
 * Makes and writes pages in a thread of its own, so that Postgres reads what comes next meanwhile, and
 * the journal answers others.
 *
 * @param entry the bundled exporter.ts
 * @param here writes small vaults, and all where a system cannot start the thread's program
 */
export const exportInThread =
  (entry: URL, here: ExportVault): ExportVault =>
  async (task, journal) =>
    (await countPages(journal.read)) < fewPages
      ? here(task, journal)
      : askedByThread(entry, task, journal, here);

const askedByThread = (
  entry: URL,
  task: VaultTask,
  journal: ExportedJournal,
  here: ExportVault
): Promise<VaultCounts> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(entry, { workerData: task, stdout: true, stderr: true });
    /** Why a question had no answer: the thread ends with it, once what it writes is whole. */
    let reason: unknown = null;
    let last = Promise.resolve();
    const answer = async (question: VaultQuestion): Promise<void> => {
      try {
        const answered = await answerTo(question, journal);
        thread.postMessage({ answer: answered } satisfies ToExporter);
      } catch (error) {
        reason ??= error;
        thread.postMessage({ refused: true } satisfies ToExporter);
      }
    };
    const end = (then: () => void): void => {
      thread.removeAllListeners();
      // What it still says when it ends is of no interest to anybody.
      thread.on('error', () => undefined);
      void thread.terminate();
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
      end(() => (isProgramMissing(error) ? resolve(here(task, journal)) : reject(error)))
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
