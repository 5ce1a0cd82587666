import { guides } from './command-guide';
import { exitMeanings } from './failure';
import { commonOptions, optionsOf } from './help';

/** docs/cli.md: all that the help says, as one page. */
export const helpPage = (): string =>
  [
    '# The command line',
    'Written from what `hallway --help` says; a test keeps the two the same. In a clone: `npm run -s hallway -- COMMAND`.',
    tableOf(['option of every command', ''], commonOptions),
    tableOf(
      ['exit status', ''],
      exitMeanings.map(([status, meaning]) => [String(status), meaning])
    ),
    '`COLUMNS` says how wide the terminal is, where it does not say so itself. Nothing is printed in colour, and nothing is cut in a pipe. With `--json` an error is one line on the error stream: `{"error": {"code", "message", "details"}}`.',
    ...Object.entries(guides).flatMap(([name, guide]) => [
      `## ${name}`,
      `\`hallway ${guide.usage}\``,
      ...guide.about.map(asParagraph),
      tableOf(['option', ''], optionsOf(guide)),
      `\`\`\`\n${guide.examples
        .map(([line, meaning]) => `hallway ${line}\n    ${meaning}`)
        .join('\n')}\n\`\`\``
    ])
  ].join('\n\n') + '\n';

const tableOf = (heads: readonly string[], rows: readonly (readonly [string, string])[]): string =>
  [heads, heads.map(() => '---'), ...rows.map(([one, other]) => [`\`${one}\``, other])]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** What a format writes stands in the help behind its name, and here too. */
const asParagraph = (paragraph: string): string =>
  paragraph.replace(/^(\S+ [A-Z]+) {2,}/, '- `$1`: ').replaceAll('*', '\\*');
