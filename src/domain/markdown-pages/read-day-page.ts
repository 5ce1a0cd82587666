import { unquoteText, type PageLine } from './page-text';
import type { PageThing, ReadPage, Reading } from './page-thing';
import type { Value } from './column';
import { entryThing, readUnder, type WrittenNow } from './read-written-entry';
import { readRecordLine } from './record-line';

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
  if (id === undefined || !isUuid.test(id)) return readUnder(heading, lines, now, reading);
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
  return entryThing(entry, { facts }, heading.number, false, reading);
}

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
