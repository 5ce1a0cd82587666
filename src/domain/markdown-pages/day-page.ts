import type { IsoDate, IsoWeek } from '../calendar/calendar';
import { textIn, type PagesById } from './column';
import { entrySection, type EntryRows } from './entry-section';
import { frontMatter } from './front-matter';
import { linkTo, linkToDate } from './page-names';
import { dayInWords } from './page-words';
import type { Columns } from './row-line';

/** The page of a day of a week: its entries in order, each with its text byte for byte and what was made of it. */
export function dayPageMarkdown(
  date: IsoDate,
  week: IsoWeek,
  entries: readonly EntryRows[],
  columns: Columns,
  pages: PagesById
): string {
  const people = new Set(
    entries.flatMap(({ touches, people: timeline }) =>
      [...touches.flatMap((one) => one.people), ...timeline].flatMap(
        (row) => pages.person.get(textIn(row, 'person_id')) ?? []
      )
    )
  );
  const topics = new Set(
    entries.flatMap(({ parts }) =>
      (parts.get('entry_topic') ?? []).map((row) => textIn(row, 'topic'))
    )
  );
  const head = frontMatter([
    ['type', { plain: 'day' }],
    ['id', date],
    ['date', { plain: date }],
    ['week', { link: linkToDate(week) }],
    ['people', [...people].map((page) => ({ link: linkTo(page) }))],
    ['topics', [...topics]]
  ]);
  return [
    head,
    `# ${dayInWords(date)}\n`,
    ...entries.map((entry) => entrySection(entry, columns, pages))
  ].join('\n');
}
