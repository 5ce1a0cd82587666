import type { IsoDate } from '../calendar/calendar';
import { textIn, type PagesById, type Row } from './column';
import { frontMatter, type PropertyValue } from './front-matter';
import type { PageLearning } from './page-facts';
import { linkTo, linkToDate, type PageName } from './page-names';
import { inlineText, quoteText } from './page-text';
import type { Columns } from './row-line';
import { departmentProperties, propertiesOf, propertyOf } from './row-properties';

/** A department with its people and what was learned about it. */
export interface PageDepartment {
  readonly department: Row;
  /** In the order of their pages' names. */
  readonly people: readonly { readonly page: PageName; readonly title: string | null }[];
  /** Newest first. */
  readonly learned: readonly (PageLearning & { readonly date: IsoDate })[];
}

/** The page of a department: its properties and note, then people and learnings, which are told again from other pages. */
export function departmentPageMarkdown(
  { department, people, learned }: PageDepartment,
  columns: Columns,
  pages: PagesById
): string {
  const head = frontMatter([
    ['type', { plain: 'department' }],
    ['id', textIn(department, 'id')],
    ...propertiesOf(columns.get('department') ?? [], departmentProperties).map(
      ({ column, name }): [string, PropertyValue] => [
        name,
        propertyOf(department[column.name] ?? null, column, departmentProperties, pages)
      ]
    )
  ]);
  const note = department['note'];
  const peopleLines = people.map(({ page, title }) =>
    title === null ? `- ${linkTo(page)}` : `- ${linkTo(page)}, ${inlineText(title)}`
  );
  const learnedLines = learned.map(({ text, person, date }) => {
    const from = person ? `, from ${linkTo(person)}` : '';
    return `- ${inlineText(text)} (${linkToDate(date)}${from})`;
  });
  return [
    head,
    `# ${inlineText(textIn(department, 'name'))}\n`,
    ...(typeof note === 'string' ? [`${quoteText(note)}\n`] : []),
    ...(peopleLines.length > 0 ? ['## People\n', ...peopleLines, ''] : []),
    ...(learnedLines.length > 0 ? ['## Learned\n', ...learnedLines, ''] : [])
  ].join('\n');
}
