import type { ClockTime, IsoDate } from '../calendar/calendar';
import { addDays, daysBetween, partsOf } from '../calendar/calendar';
import type { Practice } from '../goals/practice';
import type { TouchKind } from '../journal/touch';
import { ago } from '../wording/ago';
import { monthName } from '../wording/month-names';
import { weekdayName } from '../wording/weekday-names';
import { capitalised, counted, countWord } from '../wording/words';

/**
 * The sentences of all nudges, in the tone of DESIGN.md §6: the person, the reason, the
 * smallest next step; kind, concrete, no guilt. `name` is as it is to be shown.
 */
export const nudgeTexts = {
  oneLine: 'One line is plenty.',

  prep: {
    title: (kind: TalkKind, name: string | null, when: string) =>
      `${talks[kind]}${name === null ? '' : ` with ${name}`} ${when}.`,
    /** `at 12:15`, `tomorrow at 09:30`, without a time of day only which day. */
    when: (date: IsoDate, today: IsoDate, time: ClockTime | null) =>
      time === null
        ? dayWords(date, today)
        : date === today
          ? `at ${time}`
          : `${dayWords(date, today)} at ${time}`,
    nameless: 'A look at what you wrote helps.',
    ask: (topic: string) => `Ask about #${topic}.`,
    first: 'You have not met before. Come curious.',
    lastSpoke: (days: number) => `You last spoke ${ago(days)}.`
  },

  praise: {
    title: (event: string | null, when: string) => `${event ?? 'Meeting'} ${when}.`,
    reason: (name: string, deed: string) =>
      `${name} kept a promise: ${deed}. Say it where others hear it.`,
    nameless: 'Somebody’s good work is worth a word there.'
  },

  thankYou: {
    title: (names: string) => `Say thanks to ${names}?`,
    nameless: (kind: 'lunch' | 'coffee') => `Say thanks after ${kind}?`,
    when: (kind: 'lunch' | 'coffee', date: IsoDate, today: IsoDate) =>
      `${talks[kind]} ${dayWords(date, today)}`,
    about: (topics: string) => `about ${topics}`
  },

  promiseMine: {
    title: (name: string | null, due: IsoDate, today: IsoDate) =>
      `A promise ${name === null ? 'of yours' : `to ${name}`} ${dueWords(due, today)}.`,
    ways: 'Kept, moved or let go: all are fine.'
  },

  promiseTheirs: {
    title: (name: string) => `Ask ${name} about a promise?`,
    nameless: 'A promise to you was due.',
    due: (due: IsoDate, today: IsoDate) => `due ${dayWords(due, today)}`,
    line: 'A kind line is enough.'
  },

  occasion: {
    birthday: (name: string, date: IsoDate, today: IsoDate) =>
      date === today
        ? `It is ${name}’s birthday today.`
        : `${name}’s birthday was ${dayWords(date, today)}.`,
    'work-anniversary': (name: string, years: number, date: IsoDate, today: IsoDate) =>
      `${name}: ${counted(years, 'year', 'years')} here ${dayWords(date, today)}.`,
    nameless: {
      birthday: 'Somebody has a birthday.',
      'work-anniversary': 'Somebody has a work anniversary.'
    },
    reason: (date: IsoDate, today: IsoDate) => {
      const days = daysBetween(date, today);
      if (days <= 0) return 'A good day for a short note.';
      return days === 1
        ? 'Yesterday is not too late for a line.'
        : `${capitalised(countWord(days))} days ago, not too late for a line.`;
    }
  },

  confirmed: {
    titles: {
      promotion: (name: string) => `${name} has a new role.`,
      award: (name: string) => `${name} won an award.`,
      wedding: (name: string) => `${name} got married.`,
      child: (name: string) => `${name} has a child.`,
      leaver: (name: string) => `${name} has left.`
    },
    nameless: 'There is news of somebody you know.',
    reason: 'Two weeks are not too late for a line.'
  },

  followUp: {
    title: (names: string) => `A line to ${names}?`,
    nameless: 'A line to people you met?',
    reason: (event: string | null, days: number) =>
      `You met at ${event ?? 'an event'} ${ago(days)} and have not spoken since.`
  },

  touchBase: {
    title: (name: string) => `A hello to ${name}?`,
    nameless: 'A hello to somebody you like?'
  },

  planWeek: {
    lunch: 'Lunch with someone new this week?',
    lunchReason: (who: string, why: string) => `${who}. ${why}`,
    title: 'Plan the week?',
    reason: (doors: number) =>
      `${capitalised(counted(doors, 'door is', 'doors are'))} open. A day and a time make it likely.`,
    nameless: 'A person, a day and a time are all it takes.'
  },

  review: {
    title: 'Three minutes for the week?',
    reason: (done: number) =>
      done === 0
        ? 'Some of it is worth keeping. Then pick one door for Monday.'
        : `${capitalised(counted(done, 'small thing', 'small things'))} done. Look back, then pick one door for Monday.`
  },

  reserve: {
    title: 'A quiet week.',
    reason: 'A free pass can keep your streak, if you like. Pick one door for this week.',
    freshTitle: 'A fresh start?',
    freshReason: (weeks: number) =>
      `${capitalised(counted(weeks, 'quiet week', 'quiet weeks'))}, and that is fine. Pick one door for this week.`
  },

  backup: {
    never: 'Your journal has no copy yet.',
    since: (date: IsoDate, today: IsoDate) => {
      const { year, day } = partsOf(date);
      const month = monthName(date).slice(0, 3);
      const when = year === partsOf(today).year ? `${day} ${month}` : `${month} ${year}`;
      return `No copy of your journal since ${when}.`;
    },
    reason: (entries: number | null) =>
      `${entries === null ? 'More than a thousand entries are' : capitalised(counted(entries, 'entry is', 'entries are'))} on this computer only. A copy keeps them if it breaks.`
  },

  behind: {
    title: (missing: number, period: 'week' | 'month') =>
      `${capitalised(countWord(missing))} short this ${period}.`,
    reason: (daysLeft: number, practice: Practice) =>
      `${timeLeft(daysLeft)}, and ${encouragements[practice]}.`
  }
} as const;

