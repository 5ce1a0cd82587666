import { Worker } from 'node:worker_threads';
import { JournalError } from '../contract/errors';
import type { ImportChoices, ImportPreview } from '../contract/transfer';
import type { Instant, IsoDate } from '../domain/calendar/calendar';
import type { KnownEvent, MeetingPlan } from '../domain/meetings/plan-meetings';
import type { DirectoryChange } from '../domain/transfer/directory-changes';
import type { PlannedPhoto } from '../domain/transfer/plan-photos';
import type { PlannedPerson } from '../domain/transfer/planned-import';
import { endThread } from './end-thread';
import { cancelled } from './work-watch';
import { isOutOfMemory, isProgramMissing, receivedError } from './thread-errors';
import type { FilesReading, ImportFile, ReadFiles } from './formats/read-files';

/** Files of an import, and what they are read and compared with. */
export interface ImportTask {
  readonly files: readonly ImportFile[];
  readonly reading: FilesReading;
  readonly choices: ImportChoices;
  /** Whether the pictures that come are wanted, too. */
  readonly withPictures: boolean;
  readonly now: Instant;
  readonly today: IsoDate;
}

/** What the person said of earlier imports. */
export interface ImportAnswers {
  /** Their own company, null when people of all companies come in; left out when they never said. */
  readonly company?: string | null;
  /** Departments that names mean, folded, by what the file is (`SourceKey`). */
  readonly departments: readonly { source: string; written: string; means: string }[];
}

/** What a file is, as answers are remembered by: the key of a table's headings, or the format. */
export interface SourceKey {
  readonly source: string;
  readonly key: string;
}

/** What a plan asks of the journal, in parts so small that others are answered in between. */
export interface JournalFacts {
  /** Those who come after this id, with what tells whether a directory should have them: JSON, sorted by id; `[]` at the end. */
  people(after: string | null): Promise<string>;
  /** What the person said of imports before. */
  answers(): Promise<ImportAnswers>;
  /** Names of departments, the oldest first. */
  departments(): Promise<string[]>;
  /** Each name with what is the same for all names of one department. */
  departmentKeys(names: readonly string[]): Promise<[name: string, key: string][]>;
  /** What became of events of calendars. */
  events(keys: readonly string[]): Promise<KnownEvent[]>;
  /** `date id` for each person with a contact on one of these days. */
  writtenDays(dates: readonly IsoDate[]): Promise<string[]>;
}

/** What an import would do, but for its people. */
export interface ImportOutline {
  readonly preview: ImportPreview;
  /** People to write. */
  readonly touched: number;
  /** The departments they are in. */
  readonly departments: readonly string[];
  /** Of its meetings and of the news those that are accepted. */
  readonly calendar: MeetingPlan;
  readonly news: readonly DirectoryChange[];
  /** Pictures that come, when a window gives them painted anew. */
  readonly photos: readonly PlannedPhoto[];
  /** As the files have them; empty unless wanted. */
  readonly pictures: ReadFiles['photos'];
  readonly headings: ReadFiles['headings'];
  readonly sourceKeys: readonly SourceKey[];
}

/** Somebody to write. */
export type WrittenPerson = Pick<PlannedPerson, 'id' | 'before' | 'after'>;

/** A plan that stays where it was made; its people are handed out in parts. */
export interface ImportPlanner {
  readonly outline: ImportOutline;
  /** New and changed people in the order of the files, once. */
  people(): AsyncIterable<readonly WrittenPerson[]>;
  /** Lets go of it; its people can be had no more. */
  close(): void;
}

/** What is told while a plan is made. */
interface Planning {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** The files are read, and are being compared with the journal. */
  readonly onRead: () => void;
}

/** Reads files that somebody else made and plans what they would do. @throws JournalError unsupported-file, too-large, cancelled */
export type PlanFiles = (
  task: ImportTask,
  facts: JournalFacts,
  planning: Planning
) => Promise<ImportPlanner>;

