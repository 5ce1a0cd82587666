import type { VaultChange, VaultReading } from '../../../contract/vault';
import type { Row, Value } from '../../../domain/markdown-pages/column';
import type { LineFault } from '../../../domain/markdown-pages/page-thing';
import type { VaultFile } from '../../formats/vault-folder';
import type { MergedThing } from './merge-things';
import type { VaultThing } from './read-vault';
import { sameValue, type RowChange } from './row-changes';

/** Counts what the way back of a vault does, and keeps what is shown of it. */
export interface VaultTally {
  /** Things that are in the journal and need no look. */
  leave(count: number): void;
  count(merged: readonly MergedThing[]): void;
  refuse(file: Pick<VaultFile, 'path'>, faults: readonly LineFault[]): void;
  isRefused(file: VaultFile): boolean;
  /** Whether another file said something of the same thing before; this one is refused then. */
  isTwice(thing: VaultThing): boolean;
  reading(): VaultReading;
  things(): VaultChange[];
}

/** Things, and refused lines, that are shown at most. */
const mostShown = 200;
const mostRefused = 1_000;

/** A text is shown as far as this. */
const longestShown = 300;

export function createVaultTally(): VaultTally {
  const kinds = new Map<string, { new: number; changed: number }>();
  const shown = { new: [] as VaultChange[], changed: [] as VaultChange[] };
  const refused: VaultReading['refused'] = [];
  const refusedFiles = new Set<string>();
  const seen = new Map<string, string>();
  let same = 0;
  const refuse = (file: Pick<VaultFile, 'path'>, faults: readonly LineFault[]): void => {
    if (faults.length > 0) refusedFiles.add(file.path);
    for (const { line, reason } of faults)
      if (refused.length < mostRefused) refused.push({ file: file.path, line, reason });
  };
  return {
    leave(count) {
      same += count;
    },
    refuse,
    isRefused: ({ path }) => refusedFiles.has(path),
    isTwice(thing) {
      const id = thing.row['id'];
      if (typeof id !== 'string') return false;
      const key = `${thing.table} ${id}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, thing.file.path);
        return false;
      }
      refuse(thing.file, [{ line: thing.line, reason: `This stands in ${first} already.` }]);
      return true;
    },
    count(merged) {
      for (const one of merged) {
        if (one.outcome === 'same') {
          same += 1;
          continue;
        }
        const kind = kindOf(one);
        const counts = kinds.get(kind) ?? { new: 0, changed: 0 };
        counts[one.outcome] += 1;
        kinds.set(kind, counts);
        if (shown[one.outcome].length < mostShown) shown[one.outcome].push(changeShown(one, kind));
      }
    },
    reading() {
      const counts = [...kinds].map(([kind, count]) => ({ kind, ...count }));
      const sum = (of: 'new' | 'changed'): number => counts.reduce((all, one) => all + one[of], 0);
      return {
        new: sum('new'),
        changed: sum('changed'),
        same,
        kinds: counts.sort((a, b) => b.new + b.changed - (a.new + a.changed)),
        refused
      };
    },
    things: () => [...shown.changed, ...shown.new].slice(0, mostShown)
  };
}

const kindOf = ({ thing }: MergedThing): string => thing.table.replaceAll('_', ' ');

function changeShown(merged: MergedThing, kind: string): VaultChange {
  const { thing, outcome, row, changes } = merged;
  return {
    kind,
    title: titleOf(row),
    file: thing.file.path,
    outcome: outcome === 'new' ? 'new' : 'changed',
    changes: outcome === 'new' ? [] : changes.flatMap(differences)
  };
}

const titleOf = (row: Row): string => {
  const words = [
    row['name'],
    row['date'] ?? row['week'] ?? row['from_date'],
    row['text'] ?? row['kind']
  ]
    .filter((word) => typeof word === 'string')
    .map((word) => word.split('\n').find((line) => line.trim() !== '') ?? '');
  return short(words.filter((word) => word !== '').join('  ')) ?? '';
};

function differences({ table, before, after, isPart }: RowChange): VaultChange['changes'] {
  const kind = table.replaceAll('_', ' ');
  if (isPart) return [{ what: kind, before: saidBy(before), after: saidBy(after) }];
  return Object.keys({ ...before, ...after }).flatMap((name) => {
    const [was, is] = whereTheyDiffer(before?.[name] ?? null, after?.[name] ?? null);
    return sameValue(was, is)
      ? []
      : [{ what: name.replaceAll('_', ' '), before: wordsOf(was), after: wordsOf(is) }];
  });
}

/** The words of a row that hangs on another; one that only names somebody has none. */
const saidBy = (row: Row | null): string | null =>
  row &&
  wordsOf(
    row['text'] ??
      row['topic'] ??
      row['question'] ??
      row['private_line'] ??
      row['kind'] ??
      row['name'] ??
      ''
  );

const wordsOf = (value: Value): string | null => {
  if (value === null) return null;
  return short(typeof value === 'string' ? value : JSON.stringify(value));
};

/** Two texts without the lines they begin and end with alike. */
function whereTheyDiffer(before: Value, after: Value): [Value, Value] {
  if (typeof before !== 'string' || typeof after !== 'string') return [before, after];
  const [was, is] = [before.split('\n'), after.split('\n')];
  let from = 0;
  while (from < Math.min(was.length, is.length) - 1 && was[from] === is[from]) from += 1;
  let end = 0;
  const most = Math.min(was.length, is.length) - from - 1;
  while (end < most && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const part = (lines: readonly string[]): string => {
    const shown = lines.slice(from, lines.length - end);
    return [...(from > 0 ? ['…'] : []), ...shown, ...(end > 0 ? ['…'] : [])].join('\n');
  };
  return [part(was), part(is)];
}

const short = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
