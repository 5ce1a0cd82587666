import type { IsoDate, IsoWeek } from '../calendar/calendar';
import { frontMatter } from './front-matter';
import type { PageEntry } from './page-facts';
import { linkTo, linkToDate } from './page-names';
import { inlineText, quoteText } from './page-text';
import { dayInWords, entryTitle, learningLine, promiseLine } from './page-words';

/** The page of a day of a week: its entries in order, each with its text byte for byte and what was made of it. */
export function dayPageMarkdown(
  date: IsoDate,
  week: IsoWeek,
  entries: readonly PageEntry[]
): string {
  const people = new Set(entries.flatMap((entry) => entry.people.map(linkTo)));
  const topics = new Set(entries.flatMap((entry) => entry.topics));
  const head = frontMatter([
    ['type', { plain: 'day' }],
    ['id', date],
    ['date', { plain: date }],
    ['week', { link: linkToDate(week) }],
    ['people', [...people].map((link) => ({ link }))],
    ['topics', [...topics]]
  ]);
  return [head, `# ${dayInWords(date)}\n`, ...entries.map(entrySection)].join('\n');
}

/** Heading, text, then facts as `- name:: value`, which Obsidian's plugins and a later import can read. */
function entrySection(entry: PageEntry): string {
  const { touch } = entry;
  const facts: [string, string | number | null][] = [
    ['entry', entry.id],
    ['written', `${entry.writtenAt} ${entry.zone}`],
    ['time', entry.time],
    ['kind', touch && touch.kind],
    ['people', entry.people.map(linkTo).join(', ') || null],
    ['others', touch && (touch.unknownPeople || null)],
    ['minutes', touch && touch.minutes],
    ['begun by', touch && (touch.begunByMe ? 'me' : 'them')],
    ['asked', touch && (touch.asked ? 'yes' : 'no')],
    ['organised', touch?.organised ? 'yes' : null],
    ['counts for', touch && touch.practice],
    ['place', entry.place && inlineText(entry.place)],
    ['event', entry.event && inlineText(entry.event)],
    ['in front of', entry.audience && inlineText(entry.audience)],
    ...entry.topics.map((topic): [string, string] => ['topic', inlineText(topic)]),
    ...entry.promises.map((promise): [string, string] => ['promise', promiseLine(promise)]),
    ...entry.learned.map((learning): [string, string] => ['learned', learningLine(learning)]),
    ...entry.ideas.map((idea): [string, string] => ['idea', inlineText(idea)]),
    ...entry.privateLines.map(({ person, text }): [string, string] => [
      'private line',
      [person && linkTo(person), inlineText(text)].filter((part) => part !== null).join(' ')
    ]),
    ['sensitive', entry.sensitive ? 'yes' : null]
  ];
  const lines = facts.flatMap(([name, value]) => (value === null ? [] : [`- ${name}:: ${value}`]));
  const title = [entry.time, entryTitle(touch)].filter((part) => part !== null).join(' ');
  return [`## ${title}`, '', quoteText(entry.text), '', ...lines, ''].join('\n');
}
