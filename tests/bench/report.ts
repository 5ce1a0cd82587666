import type { Memory, StartTimes } from './desktop-bench';
import type { EngineTimes } from './engine-bench';
import type { Summary } from './statistics';

export interface BenchResult {
  on: string;
  machine: string;
  runtime: string;
  size: { people: number; entries: number };
  /** The load of the machine (1 minute) before and after. */
  load: [number, number];
  start?: StartTimes;
  capture?: Record<'mapped' | 'painted', Summary>;
  memory?: Memory;
  engine?: EngineTimes;
}

/** The result as markdown tables, as docs/benchmarks.md shows them. */
export function reportOf({ start, capture, memory, engine, ...about }: BenchResult): string {
  return [
    `${about.on}, ${about.machine}, ${about.runtime}, ${about.size.people.toLocaleString('en')} people and ${about.size.entries.toLocaleString('en')} entries, load ${about.load.map((each) => each.toFixed(1)).join(' to ')}.`,
    ...(start ? [startTable(start)] : []),
    ...(capture ? [captureTable(capture)] : []),
    ...(memory ? [memoryTable(memory)] : []),
    ...(engine ? [engineTable(engine)] : [])
  ].join('\n\n');
}

function startTable(times: StartTimes): string {
  const hello = times['hello: painted'].median;
  return table(
    ['Start', 'median', 'least', 'most', 'rounds', '× hello world', 'goal'],
    Object.entries(times).map(([name, summary]) => [
      name,
      ms(summary.median),
      ms(summary.least),
      ms(summary.most),
      String(summary.rounds),
      (summary.median / hello).toFixed(2),
      goals[name] ?? ''
    ])
  );
}

const goals: Readonly<Record<string, string>> = {
  'hallway: painted': '≤ 1.3',
  'hallway: Today with data': '≤ 2',
  'hallway: Today with data, first of a day': '≤ 2'
};

function captureTable(times: Record<'mapped' | 'painted', Summary>): string {
  return table(
    ['Capture window after the shortcut', 'median', 'p95', 'rounds', 'goal'],
    Object.entries(times).map(([name, { median, p95, rounds }]) => [
      name,
      ms(median),
      ms(p95),
      String(rounds),
      '≤ 150 ms'
    ])
  );
}

function memoryTable(memory: Memory): string {
  const against: Readonly<Record<keyof Memory, keyof Memory>> = {
    'hello: no window': 'hello: no window',
    'hello: window': 'hello: window',
    'hallway: tray only': 'hello: no window',
    'hallway: window': 'hello: window'
  };
  return table(
    ['Memory (PSS of all processes)', 'median', '× hello world'],
    Object.entries(memory).map(([name, { median }]) => [
      name,
      `${median.toFixed(0)} MB`,
      (median / memory[against[name as keyof Memory]].median).toFixed(2)
    ])
  );
}

function engineTable({ open, calls }: EngineTimes): string {
  return table(
    ['Engine', 'median', 'p95', 'rounds'],
    Object.entries({ 'opening the journal': open, ...calls }).map(
      ([name, { median, p95, rounds }]) => [name, ms(median), ms(p95), String(rounds)]
    )
  );
}

const ms = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(lineOf).join('\n');
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
