import { guides, type CommandGuide } from './command-guide';
import { exitMeanings } from './failure';

/** Options that every command takes, as the help says them. */
export const commonOptions: readonly (readonly [option: string, meaning: string])[] = [
  ['--data DIR', "the data folder, the same as the app's"],
  ['--json', 'print one JSON document and nothing else, errors too'],
  ['--help, -h', 'what a command does, with examples'],
  ['--version', 'print the version']
];

/** What `hallway --help` prints, in lines of so many characters. */
export function helpForAll(columns: number): string {
  const commands = Object.entries(guides).map(([name, { summary }]) => [name, summary] as const);
  return parts(
    'Hallway, your journal for the people you work with.',
    '  hallway [OPTIONS] COMMAND …\n  hallway help COMMAND        what it takes, with examples',
    pairs(commands, columns),
    pairs(commonOptions, columns),
    `Exit status\n${pairs(
      exitMeanings.map(([status, meaning]) => [String(status), meaning]),
      columns
    )}`,
    wrapped(
      'The app holds its folder while it runs: write in the app, or quit it first. Nothing is ever written by two at once.',
      columns
    )
  );
}

/** What `hallway COMMAND --help` prints; null for a command there is not. */
export function helpFor(command: string, columns: number): string | null {
  const guide = Object.hasOwn(guides, command) ? guides[command] : undefined;
  if (!guide) return null;
  return parts(
    `hallway ${guide.usage}`,
    ...guide.about.map((paragraph) => wrapped(paragraph, columns)),
    `Options\n${pairs(optionsOf(guide), columns)}`,
    `Examples\n${guide.examples
      .map(([line, meaning]) => `  hallway ${line}\n${hanging('      ', meaning, columns)}`)
      .join('\n')}`
  );
}

/** The options of a command: its own, and `--json`. */
export const optionsOf = ({ options }: CommandGuide): CommandGuide['options'] => [
  ...options,
  ...commonOptions.filter(([option]) => option === '--json')
];

const parts = (...all: readonly string[]): string =>
  all.filter((part) => part !== '').join('\n\n') + '\n';

/** Names with their meanings behind them, in a column of their own. */
function pairs(
  all: readonly (readonly [name: string, meaning: string])[],
  columns: number
): string {
  const width = Math.max(...all.map(([name]) => name.length)) + 3;
  return all
    .map(([name, meaning]) => hanging(`  ${name.padEnd(width)}`, meaning, columns))
    .join('\n');
}

/** A paragraph in lines; what stands behind a name at its begin stays behind it. */
function wrapped(paragraph: string, columns: number): string {
  const head = /^\S+ \S+ {2,}/.exec(paragraph)?.[0] ?? '';
  return hanging(head, paragraph.slice(head.length), columns);
}

/** A text behind a head, its further lines below its first. */
function hanging(head: string, text: string, columns: number): string {
  const width = Math.min(78, columns);
  const lines: string[] = [];
  let line = head;
  for (const word of text.split(' ')) {
    if (line.length + word.length > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(head.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
