import { parentPort, workerData } from 'node:worker_threads';
import type { FromPlanner, ImportTask, JournalFacts, ToPlanner } from './import-planner';
import { openPlan } from './features/transfer/open-plan';
import { sentError } from './thread-errors';
import { stepBack } from './thread-priority';

stepBack();

/** The thread files are read and compared in: given its task when it is started, it asks for what the journal knows. */
const task = workerData as ImportTask;
const tell = (message: FromPlanner): void => parentPort?.postMessage(message);

const waiting = new Map<number, (fact: unknown) => void>();
let asked = 0;
const ask =
  (fact: keyof JournalFacts) =>
  (of: unknown): Promise<never> =>
    new Promise((resolve) => {
      waiting.set((asked += 1), resolve as (fact: unknown) => void);
      tell({ type: 'ask', id: asked, fact, of });
    });

const facts: JournalFacts = {
  people: ask('people'),
  answers: () => ask('answers')(null),
  departments: () => ask('departments')(null),
  departmentKeys: ask('departmentKeys'),
  events: ask('events'),
  writtenDays: ask('writtenDays')
};

async function plan(): Promise<void> {
  try {
    const { outline, parts } = await openPlan(task, facts, () => tell({ type: 'read' }));
    more = () => tell({ type: 'people', people: parts.next().value ?? null });
    tell({ type: 'outline', outline });
  } catch (error) {
    tell({ type: 'failed', error: sentError(error) });
  }
}

let more = (): void => undefined;

parentPort?.on('message', (message: ToPlanner) => {
  if (message.type === 'more') return more();
  waiting.get(message.id)?.(message.fact);
  waiting.delete(message.id);
});

void plan();
