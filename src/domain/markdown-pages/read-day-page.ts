import { readInlineText, unquoteText, type PageLine } from './page-text';
import type { PageThing, ReadPage, Reading } from './page-thing';
import type { Value } from './column';
import { entryTitle } from './page-words';
import { readEntryFacts } from './read-entry-section';
import { readRecordLine } from './record-line';
import { touchKind } from '../journal/touch';

/** What an entry is that a person wrote into the vault, until its own facts say otherwise. */
export interface WrittenNow {
  readonly date: string;
  /** An instant as rows have it. */
  readonly writtenAt: string;
  readonly zone: string;
}

/** What the page of a day says: its entries, each under its heading. An entry with a fault is left as the journal has it. */
export function readDayPage(
  body: readonly PageLine[],
  now: WrittenNow,
  reading: Reading
): ReadPage {
  const things: PageThing[] = [];
  const faults: ReadPage['faults'][number][] = [];
  const sections = sectionsOf(body);
  for (const [index, lines] of sections.entries()) {
    const [heading] = lines;
    if (index === 0) {
      const stray = lines.find(({ text }) => text.trim() !== '' && !text.startsWith('# '));
      if (stray)
        faults.push({
          line: stray.number,
          reason: 'This text belongs to no entry. Put a heading above it: ## Note.'
        });
    } else if (heading) {
      const read = readSection(heading, lines.slice(1), now, reading);
      if (read.thing) things.push(read.thing);
      faults.push(...read.faults);
    }
  }
  return { things, faults };
}

/** An entry that stands alone in a file: text, and perhaps facts in lines behind it. */
export const readLooseEntry = (
  body: readonly PageLine[],
  now: WrittenNow,
  reading: Reading
): { thing: PageThing | null; faults: ReadPage['faults'] } => readWritten(body, null, now, reading);

const sectionsOf = (body: readonly PageLine[]): PageLine[][] => {
  const sections: PageLine[][] = [[]];
  for (const line of body) {
    if (line.text.startsWith('## ')) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections;
};

function readSection(
  heading: PageLine,
  lines: readonly PageLine[],
  now: WrittenNow,
  reading: Reading
): { thing: PageThing | null; faults: ReadPage['faults'] } {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const rest = first === -1 ? [] : lines.slice(first);
  const end = rest.findIndex(({ text }) => !text.startsWith('>'));
  const quotation = end === -1 ? rest : rest.slice(0, end);
  const facts = end === -1 ? [] : rest.slice(end);
  const id = facts
    .map(({ text }) => readRecordLine(text))
    .find((record) => record?.name === 'entry')?.head;
  if (id === undefined || !isUuid.test(id)) return readWritten(lines, heading, now, reading);
  const text = unquoteText(quotation);
  const entry: Record<string, Value> = {
    id: id.toLowerCase(),
    date: now.date,
    text,
    written_at: now.writtenAt,
    zone: now.zone,
    sensitive: false
  };
  if (quotation.length === 0)
    return {
      thing: null,
      faults: [
        {
          line: heading.number,
          reason: 'The text of this entry is gone. It stands behind > below the heading.'
        }
      ]
    };
  return finish(entry, facts, heading.number, false, reading);
}

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An entry written by hand: its text goes up to the first fact, quoted or not. */
function readWritten(
  lines: readonly PageLine[],
  /** Null: it stands alone in its file, which is what it is known by. */
  heading: PageLine | null,
  now: WrittenNow,
  reading: Reading
): { thing: PageThing | null; faults: ReadPage['faults'] } {
  const title = heading?.text.slice(3).trim() ?? '';
  const from = lines.findIndex(({ text }) => isFact(text));
  const body = trimmed(from === -1 ? lines : lines.slice(0, from));
  const facts = from === -1 ? [] : lines.slice(from);
  const time = /^([01]\d|2[0-3]):[0-5]\d/.exec(title)?.[0] ?? null;
  const named = (time === null ? title : title.slice(time.length)).trim();
  const written =
    unquoteText(body) ??
    body.map(({ text, end }, at) => text + (at === body.length - 1 ? '' : end)).join('');
  const text = [isUsualTitle(named) ? '' : readInlineText(named), written]
    .filter((part) => part !== '')
    .join('\n\n');
  if (text === '' && facts.length === 0) return { thing: null, faults: [] };
  const entry: Record<string, Value> = {
    id: reading.newId(heading ? `entry ${text}` : 'entry'),
    date: now.date,
    text,
    written_at: now.writtenAt,
    zone: now.zone,
    sensitive: false,
    ...(time !== null && { time })
  };
  return finish(entry, facts, heading?.number ?? 1, true, reading);
}

function finish(
  entry: Record<string, Value>,
  facts: readonly PageLine[],
  line: number,
  isWritten: boolean,
  reading: Reading
): { thing: PageThing | null; faults: ReadPage['faults'] } {
  const { parts, faults } = readEntryFacts(entry, facts, reading);
  if (faults.length > 0) return { thing: null, faults };
  const columns = reading.columns.get('entry') ?? [];
  const row = Object.fromEntries(columns.map(({ name }) => [name, entry[name] ?? null]));
  return { thing: { table: 'entry', row, parts, line, isWritten }, faults };
}

/** A list item with two colons is a fact; nothing else is taken for one. */
const isFact = (text: string): boolean => readRecordLine(text) !== null;

/** Headings that only say what kind of entry it is. */
const isUsualTitle = (title: string): boolean =>
  title === '' ||
  title === entryTitle(null) ||
  touchKind.options.some((kind) => entryTitle({ kind }) === title);

const isBlank = ({ text }: PageLine): boolean => text.trim() === '';

function trimmed(lines: readonly PageLine[]): PageLine[] {
  const from = lines.findIndex((line) => !isBlank(line));
  return from === -1 ? [] : lines.slice(from, lines.findLastIndex((line) => !isBlank(line)) + 1);
}
