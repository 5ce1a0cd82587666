import { touchKind } from '../journal/touch';
import { linksIn, PageFault, personColumn, readLink, type Value } from './column';
import { inlineText, isBlank, readInlineText, writtenText, type PageLine } from './page-text';
import type { PageThing, ReadPage, Reading } from './page-thing';
import { entryTitle } from './page-words';
import { readEntryFacts, type EntrySaid } from './read-entry-section';
import { readRecordLine, type RecordLine } from './record-line';
import type { Properties } from './row-properties';

/** What an entry is that a person wrote into the vault, until its own facts say otherwise. */
export interface WrittenNow {
  readonly date: string;
  /** An instant as rows have it. */
  readonly writtenAt: string;
  readonly zone: string;
}

interface ReadEntry {
  readonly thing: PageThing | null;
  readonly faults: ReadPage['faults'];
}

/** An entry written by hand under a heading of a day's page. */
export function readUnder(
  heading: PageLine,
  lines: readonly PageLine[],
  now: WrittenNow,
  reading: Reading
): ReadEntry {
  const title = heading.text.slice(3).trim();
  const time = /^([01]\d|2[0-3]):[0-5]\d/.exec(title)?.[0] ?? null;
  const named = time === null ? title : title.slice(time.length);
  const { text, facts } = apart(readInlineText(named.trim()), lines);
  if (text === '' && facts.length === 0) return { thing: null, faults: [] };
  const entry = { ...entryOf(now, text, reading.newId(`entry ${text}`)), ...(time && { time }) };
  const said = { facts, mentioned: linkedPeople(text, reading) };
  return entryThing(entry, said, heading.number, true, reading);
}

/**
 * An entry that stands alone in a file: text, perhaps facts in lines behind it, and properties
 * that are called like them. The links in its text say whom it mentions.
 *
 * @param name of the file, without its ending: what it says beside the date is a title
 */
export function readLooseEntry(
  name: string,
  properties: Properties,
  body: readonly PageLine[],
  now: WrittenNow,
  reading: Reading
): ReadEntry {
  const { text, facts } = apart(titleIn(name), body);
  const properFacts = factsOf(properties);
  if (text === '' && facts.length === 0 && properFacts.length === 0)
    return { thing: null, faults: [] };
  const entry = entryOf(now, text, reading.newId('entry'));
  const said = { properties: properFacts, facts, mentioned: linkedPeople(text, reading) };
  return entryThing(entry, said, 1, true, reading);
}

/** An entry with all that hangs on it. One with a fact that cannot be read is left as the journal has it. */
export function entryThing(
  entry: Record<string, Value>,
  said: EntrySaid,
  line: number,
  isWritten: boolean,
  reading: Reading
): ReadEntry {
  const { parts, faults, strangers } = readEntryFacts(entry, said, reading);
  if (faults.length > 0) return { thing: null, faults: [...faults, ...strangers] };
  const columns = reading.columns.get('entry') ?? [];
  const row = Object.fromEntries(columns.map(({ name }) => [name, entry[name] ?? null]));
  return { thing: { table: 'entry', row, parts, line, isWritten }, faults: strangers };
}

/** A title and text above the first fact, and the lines of facts. */
function apart(title: string, lines: readonly PageLine[]): { text: string; facts: PageLine[] } {
  const from = lines.findIndex(({ text }) => readRecordLine(text) !== null);
  const body = from === -1 ? [...lines] : lines.slice(0, from);
  const first = body.findIndex((line) => !isBlank(line));
  const isSaidAgain = readInlineText(body[first]?.text.replace(/^# /, '') ?? '').trim() === title;
  const written = writtenText(isSaidAgain && title !== '' ? body.slice(first + 1) : body);
  return {
    text: [isUsualTitle(title) ? '' : title, written].filter((part) => part !== '').join('\n\n'),
    facts: from === -1 ? [] : lines.slice(from)
  };
}

const entryOf = (
  { date, writtenAt, zone }: WrittenNow,
  text: string,
  id: string
): Record<string, Value> => ({ id, date, text, written_at: writtenAt, zone, sensitive: false });

/** Headings that only say what kind of entry it is. */
const isUsualTitle = (title: string): boolean =>
  title === '' ||
  title === entryTitle(null) ||
  touchKind.options.some((kind) => entryTitle({ kind }) === title);

/** What the name of a file says beside its date; marks of copies and days of the week say nothing. */
function titleIn(name: string): string {
  const rest = name
    .replace(/^\d{4}-\d{2}-\d{2}/, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^[\s\-–—_.,:]+/u, '')
    .trim();
  return /\p{L}{2}/u.test(rest) && !dayOfWeek.test(rest) ? rest : '';
}

const dayOfWeek =
  /^(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/i;

/** Properties every program writes into its files, which say nothing of an entry. */
const notOfEntry: ReadonlySet<string> = new Set([
  'hallway',
  'type',
  'id',
  'date',
  'title',
  'aliases',
  'cssclasses',
  'created',
  'updated',
  'modified'
]);

/** Properties as facts: what kind of contact it was first, for the others may be of that. */
function factsOf(properties: Properties): { line: number; record: RecordLine }[] {
  const moment = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2})/.exec(
    properties.get('date')?.values[0] ?? ''
  )?.[1];
  const all = [...properties].flatMap(([property, { values, line }]) => {
    const name = property.toLowerCase().replaceAll('-', ' ').replaceAll('_', ' ');
    const said = values.filter((value) => value.trim() !== '');
    if (notOfEntry.has(name) || said.length === 0) return [];
    const record = (head: string, called = name): { line: number; record: RecordLine } => ({
      line,
      record: { name: called, head, fields: [], id: null }
    });
    if (name === 'tags')
      return said
        .map((tag) => tag.replace(/^#/, '').toLowerCase())
        .filter((tag) => isTopic.test(tag))
        .map((tag) => ({
          line,
          record: { name: 'topic', head: inlineText(tag), fields: byHand, id: null }
        }));
    if (ofPeople.has(name)) return [record(said.map(asLink).join(', '))];
    if (name === 'kind') return [record(said.join(' ').trim().toLowerCase())];
    return said.map((value) => record(value.startsWith('[[') ? value : inlineText(value)));
  });
  const time =
    moment === undefined || properties.has('time')
      ? []
      : [{ line: 1, record: { name: 'time', head: moment, fields: [], id: null } }];
  return [...time, ...all].toSorted(
    (a, b) => Number(b.record.name === 'kind') - Number(a.record.name === 'kind')
  );
}

const byHand: RecordLine['fields'] = [['by hand', 'yes']];
const isTopic = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]*$/u;
const ofPeople: ReadonlySet<string> = new Set(['people', 'also about', 'mentions', 'one to one']);
const asLink = (value: string): string =>
  value.trim().startsWith('[[') ? value.trim() : `[[${value.trim()}]]`;

/** Whom the links of a text lead to; a link to anything else says nothing. */
function linkedPeople(text: string, { idOf }: Reading): string[] {
  return linksIn(text).flatMap((link): string[] => {
    try {
      return [readLink(link, personColumn, idOf)];
    } catch (error) {
      if (error instanceof PageFault) return [];
      throw error;
    }
  });
}
