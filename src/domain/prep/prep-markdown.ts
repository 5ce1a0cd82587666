import type { PrepCard, PrepPromise } from './prep-card';

/** The card as markdown, to be copied or printed: only what there is something to say about. */
export function prepMarkdown(card: PrepCard): string {
  const { planned, sinceLast } = card;
  const when = planned ? `, ${planned.date}${planned.time === null ? '' : ` ${planned.time}`}` : '';
  return [
    `# Before you meet ${inline(card.name)}${when}\n`,
    ...section(
      'Since last time',
      sinceLast === null
        ? []
        : [`${sinceLast.date}: ${inline(sinceLast.text)}`, ...sinceLast.lines.map(inline)]
    ),
    ...section(
      'Ask',
      card.ask.map(({ text }) => text)
    ),
    ...section(
      'When it feels stiff',
      card.gentle.map(({ text }) => text)
    ),
    ...section('Remember', card.remember.map(inline)),
    ...section('You owe', card.youOwe.map(promiseLine)),
    ...section('They owe', card.theyOwe.map(promiseLine)),
    ...section('They could help with', card.theyCanHelp.map(inline)),
    ...section('You could offer', card.youCanOffer.map(inline))
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}\n`, ...lines.map((line) => `- ${line}`), ''];

const promiseLine = ({ text, due }: PrepPromise): string =>
  `${inline(text)}${due === null ? '' : `, by ${due}`}`;

/** Text of the journal stays one line, and no heading or list of its own begins in it. */
const inline = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();