/** A talk one prepares for. */
export type TalkKind = Extract<TouchKind, 'lunch' | 'coffee' | 'call' | 'meeting'>;

const talks: Readonly<Record<TalkKind, string>> = {
  lunch: 'Lunch',
  coffee: 'Coffee',
  call: 'Call',
  meeting: 'Meeting'
};

const encouragements: Readonly<Record<Practice, string>> = {
  lunch: 'a coffee with someone new counts too',
  'touch-base': 'a hello of two lines counts too',
  appreciate: 'a thank-you counts too',
  introduce: 'two people who should meet are enough',
  'join-in': 'a training counts too',
  'offer-help': 'asking what would make it easier is enough'
};

function timeLeft(days: number): string {
  if (days === 0) return 'Today is the last working day';
  return `There ${days === 1 ? 'is' : 'are'} ${counted(days, 'day', 'days')} left`;
}

/** `is due today`, as said on a date. */
export const dueWords = (due: IsoDate, today: IsoDate): string =>
  `${due < today ? 'was' : 'is'} due ${dayWords(due, today)}`;

/** `today`, `tomorrow`, `on Friday`; a week and more away: `on 3 July`. */
export function dayWords(date: IsoDate, today: IsoDate): string {
  if (date === today) return 'today';
  if (date === addDays(today, 1)) return 'tomorrow';
  if (date === addDays(today, -1)) return 'yesterday';
  if (Math.abs(daysBetween(date, today)) < 7) return `on ${weekdayName(date)}`;
  return `on ${partsOf(date).day} ${monthName(date)}`;
}
