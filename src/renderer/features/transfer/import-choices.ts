import type { CallInput } from '../../api/bridge';
import type { ImportPreview } from '../../../contract/transfer';
import type { ColumnField } from '../../../domain/transfer/column-words';
import type { PersonId } from '../../../domain/people/ids';

type Sent = NonNullable<CallInput<'applyImport'>['choices']>;
type Doubtful = ImportPreview['doubtful'][number];
type Unclear = Sent['departments'] extends readonly (infer One)[] | undefined ? One : never;

/** What the person decided in the preview; what is not said is as it was proposed. */
export interface ImportDecisions {
  /** Fields by `source column`. */
  readonly columns: ReadonlyMap<
    string,
    { source: string; column: number; field: ColumnField | null }
  >;
  /** Doubtful records by `source line`, as they were first shown, and whom they mean. */
  readonly doubtful: ReadonlyMap<string, { record: Doubtful; means: PersonId | 'new' }>;
  /** Meetings and news by key: taken or not. */
  readonly checked: ReadonlyMap<string, boolean>;
  readonly addAttendees: boolean;
  /** The own company, null when people of all come in; left out when nothing was said. */
  readonly company?: string | null;
  /** People of other companies come in, too. */
  readonly withElsewhere: boolean;
  /** What names of departments in files mean, by `name source`. */
  readonly departments: ReadonlyMap<string, Unclear>;
}

export const nothingDecided: ImportDecisions = {
  columns: new Map(),
  doubtful: new Map(),
  checked: new Map(),
  addAttendees: false,
  withElsewhere: false,
  departments: new Map()
};

/** The decisions with one more. */
export const withEntry = <V>(map: ReadonlyMap<string, V>, key: string, value: V) =>
  new Map([...map, [key, value]]);

export const doubtKey = ({ source, line }: Doubtful): string => `${line} ${source}`;

/** Tells whether a meeting or news is taken: as decided, else as proposed. News is, for it stands in front of one’s eyes. */
export function checkedIn(
  { checked }: ImportDecisions,
  { meetings }: ImportPreview
): (key: string) => boolean {
  const unwanted = new Set(meetings.filter(({ isWanted }) => !isWanted).map(({ key }) => key));
  return (key) => checked.get(key) ?? !unwanted.has(key);
}

/** Doubtful records of the preview with those that were decided before, which it does not have any more. */
export function doubtfulRecords(decisions: ImportDecisions, preview: ImportPreview): Doubtful[] {
  const decided = [...decisions.doubtful.values()].map(({ record }) => record);
  const known = new Set(decided.map(doubtKey));
  return [...decided, ...preview.doubtful.filter((record) => !known.has(doubtKey(record)))];
}

/** The decisions as the engine takes them; without a preview nothing is accepted yet. */
export function sentChoices(decisions: ImportDecisions, preview: ImportPreview | null): Sent {
  const keys = [...(preview?.meetings ?? []), ...(preview?.news ?? [])].map(({ key }) => key);
  return {
    columns: [...decisions.columns.values()],
    doubtful: [...decisions.doubtful.values()].map(({ record: { source, line }, means }) => ({
      source,
      line,
      means
    })),
    accepted: preview === null ? [] : keys.filter(checkedIn(decisions, preview)),
    addAttendees: decisions.addAttendees,
    ...(decisions.company !== undefined && { company: decisions.company }),
    withElsewhere: decisions.withElsewhere,
    departments: [...decisions.departments.values()]
  };
}

/** How many meetings and pieces of news are taken. */
export function takenOf(
  decisions: ImportDecisions,
  preview: ImportPreview
): { contacts: number; occasions: number } {
  const isTaken = checkedIn(decisions, preview);
  return {
    contacts: preview.meetings.filter(({ key }) => isTaken(key)).length,
    occasions: preview.news.filter(({ key }) => isTaken(key)).length
  };
}
