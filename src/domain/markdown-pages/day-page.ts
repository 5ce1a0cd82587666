import type { IsoDate, IsoWeek } from '../calendar/calendar';
import { textIn, type PagesById } from './column';
import { entrySection, type EntryRows } from './entry-section';
import { frontMatter } from './front-matter';
import { linkTo, linkToDate, type PageName } from './page-names';
import { dayInWords } from './page-words';
import type { Columns } from './row-line';

/** What the page of a day tells of an entry. */
export interface DayEntry {
  /** Its text byte for byte, and what was made of it. */
  readonly section: string;
  readonly people: readonly PageName[];
  readonly topics: readonly string[];
}

export const dayEntry = (rows: EntryRows, columns: Columns, pages: PagesById): DayEntry => ({
  section: entrySection(rows, columns, pages),
  people: [...rows.touches.flatMap((one) => one.people), ...rows.people].flatMap(
    (row) => pages.person.get(textIn(row, 'person_id')) ?? []
  ),
  topics: (rows.parts.get('entry_topic') ?? []).map((row) => textIn(row, 'topic'))
});

/** The page of a day of a week: its entries in order. */
export function dayPageMarkdown(
  date: IsoDate,
  week: IsoWeek,
  entries: readonly DayEntry[]
): string {
  const people = new Set(entries.flatMap((entry) => entry.people));
  const topics = new Set(entries.flatMap((entry) => entry.topics));
  const head = frontMatter([
    ['type', { plain: 'day' }],
    ['id', date],
    ['date', { plain: date }],
    ['week', { link: linkToDate(week) }],
    ['people', [...people].map((page) => ({ link: linkTo(page) }))],
    ['topics', [...topics]]
  ]);
  return [head, `# ${dayInWords(date)}\n`, ...entries.map(({ section }) => section)].join('\n');
}
