import type { EngineClient } from '../contract/engine-api';
import type { WeekReport } from '../contract/goals';
import type { Captured } from '../contract/journal';
import type { PersonSummary } from '../contract/people';
import type { PersonPage } from '../contract/person';
import { searchGroupNames, type SearchHit, type SearchResult } from '../contract/search';
import type { OpenPromise } from '../contract/promises';
import type { ImportCounts, ImportPreview } from '../contract/transfer';
import type { VaultChange, VaultReading } from '../contract/vault';
import { doorWords } from '../domain/goals/door-words';
import { practiceNames } from '../domain/goals/practice';
import { meterOf } from '../domain/meter/meter';
import { cleanLine } from '../domain/transfer/clean-text';
import { counted } from '../domain/wording/words';
import { table } from './table';

type Progress<Call extends 'readExportProgress' | 'readImportProgress'> = NonNullable<
  Awaited<ReturnType<EngineClient[Call]>>
>;

export function exportProgress({ unit, done, of }: Progress<'readExportProgress'>): string {
  if (unit === 'kilobyte') return `${done} kB written`;
  return of === 0 ? 'Looking at what is there' : `${done} of ${of} pages`;
}

export function importProgress({ stage, done, of }: Progress<'readImportProgress'>): string {
  if (stage === 'reading') return 'Reading the files';
  return stage === 'comparing' ? 'Comparing with your journal' : `${done} of ${of} people written`;
}

export function captured(line: Captured, dryRun: boolean): string {
  const facts = [
    line.kind ? `${line.kind} on ${line.entry.date}` : `note on ${line.entry.date}`,
    line.minutes === null ? '' : `${line.minutes} min`,
    line.event ?? '',
    line.place === null ? '' : `at ${line.place}`,
    line.audience === null ? '' : `in front of ${line.audience}`,
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
    ...line.ideas.map((text) => `  Idea: ${text}`),
    ...line.unknown.map((name) => `  Nobody here is called ${name}; --new makes a new person.`),
    line.door
      ? `  ${practiceNames[line.door.practice]}: ${line.door.done} of ${line.door.target}`
      : '',
    line.uncounted ? `  ${line.uncounted}` : ''
  ]);
}

/** The doors of a week as the window says them; one that is over presses nobody. */
export function week(
  report: WeekReport,
  { isOver, columns }: { isOver: boolean; columns: number }
): string {
  const { done, target, words } = meterOf(report);
  const rows = table(
    report.doors.map((door) => {
      const { count, state } = doorWords(door, { isOver });
      return [
        practiceNames[door.practice],
        door.target === 0 ? '' : `${count || door.target} a ${door.period}`,
        state
      ];
    }),
    columns - 2
  );
  return lines([
    `${report.week}, ${report.firstDate} to ${report.lastDate}: ${isOver ? `${done} of ${target}` : words}`,
    ...report.doors.flatMap((door, at) => [
      `  ${rows[at] ?? ''}`,
      ...door.uncounted.map(({ reason }) => `      ${reason}`)
    ])
  ]);
}

export const people = (everybody: readonly PersonSummary[], columns: number): string =>
  everybody.length === 0
    ? 'Nobody here yet. Bring colleagues in with: hallway import FILE.\n'
    : lines(
        table(
          everybody.map(({ name, department, title, lastContact }) =>
            [name, title ?? '', department ?? '', lastContact ?? 'not met yet'].map(cleanLine)
          ),
          columns
        )
      );

export function person(page: PersonPage): string {
  const { name, title, team, department, site, manager, lastContact } = page.person;
  const { expertise, likes, reach } = page.person;
  const overlap = page.hours?.overlap;
  return lines([
    name,
    [title, team, department, site].filter(Boolean).join(', '),
    manager ? `Reports to ${manager}` : '',
    overlap ? `You overlap ${overlap.from} to ${overlap.to}` : '',
    expertise.length > 0 ? `Ask about ${expertise.map((topic) => `#${topic}`).join(' ')}` : '',
    [likes, reach].filter(Boolean).join('; '),
    lastContact ? `Last contact ${lastContact}` : 'Not met yet',
    ...page.promises.map(
      ({ by, text, due }) =>
        `${by === 'me' ? 'You owe' : 'Owes you'}: ${text}${due ? `, by ${due}` : ''}`
    ),
    ...page.timeline.map(({ date, text }) => `${date}  ${firstLine(text)}`)
  ]);
}

export function found({ groups, instead, isLoose }: SearchResult): string {
  if (groups.length === 0) return 'Nothing found.\n';
  return lines([
    instead === null ? '' : `Nothing is called so. Looked for: ${instead}`,
    isLoose ? 'Nothing has all these words. These have some of them.' : '',
    ...groups.flatMap(({ group, count, isMore, hits }) => [
      `${searchGroupNames[group]} (${count}${isMore ? '+' : ''})`,
      ...hits.map((hit) => `  ${hitWords(hit)}`)
    ])
  ]);
}

