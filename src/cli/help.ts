import { guides, type CommandGuide } from './command-guide';

/** What `hallway --help` prints. */
export function helpForAll(): string {
  const width = Math.max(...Object.keys(guides).map((name) => name.length)) + 3;
  return `Hallway, your journal for the people you work with.

  hallway [OPTIONS] COMMAND …
  hallway COMMAND --help        what a command takes, with examples

${Object.entries(guides)
  .map(([name, { summary }]) => `  ${name.padEnd(width)}${summary}`)
  .join('\n')}

  --data DIR   the data folder, the same as the app's
  --now ISO    act as if it were this moment
  --zone TZ    act as if here were this time zone
  --json       print one JSON document and nothing else
  --version    print the version

${exitCodes}

The app holds its folder while it runs: quit it first, or write in the app.
`;
}

/** What `hallway COMMAND --help` prints; null for a command there is not. */
export function helpFor(command: string): string | null {
  const guide = Object.hasOwn(guides, command) ? guides[command] : undefined;
  if (!guide) return null;
  return [
    `hallway ${guide.usage}`,
    ...guide.about.map((paragraph) => wrapped(paragraph)),
    optionsOf(guide),
    `Examples\n${guide.examples
      .map(([line, meaning]) => `  hallway ${line}\n      ${meaning}`)
      .join('\n')}`
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function optionsOf({ options }: CommandGuide): string {
  const all = [...options, ['--json', 'print one JSON document and nothing else'] as const];
  const width = Math.max(...all.map(([option]) => option.length)) + 3;
  return `Options\n${all.map(([option, meaning]) => `  ${option.padEnd(width)}${meaning}`).join('\n')}`;
}

const exitCodes = `Exit status: 0 done; 1 it failed, with the reason on stderr; 2 the command was
written wrong; 3 the app, or another command, has the journal open.`;

/** A paragraph in lines of 78 characters; what stands behind a name at its begin stays behind it. */
function wrapped(paragraph: string): string {
  const head = /^\S+ \S+ {2,}/.exec(paragraph)?.[0] ?? '';
  const lines: string[] = [];
  let line = head;
  for (const word of paragraph.slice(head.length).split(' ')) {
    if (line.length + word.length > 77 && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(head.length);
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
