import type { IsoDate, IsoWeek } from '../calendar/calendar';
import { practiceNames } from '../goals/practice';
import type { DoorReport } from '../goals/week-report';
import { counted } from '../wording/words';
import type { PagesById } from './column';
import { frontMatter } from './front-matter';
import { linkToDate } from './page-names';
import { inlineText } from './page-text';
import { dateInWords } from './page-words';
import { weekRecords } from './record-layout';
import { recordSections, type RecordRows } from './records-page';
import type { Columns } from './row-line';

/** The page of a week: its doors in words as they stood at its end, its days, and what is planned, paused, aimed at and looked back on in it. Doors that rest are left out. */
export function weekPageMarkdown(
  {
    week,
    first,
    last
  }: { readonly week: IsoWeek; readonly first: IsoDate; readonly last: IsoDate },
  doors: readonly DoorReport[],
  /** Days with entries in their order, and how many. */
  days: readonly { readonly date: IsoDate; readonly entries: number }[],
  records: ReadonlyMap<string, readonly RecordRows[]>,
  columns: Columns,
  pages: PagesById
): string {
  const head = frontMatter([
    ['type', { plain: 'week' }],
    ['id', week],
    ['from', { plain: first }],
    ['to', { plain: last }],
    ['days', days.map(({ date }) => ({ link: linkToDate(date) }))]
  ]);
  return [
    head,
    `# Week ${Number(week.slice(6))} of ${week.slice(0, 4)}\n`,
    `${dateInWords(first)} to ${dateInWords(last)}\n`,
    '## Doors\n',
    ...doors.filter((door) => door.state !== 'rest').map(doorLine),
    '',
    ...(days.length > 0
      ? [
          '## Days\n',
          ...days.map(
            ({ date, entries }) => `- ${linkToDate(date)}: ${counted(entries, 'entry', 'entries')}`
          ),
          ''
        ]
      : []),
    ...recordSections(weekRecords, records, columns, pages)
  ].join('\n');
}

function doorLine(door: DoorReport): string {
  const when = door.period === 'month' ? ' this month' : '';
  const how =
    door.state === 'paused'
      ? 'paused'
      : `${door.done} of ${door.target}${when}${door.done >= door.target ? ', done' : ''}`;
  const reasons = door.uncounted.map(({ reason }) => `\n  - ${inlineText(reason)}`).join('');
  return `- ${practiceNames[door.practice]}: ${how}${reasons}`;
}
