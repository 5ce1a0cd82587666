import type { PageLine } from './page-text';
import type { LineFault } from './page-thing';

/** Sections that are told again from other pages, line by line, and never read. */
const retold: ReadonlySet<string> = new Set([
  'Promises',
  'Timeline',
  'People',
  'Learned',
  'Doors',
  'Days'
]);

export const isRetold = (section: string): boolean => retold.has(section);

/** What to say of a line under such a heading: a text of one's own would be gone with the next export. */
export const faultUnder = (section: string, { text, number }: PageLine): LineFault[] =>
  text.trim() === '' || /^\s*[-*+] /.test(text)
    ? []
    : [
        {
          line: number,
          reason: `This text is not read: what stands under ${section} is told again from other pages. Write it behind > below the name of a person, or as an entry on the page of a day.`
        }
      ];

/** What to say of a page all of which is told again: that of an event. */
export const faultsOfRetold = (body: readonly PageLine[]): LineFault[] =>
  body.flatMap((line) =>
    line.text.startsWith('#') ? [] : faultUnder('the name of an event', line)
  );
