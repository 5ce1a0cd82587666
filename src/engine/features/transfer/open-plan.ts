import type {
  ImportOutline,
  ImportTask,
  JournalFacts,
  PlanFiles,
  WrittenPerson
} from '../../import-planner';
import type { PhotoPlace } from '../../../domain/transfer/plan-photos';
import { type ReadFiles, readFiles } from '../../formats/read-files';
import { parts } from '../../parts';
import { planFiles } from './plan-files';
import { previewOf } from './preview';

/** People of one statement: between two of them others are answered, and the import can be called off. */
const partSize = 1_000;

/** A plan, with its people in parts. */
interface OpenPlan {
  readonly outline: ImportOutline;
  readonly parts: Generator<readonly WrittenPerson[], undefined>;
}

/** Reads files and plans what they would do. @throws JournalError unsupported-file */
export async function openPlan(
  { files, reading, choices, withPictures, now, today }: ImportTask,
  facts: JournalFacts,
  onRead: () => void
): Promise<OpenPlan> {
  const read = readFiles(files, reading);
  onRead();
  const plan = await planFiles(facts, read, choices, { now, today });
  const touched = plan.people.filter((person) => person.outcome !== 'same');
  const accepted = new Set(choices.accepted);
  const { calendar } = plan;
  return {
    outline: {
      preview: previewOf(plan),
      touched: touched.length,
      departments: [...new Set(touched.flatMap(({ after }) => after.department ?? []))],
      calendar: {
        ...calendar,
        proposed: calendar.proposed.filter(({ meeting }) => accepted.has(meeting.key))
      },
      news: plan.news.filter(({ key }) => accepted.has(key)),
      photos: plan.photos,
      pictures: withPictures ? picturesOf(plan.photos, read.photos) : [],
      headings: read.headings,
      sourceKeys: plan.sourceKeys
    },
    parts: inParts(touched)
  };
}

function picturesOf(
  wanted: readonly PhotoPlace[],
  found: ReadFiles['photos']
): ReadFiles['photos'] {
  const places = new Set(wanted.map(({ source, line }) => `${line} ${source}`));
  return found.filter(({ source, line }) => places.has(`${line} ${source}`));
}

/** Plans where there is no thread: in tests and tools, which have no bundle. */
export const planHere: PlanFiles = async (task, facts, { onRead }) => {
  const { outline, parts } = await openPlan(task, facts, onRead);
  return {
    outline,
    async *people() {
      yield* parts;
    },
    close: () => undefined
  };
};

function* inParts(
  people: readonly WrittenPerson[]
): Generator<readonly WrittenPerson[], undefined> {
  for (const some of parts(people, partSize))
    yield some.map(({ id, before, after }) => ({ id, before, after }));
}
