import type { Row } from './column';
import { isBlank, writtenText, type PageLine } from './page-text';
import type { LineFault, PartRows, ReadPage, Reading } from './page-thing';
import { readCardPage } from './read-card-page';
import { keptSection } from './record-layout';
import { isRetold } from './retold-sections';
import type { Properties } from './row-properties';

/**
 * What a page says that a person wrote as a new note: its text is the note, its properties are what
 * is known. What it does not say it says nothing of.
 *
 * @param isKnown the journal has somebody of that name: then it only adds to them
 */
export function readCardByHand(
  table: 'person' | 'department',
  properties: Properties,
  body: readonly PageLine[],
  reading: Reading,
  isKnown: boolean
): ReadPage {
  const end = body.findIndex(({ text }) => isOurSection(text));
  const note = noteOf(end === -1 ? body : body.slice(0, end));
  const unsaid = new Set(
    (reading.columns.get(table) ?? []).map((column) => `${table}.${column.name}`)
  );
  const rest = end === -1 ? [] : body.slice(end);
  const { things, faults } = readCardPage(table, properties, rest, reading, unsaid);
  const refused: LineFault[] = [...faults];
  return {
    things: things.map(({ row, parts, ...thing }) => {
      const saying = parts.filter(({ rows }) => rows.length > 0);
      if (isKnown && saying.length > 0) refused.push({ line: 1, reason: hanging(saying) });
      return {
        ...thing,
        row: note === '' ? withoutNote(row) : { ...row, note },
        parts: isKnown ? [] : parts
      };
    }),
    faults: refused
  };
}

const withoutNote = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'note'));

const isOurSection = (text: string): boolean => {
  const title = text.startsWith('## ') ? text.slice(3).trim() : '';
  return title === keptSection || isRetold(title);
};

/** Its text without the name above it. */
function noteOf(lines: readonly PageLine[]): string {
  const first = lines.findIndex((line) => !isBlank(line));
  return writtenText(lines[first]?.text.startsWith('# ') ? lines.slice(first + 1) : lines);
}

const hanging = (parts: readonly PartRows[]): string =>
  `This page is about somebody who is in the journal already, so what it says of ${parts
    .map(({ table }) => table.replaceAll('_', ' '))
    .join(', ')} is not read. Write that on their page, which the next export makes.`;
