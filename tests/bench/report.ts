import type { Memory, StartTimes } from './desktop-bench';
import type { EngineTimes } from './engine-bench';
import type { Idle } from './idle-bench';
import type { KeystrokeTimes } from './keystroke-bench';
import type { Comparisons } from './side-by-side';
import { summaryOf, type Summary } from './statistics';
import type { ImportTimes } from './import-bench';
import type { TransferTimes } from './transfer-bench';
import type { TrayTimes } from './tray-bench';

export interface BenchResult {
  on: string;
  machine: string;
  runtime: string;
  size: { people: number; entries: number };
  /** The load of the machine (1 minute) before and after. */
  load: [number, number];
  start?: StartTimes;
  capture?: Record<'mapped' | 'painted', Summary>;
  keystroke?: KeystrokeTimes;
  tray?: TrayTimes;
  idle?: Record<string, Idle>;
  memory?: Memory;
  engine?: EngineTimes;
  sideBySide?: Comparisons;
  transfer?: TransferTimes;
  imports?: ImportTimes;
}

/** The result as markdown tables, as docs/benchmarks.md shows them. */
export function reportOf({
  start,
  capture,
  keystroke,
  tray,
  idle,
  memory,
  engine,
  sideBySide,
  transfer,
  imports,
  ...about
}: BenchResult): string {
  return [
    `${about.on}, ${about.machine}, ${about.runtime}, ${about.size.people.toLocaleString('en')} people and ${about.size.entries.toLocaleString('en')} entries, load ${about.load.map((each) => each.toFixed(1)).join(' to ')}.`,
    ...(start ? [startTable(start)] : []),
    ...(capture ? [captureTable(capture)] : []),
    ...(keystroke ? [keystrokeTable(keystroke)] : []),
    ...(tray ? [trayTable(tray)] : []),
    ...(idle ? [idleTable(idle)] : []),
    ...(memory ? [memoryTable(memory)] : []),
    ...(engine ? [engineTable(engine)] : []),
    ...(sideBySide ? [sideBySideTable(sideBySide)] : []),
    ...(transfer ? [transferTable(transfer)] : []),
    ...(imports ? [importTable(imports)] : [])
  ].join('\n\n');
}

const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(0)} %`;

function transferTable(times: TransferTimes): string {
  const { unsyncedLoop, oneChange, longestPause } = times;
  const first = summaryOf(times.first).median;
  const unchanged = summaryOf(times.unchanged).median;
  const loops = times.first.map((took, round) => took / (times.plainLoop[round] ?? NaN));
  const loop = summaryOf(loops);
  const followed = (all: readonly number[]): string[] => {
    const { median, most } = summaryOf(all);
    return [ms(median), `at most ${ms(most)}`, '200 ms'];
  };
  const rows = [
    [
      'a vault, first run',
      ms(first),
      `${loop.median.toFixed(2)} × the plain loop after it (${loop.least.toFixed(2)} to ${loop.most.toFixed(2)})`,
      '2 ×'
    ],
    ['the same bytes in a plain loop, synced', ms(summaryOf(times.plainLoop).median), '', ''],
    ['the same without waiting for the disk', ms(unsyncedLoop), '', ''],
    ['nothing changed', ms(unchanged), `${share(unchanged, first)} of the first`, '20 %'],
    ['somebody has another title', ms(oneChange), `${share(oneChange, first)} of the first`, ''],
    ['one line more, in a mirror', ...followed(times.oneEntry)],
    ['one lunch more, in a mirror', ...followed(times.oneLunch)],
    [
      'longest wait of another call during a first run',
      ms(longestPause.during),
      `${ms(longestPause.alone)} without it`,
      ''
    ],
    ...Object.entries(times.files).map(([format, took]) => [format, ms(took), '', ''])
  ];
  const head = `${times.pages.toLocaleString('en')} pages, ${times.megabytes.toFixed(0)} MB; this process grew by ${times.grownMegabytes.toFixed(0)} MB at most (goal 400).`;
  return `${head}\n\n${table(['Export', 'time', '', 'goal'], rows)}`;
}

const importTable = (times: ImportTimes): string =>
  table(
    ['Import', 'time', 'memory above idle (goal 400 MB)', 'longest wait of another call'],
    Object.entries(times).flatMap(([file, steps]) =>
      Object.entries(steps).map(([step, { took, grownMegabytes, longestPause }]) => [
        `${file}: ${step}`,
        ms(took),
        `${grownMegabytes.toFixed(0)} MB`,
        ms(longestPause)
      ])
    )
  );

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
  'hallway: Today with data, nothing kept': '≤ 2'
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

function keystrokeTable(times: KeystrokeTimes): string {
  return table(
    ['A key in the capture line', 'median', 'p95', 'keys', 'goal'],
    Object.entries(times).map(([name, { median, p95, rounds }]) => [
      name,
      ms(median),
      ms(p95),
      String(rounds),
      name === 'key to painted marks' ? '≤ 16 ms' : ''
    ])
  );
}

function trayTable(times: TrayTimes): string {
  return table(
    ['The icon after a hello was saved', 'median', 'p95', 'rounds', 'goal'],
    Object.entries(times).map(([name, { median, p95, rounds }]) => [
      name,
      ms(median),
      ms(p95),
      String(rounds),
      name === 'changed pixels' ? '≤ 150 ms' : ''
    ])
  );
}

function idleTable(idle: Record<string, Idle>): string {
  const hello = idle['hello: tray']?.memory ?? NaN;
  const head = [
    'Idle in the tray',
    'minutes',
    'CPU of a core',
    'wake-ups',
    'memory',
    '× hello world'
  ];
  const rows = Object.entries(idle).map(([name, { minutes, cpuPercent, wakeUps, memory }]) => [
    name,
    String(minutes),
    `${cpuPercent.toFixed(2)} %${name.startsWith('hallway') ? ' (< 0.5 %)' : ''}`,
    `${wakeUps.toFixed(1)} a second`,
    `${memory.toFixed(0)} MB`,
    (memory / hello).toFixed(2)
  ]);
  const busiest = idle['hallway: tray']?.busiest ?? [];
  const named = busiest.map(({ name, wakeUps }) => `${name} ${wakeUps.toFixed(1)}`);
  return `${table(head, rows)}\n\nWoken by process, a second: ${named.join(', ')}.`;
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

function sideBySideTable({ figures, fsync }: Comparisons): string {
  const rows = Object.entries(figures).map(([name, { engine, sqlite, goal }]) => {
    const isSave = name.startsWith('save');
    const most = isSave ? goal + fsync.median : goal;
    const reached = isSave ? engine.median : engine.p95;
    const ratio = engine.median / sqlite.median;
    return [
      name,
      ms(engine.median),
      ms(engine.p95),
      ms(sqlite.median),
      ms(sqlite.p95),
      `${ratio.toFixed(1)}${ratio > 5 ? ', missed' : ''}`,
      `${isSave ? `median ≤ ${goal} ms + fsync` : `p95 ≤ ${goal} ms`}, ${reached <= most ? 'met' : 'missed'}`
    ];
  });
  const head = ['Side by side', 'median', 'p95', 'SQLite', 'SQLite p95', '× SQLite (≤ 5)', 'goal'];
  return `${table(head, rows)}\n\nWriting 8 KB and its fsync: ${ms(fsync.median)} (p95 ${ms(fsync.p95)}).`;
}

const ms = (value: number): string => `${value.toFixed(value < 2 ? 2 : value < 20 ? 1 : 0)} ms`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(lineOf).join('\n');
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