/** What the thread says; `ask` is answered with the same id. */
export type FromPlanner =
  | { readonly type: 'read' }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly fact: keyof JournalFacts;
      readonly of: unknown;
    }
  | { readonly type: 'outline'; readonly outline: ImportOutline }
  | { readonly type: 'people'; readonly people: Part }
  | { readonly type: 'failed'; readonly error: unknown };

/** What it is told: the answer to what it asked, or that the next part of the people is wanted. */
export type ToPlanner =
  | { readonly type: 'fact'; readonly id: number; readonly fact: unknown }
  | { readonly type: 'more' };

/** How long a thread may read, in ms: so much, and more for what is long; and what it may need, in MB. */
const limits = { ms: 10_000, msPerMegabyte: 2_000, megabytes: 1_024 };

/** Comparing takes longer than reading, and waits for its turn to ask the journal. */
const comparingTimes = 20;

/**
 * Reads files and compares them in a thread of its own (TRUST.md §2): while it works the journal
 * answers others, what it needs is given back when it ends, and one that never ends or needs too
 * much memory ends alone.
 *
 * @param entry the bundled reader.ts
 * @param otherwise plans when a system cannot start the thread's program, as some packages cannot
 */
export function planInThread(
  entry: URL,
  otherwise: PlanFiles,
  { ms, msPerMegabyte, megabytes } = limits
): PlanFiles {
  return (task, facts, planning) =>
    new Promise((resolve, reject) => {
      const bytes = task.files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
      const most = ms + (bytes / 1_048_576) * msPerMegabyte;
      const thread = new Worker(entry, {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
        stdout: true,
        stderr: true
      });
      const tell = (message: ToPlanner): void => thread.postMessage(message);
      const wanted: { take: (part: Part) => void; fail: (error: Error) => void }[] = [];
      let limit: NodeJS.Timeout | undefined;
      const limitTo = (time: number): void => {
        clearTimeout(limit);
        limit = setTimeout(() => fail(tooLarge('takes too long to read')), time);
      };
      const close = (): void => {
        clearTimeout(limit);
        endThread(thread);
      };
      const fail = (error: Error): void => {
        close();
        reject(error);
        for (const part of wanted) part.fail(error);
      };
      // A busy machine may take its time to start it.
      thread.once('online', () => limitTo(most));
      planning.signal.addEventListener('abort', () => fail(cancelled()), { once: true });
      thread.on('exit', () => fail(new Error('The reading thread ended.')));
      thread.on('error', (error) => {
        if (isOutOfMemory(error)) fail(tooLarge('needs too much memory'));
        else if (isProgramMissing(error)) {
          close();
          resolve(otherwise(task, facts, planning));
        } else fail(error);
      });
      const next = (): Promise<Part> =>
        new Promise((take, fail) => {
          wanted.push({ take, fail });
          tell({ type: 'more' });
        });
      thread.on('message', (message: FromPlanner) => {
        switch (message.type) {
          case 'read':
            limitTo(most * comparingTimes);
            return planning.onRead();
          case 'ask':
            return void answered(facts, message).then(tell, fail);
          case 'outline':
            clearTimeout(limit);
            return resolve({ outline: message.outline, people: () => inParts(next), close });
          case 'people':
            return wanted.shift()?.take(message.people);
          case 'failed':
            return fail(receivedError(message.error, 'A file could not be read.'));
        }
      });
    });
}

async function answered(
  facts: JournalFacts,
  { id, fact, of }: Extract<FromPlanner, { type: 'ask' }>
): Promise<ToPlanner> {
  const ask = facts[fact] as (of: unknown) => Promise<unknown>;
  return { type: 'fact', id, fact: await ask(of) };
}

/** People of a plan; null behind the last. */
type Part = readonly WrittenPerson[] | null;

/** The part after the one in hand is made ready while that is written. */
async function* inParts(next: () => Promise<Part>): AsyncGenerator<readonly WrittenPerson[]> {
  for (let coming = next(); ;) {
    const part = await coming;
    if (part === null) return;
    coming = next();
    // Nobody may come for it any more.
    coming.catch(() => undefined);
    yield part;
  }
}

const tooLarge = (why: string): JournalError =>
  new JournalError('too-large', `This ${why}. Nothing was imported; try a smaller part of it.`);
