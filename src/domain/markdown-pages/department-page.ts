import type { IsoDate } from '../calendar/calendar';
import { frontMatter } from './front-matter';
import type { PageLearning } from './page-facts';
import { linkTo, linkToDate, type PageName } from './page-names';
import { inlineText, quoteText } from './page-text';

/** A department with its people and what was learned about it. */
export interface PageDepartment {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  /** In the order of their pages' names. */
  readonly people: readonly { readonly page: PageName; readonly title: string | null }[];
  /** Newest first. */
  readonly learned: readonly (PageLearning & { readonly date: IsoDate })[];
}

/** The page of a department. */
export function departmentPageMarkdown(department: PageDepartment): string {
  const head = frontMatter([
    ['type', { plain: 'department' }],
    ['id', department.id],
    ['name', department.name]
  ]);
  const people = department.people.map(({ page, title }) =>
    title === null ? `- ${linkTo(page)}` : `- ${linkTo(page)}, ${inlineText(title)}`
  );
  const learned = department.learned.map(({ text, person, date }) => {
    const from = person ? `, from ${linkTo(person)}` : '';
    return `- ${inlineText(text)} (${linkToDate(date)}${from})`;
  });
  return [
    head,
    `# ${inlineText(department.name)}\n`,
    ...(department.note === null ? [] : [`${quoteText(department.note)}\n`]),
    ...(people.length > 0 ? ['## People\n', ...people, ''] : []),
    ...(learned.length > 0 ? ['## Learned\n', ...learned, ''] : [])
  ].join('\n');
}
