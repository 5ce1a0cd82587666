import type { IsoMonth, IsoWeek } from '../calendar/calendar';
import type { DoorState, GoalPeriod, Practice } from '../goals/practice';
import { practiceNames } from '../goals/practice';
import { capitalised, counted, countWord } from '../wording/words';

/** How much there was in a span of days. */
export interface Moments {
  /** Contacts. */
  touches: number;
  people: number;
  departments: number;
  /** Met for the first time. */
  newPeople: number;
}

/** All that the entry of a review is made of. */
export interface ReviewFacts {
  week: IsoWeek;
  moments: Moments;
  doors: readonly {
    practice: Practice;
    period: GoalPeriod;
    target: number;
    done: number;
    state: DoorState;
  }[];
  /** What the person wrote; blank: nothing. */
  happened: string;
  /** One a line. */
  learned: string;
  /** What is planned for the week after, with its day: `Lunch with Ana, Tuesday 24 November`. */
  planned: readonly string[];
  /** The month looked back on, by name, with what the person wrote about it; null: none. */
  month: { name: string; moments: Moments; text: string } | null;
}

/** A review as the entry it becomes: markdown that reads well in any journal. Parts without content are left out. */
export function reviewMarkdown(facts: ReviewFacts): string {
  const { week, moments, month } = facts;
  const doors = facts.doors
    .filter(({ state }) => state !== 'rest')
    .map(({ practice, done, target, state, period }) => {
      const when = period === 'month' ? ' this month' : '';
      const how = state === 'paused' ? 'paused' : `${done} of ${target}${when}`;
      return `- ${practiceNames[practice]}: ${how}`;
    });
  return [
    `# Week ${Number(week.slice(6))} in review`,
    momentsSentence(moments),
    doors.join('\n'),
    section('What happened', facts.happened.trim()),
    section('What I learned', linesOf(facts.learned)),
    section('Next week', facts.planned.map((plan) => `- ${plan}`).join('\n')),
    month && month.text.trim() !== ''
      ? section(
          `${month.name}, looking back`,
          `${momentsSentence(month.moments, 'month')}\n\n${month.text.trim()}`
        )
      : ''
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** `Ten small moments with eight people in six departments. Two were new to you.` */
export function momentsSentence(
  { touches, people, departments, newPeople }: Moments,
  span: 'week' | 'month' = 'week'
): string {
  if (touches === 0) return `A quiet ${span}.`;
  const moments = capitalised(counted(touches, 'small moment', 'small moments'));
  const withWhom = people === 0 ? '' : ` with ${counted(people, 'person', 'people')}`;
  const inWhich =
    departments === 0 ? '' : ` in ${counted(departments, 'department', 'departments')}`;
  const isNew =
    newPeople === 0
      ? ''
      : ` ${capitalised(countWord(newPeople))} ${newPeople === 1 ? 'was' : 'were'} new to you.`;
  return `${moments}${withWhom}${inWhich}.${isNew}`;
}

/** What the head of a finished review says: `A good week`, when its doors are open, `A quiet week`, when nothing was. */
export function weekVerdict({ doors, moments }: Pick<ReviewFacts, 'doors' | 'moments'>): string {
  if (moments.touches === 0) return 'A quiet week';
  const asked = doors.filter(({ state, target }) => state !== 'rest' && target > 0);
  if (asked.length > 0 && asked.every(({ state }) => state === 'paused')) return 'A week away';
  const isKept = asked
    .filter(({ period }) => period === 'week')
    .every(({ state }) => state === 'done' || state === 'paused');
  return isKept ? 'A good week' : 'A week with something in it';
}

const section = (title: string, text: string): string =>
  text === '' ? '' : `## ${title}\n\n${text}`;

/** Every line as an item of a list. */
const linesOf = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim().replace(/^[-*•]\s*/u, ''))
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n');

/** The month before a month. */
export const monthBefore = (month: IsoMonth): IsoMonth => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const at = number === 1 ? { year: year - 1, number: 12 } : { year, number: number - 1 };
  return `${String(at.year).padStart(4, '0')}-${String(at.number).padStart(2, '0')}` as IsoMonth;
};