function hitWords(hit: SearchHit): string {
  switch (hit.type) {
    case 'person':
      return [
        hit.name,
        hit.title,
        hit.department,
        hit.topic && `#${hit.topic}`,
        hit.told && firstLine(hit.told)
      ]
        .filter(Boolean)
        .join('  ·  ');
    case 'entry':
      return `${hit.date}  ${firstLine(hit.excerpt)}`;
    case 'learning':
      return [hit.date, firstLine(hit.excerpt), hit.person?.name].filter(Boolean).join('  ');
    case 'promise': {
      const who = hit.by === 'me' ? 'You owe' : 'Owes you';
      const whom = hit.person ? ` (${hit.person.name})` : '';
      return `${hit.date}  ${who}${whom}: ${firstLine(hit.excerpt)}${hit.state === 'open' ? '' : `, ${hit.state}`}`;
    }
    case 'department':
      return `${hit.name}  ·  ${counted(hit.people, 'person', 'people')}`;
    case 'topic':
      break;
  }
  return `#${hit.name}  ·  ${counted(hit.entries, 'entry', 'entries')}`;
}

export const imported = (counts: ImportCounts, dryRun: boolean): string =>
  lines([
    `${dryRun ? 'Would import' : 'Imported'}: ${counts.new} new, ${counts.changed} changed, ${counts.same} same, ${counts.refused.length} refused`,
    counts.contacts ? `  ${counted(counts.contacts, 'meeting', 'meetings')} taken over` : '',
    counts.occasions ? `  ${counted(counts.occasions, 'piece', 'pieces')} of news confirmed` : '',
    ...counts.refused.map(({ source, line, reason }) => `  ${source}:${line}: ${reason}`)
  ]);

/** What waits for `--yes`, or for a decision in the app. */
export const proposed = ({
  meetings,
  news,
  doubtful,
  photos,
  unclearDepartments,
  company,
  elsewhere
}: ImportPreview): string =>
  lines([
    ...meetings.map(
      ({ date, time, title, does, people: whom, isWanted, why }) =>
        `  ${isWanted ? '+' : '-'} ${[date, time].filter(Boolean).join(' ')}  ${title} (${does}) with ${whom.map(({ name }) => name).join(', ')}${why ? `; ${why}` : ''}`
    ),
    ...news.map(({ date, kind, name, text }) => `  + ${date}  ${name}, ${kind}: ${text}`),
    ...doubtful.map(
      ({ source, line, name }) =>
        `  ? ${source}:${line}: ${name} may be somebody you have; decide in the app`
    ),
    ...unclearDepartments
      .filter(({ written, means }) => written !== means)
      .map(
        ({ source, written, means }) =>
          `  ? ${source}: ${written} is taken for ${means}; decide in the app`
      ),
    elsewhere > 0
      ? `  ${elsewhere} not of ${company ?? 'your company'} ${elsewhere === 1 ? 'is' : 'are'} left out; the app can bring them in.`
      : '',
    photos.length > 0
      ? `  ${photos.length} ${photos.length === 1 ? 'photo comes' : 'photos come'} in through the app, which alone opens pictures.`
      : '',
    meetings.length + news.length > 0 ? '  Those with a + are taken over with --yes.' : ''
  ]);

export const exported = (
  result: { written: number; unchanged: number; removed: number; edited: readonly string[] },
  folder: string
): string =>
  lines([
    `${folder}: ${result.written} written, ${result.unchanged} unchanged, ${result.removed} removed`,
    ...result.edited.map((page) => `  ${page} was written or changed by hand and left as it is.`),
    result.edited.length > 0
      ? `  hallway import ${folder} takes these changes in; --force writes over pages that were changed.`
      : ''
  ]);

export const exportedFile = (file: string, bytes: number, sensitive: boolean): string =>
  lines([
    `${file}: ${Math.ceil(bytes / 1024)} kB written`,
    sensitive ? '' : '  Sensitive entries and facts were left out; --sensitive takes them in.'
  ]);

export const readBack = (
  reading: VaultReading,
  things: readonly VaultChange[],
  dryRun: boolean
): string =>
  lines([
    `${dryRun ? 'Would take in' : 'Taken in'}: ${reading.new} new, ${reading.changed} changed, ${reading.same} same, ${reading.refused.length} refused`,
    ...reading.kinds.map((kind) => `  ${kind.kind}: ${kind.new} new, ${kind.changed} changed`),
    ...things.flatMap(({ kind, title, file, outcome, changes }) => [
      `  ${outcome} ${kind}: ${firstLine(title)} (${file})`,
      ...changes.map(
        ({ what, before, after }) =>
          `      ${what}: ${firstLine(before ?? '–')} → ${firstLine(after ?? '–')}`
      )
    ]),
    ...reading.refused.map(({ file, line, reason }) => `  ${file}:${line}: ${reason}`)
  ]);

export const due = ({
  promises,
  people
}: {
  promises: readonly OpenPromise[];
  people: readonly { name: string; department: string | null; nextBy: string }[];
}): string =>
  promises.length + people.length === 0
    ? 'Nothing is due.\n'
    : lines([
        ...promises.map(
          ({ by, person, text, due: day }) =>
            `${day ?? ''}  ${by === 'me' ? 'You owe' : 'Owes you'}${person ? ` (${person.name})` : ''}: ${firstLine(text)}`
        ),
        ...people.map(({ name, department, nextBy }) =>
          [nextBy, `Say hello to ${name}`, department].filter(Boolean).join('  ')
        )
      ]);

/** Control characters of a journal, and marks that turn what stands behind them, must not reach the terminal. */
const firstLine = (text: string): string => plain(text.split('\n')[0] ?? '').slice(0, 160);

const plain = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

const lines = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => `${plain(part)}\n`)
    .join('');
