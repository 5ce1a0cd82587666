import type { WeekReport } from '../contract/goals';
import type { Captured, SearchHit } from '../contract/journal';
import type { PersonSummary } from '../contract/people';
import type { PersonPage } from '../contract/person';
import type { ImportCounts } from '../contract/transfer';
import { practiceNames, type DoorState } from '../domain/goals/practice';
import { meterOf } from '../domain/meter/meter';

const stateWords: Record<DoorState, string> = {
  done: 'done',
  ahead: 'ahead',
  'on-pace': 'on pace',
  behind: 'behind',
  paused: 'paused',
  rest: 'off'
};

export function captured(line: Captured, dryRun: boolean): string {
  const facts = [
    line.kind ? `${line.kind} on ${line.entry.date}` : `note on ${line.entry.date}`,
    line.minutes === null ? '' : `${line.minutes} min`,
    line.people.length > 0 ? `with ${line.people.join(', ')}` : '',
    line.topics.map((topic) => `#${topic}`).join(' ')
  ];
  return lines([
    `${dryRun ? 'Would save' : 'Saved'}: ${facts.filter(Boolean).join(', ')}`,
    ...line.promises.map(
      ({ by, person: whom, text, due }) =>
        `  ${by === 'me' ? 'You promised' : 'Promised you'}${whom ? ` (${whom})` : ''}: ${text}${due ? `, by ${due}` : ''}`
    ),
    ...line.learned.map((text) => `  Learned: ${text}`),
    ...line.unknown.map((name) => `  Nobody here is called ${name}; --new makes a new person.`),
    line.door
      ? `  ${practiceNames[line.door.practice]}: ${line.door.done} of ${line.door.target}`
      : '',
    line.uncounted ? `  ${line.uncounted}` : ''
  ]);
}

export function week(report: WeekReport): string {
  return lines([
    `${report.week}: ${meterOf(report).words}`,
    ...report.doors.flatMap((door) => [
      `  ${practiceNames[door.practice].padEnd(11)} ${door.done} of ${door.target} a ${door.period}, ${stateWords[door.state]}`,
      ...door.uncounted.map(({ reason }) => `      ${reason}`)
    ])
  ]);
}

export const people = (everybody: readonly PersonSummary[]): string =>
  everybody.length === 0
    ? 'Nobody here yet. Bring colleagues in with: hallway import FILE.\n'
    : lines(
        everybody.map(({ name, department, title, lastContact }) =>
          [name, title, department, lastContact ?? 'not met yet'].filter(Boolean).join('  ·  ')
        )
      );

export function person(page: PersonPage): string {
  const { name, title, department, site, manager, lastContact } = page.person;
  return lines([
    name,
    [title, department, site].filter(Boolean).join(', '),
    manager ? `Reports to ${manager}` : '',
    lastContact ? `Last contact ${lastContact}` : 'Not met yet',
    ...page.promises.map(
      ({ by, text, due }) =>
        `${by === 'me' ? 'You owe' : 'Owes you'}: ${text}${due ? `, by ${due}` : ''}`
    ),
    ...page.timeline.map(({ date, text }) => `${date}  ${firstLine(text)}`)
  ]);
}

export const hits = (found: readonly SearchHit[]): string =>
  found.length === 0
    ? 'Nothing found.\n'
    : lines(
        found.map((hit) =>
          hit.type === 'person'
            ? [hit.name, hit.department].filter(Boolean).join('  ·  ')
            : `${hit.date}  ${firstLine(hit.excerpt)}`
        )
      );

export const imported = (counts: ImportCounts, dryRun: boolean): string =>
  lines([
    `${dryRun ? 'Would import' : 'Imported'}: ${counts.new} new, ${counts.changed} changed, ${counts.same} same, ${counts.refused.length} refused`,
    ...counts.refused.map(({ source, line, reason }) => `  ${source}:${line}: ${reason}`)
  ]);

export const exported = (
  result: { written: number; unchanged: number; removed: number },
  folder: string
): string =>
  `${folder}: ${result.written} written, ${result.unchanged} unchanged, ${result.removed} removed\n`;

/** Control characters of a journal must not reach the terminal. */
const firstLine = (text: string): string => plain(text.split('\n')[0] ?? '').slice(0, 160);

const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

const lines = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => `${plain(part)}\n`)
    .join('');
