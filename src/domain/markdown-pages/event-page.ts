import type { IsoDate } from '../calendar/calendar';
import { frontMatter } from './front-matter';
import { linkTo, linkToDate, type PageName } from './page-names';
import { inlineText } from './page-text';

/** The page of an event: its days, and who was met there. All of it is told again from the pages of days. */
export function eventPageMarkdown(
  name: string,
  /** Oldest first. */
  moments: readonly { readonly date: IsoDate; readonly people: readonly PageName[] }[]
): string {
  const people = [
    ...new Map(moments.flatMap((one) => one.people.map((page) => [page.file, page]))).values()
  ];
  const days = [...new Set(moments.map(({ date }) => date))];
  const head = frontMatter([
    ['type', { plain: 'event' }],
    ['name', name],
    ['days', days.map((date) => ({ link: linkToDate(date) }))],
    ['people', people.map((page) => ({ link: linkTo(page) }))]
  ]);
  return [
    head,
    `# ${inlineText(name)}\n`,
    '## Days\n',
    ...days.map((date) => `- ${linkToDate(date)}`),
    '',
    ...(people.length > 0 ? ['## People\n', ...people.map((page) => `- ${linkTo(page)}`), ''] : [])
  ].join('\n');
}
