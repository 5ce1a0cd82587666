import type { ClockTime, IsoDate } from '../calendar/calendar';
import { daysBetween } from '../calendar/calendar';
import type { PartialDate } from '../calendar/partial-date';
import type { Practice } from '../goals/practice';
import type { TouchKind } from '../journal/touch';
import { yearlyOccasions } from '../occasions/occasion';
import { capitalised, counted, joinNames } from '../wording/words';
import type { AskFacts, Question } from './pick-questions';
import { pickQuestions } from './pick-questions';

/** An open promise as the card shows it. */
export interface PrepPromise {
  by: 'me' | 'them';
  text: string;
  due: IsoDate | null;
}

/** All a prep card is made of. */
export interface PrepFacts extends AskFacts {
  name: string;
  nickname: string | null;
  likes: string | null;
  reach: string | null;
  note: string | null;
  birthday: PartialDate | null;
  startDate: IsoDate | null;
  expertise: readonly string[];
  planned: { practice: Practice; date: IsoDate; time: ClockTime | null } | null;
  /** The last entry with them. */
  last: { date: IsoDate; kind: TouchKind | null; text: string; line: string | null } | null;
  /** What was learned from them of late, newest first. */
  learned: readonly string[];
  /** Promises that ended since the last contact. */
  settled: readonly { by: 'me' | 'them'; text: string; state: 'kept' | 'let-go' }[];
  promises: readonly PrepPromise[];
  /** Whom they can introduce. */
  canIntroduce: readonly string[];
  /** People who know about one of their topics, warmest first. */
  kindred: readonly { name: string; topic: string }[];
  /** What I learned from others about one of their topics, newest first. */
  news: readonly { text: string; topic: string; from: string | null }[];
}

/** What to have in mind before one meets; every list may be empty. */
export interface PrepCard {
  name: string;
  planned: PrepFacts['planned'];
  sinceLast: {
    date: IsoDate;
    kind: TouchKind | null;
    text: string;
    /** What else there is to say of the time since then. */
    lines: string[];
  } | null;
  ask: Question[];
  /** For when it feels stiff. */
  gentle: Question[];
  remember: string[];
  youOwe: PrepPromise[];
  theyOwe: PrepPromise[];
  theyCanHelp: string[];
  youCanOffer: string[];
}

/** A birthday or anniversary is worth remembering from two weeks before it to three days after. */
const before = 14;
const after = 3;

/** The card for a meeting on a day. The same facts give the same card all day. */
export function prepCardOf(facts: PrepFacts, today: IsoDate): PrepCard {
  const { name, planned, last, learned, promises } = facts;
  return {
    name,
    planned,
    sinceLast: last && {
      date: last.date,
      kind: last.kind,
      text: last.text,
      lines: [
        ...(last.line === null ? [] : [last.line]),
        ...learned.map((text) => `You learned: ${text}`),
        ...facts.settled.map(settledLine)
      ]
    },
    ...pickQuestions(facts, today),
    remember: rememberOf(facts, today),
    youOwe: promises.filter(({ by }) => by === 'me'),
    theyOwe: promises.filter(({ by }) => by === 'them'),
    theyCanHelp: helpOf(facts),
    youCanOffer: offersOf(facts)
  };
}

const settledLine = ({ by, text, state }: PrepFacts['settled'][number]): string =>
  `${by === 'me' ? 'You' : 'They'} ${state === 'kept' ? 'kept' : 'let go'}: ${text}`;

function rememberOf(facts: PrepFacts, today: IsoDate): string[] {
  const { nickname, likes, reach, note } = facts;
  return [
    ...(nickname === null ? [] : [`Called ${nickname}`]),
    ...datesOf(facts, today),
    ...[likes, reach, note].filter((text) => text !== null)
  ];
}

function datesOf(facts: PrepFacts, today: IsoDate): string[] {
  return yearlyOccasions(facts, today, { before, after }).map(({ kind, date, years }) => {
    const when = inDays(daysBetween(today, date));
    return kind === 'birthday'
      ? `Birthday ${when}`
      : `${capitalised(counted(years ?? 0, 'year', 'years'))} here ${when}`;
  });
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days > 0 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago, not too late`;
}

function helpOf({ expertise, canIntroduce }: PrepFacts): string[] {
  const topics = expertise.map((topic) => `#${topic}`);
  return [
    ...(topics.length === 0 ? [] : [`Knows about ${joinNames(topics)}`]),
    ...(canIntroduce.length === 0 ? [] : [`Can introduce you to ${joinNames(canIntroduce)}`])
  ];
}

const offersOf = ({ kindred, news }: PrepFacts): string[] => [
  ...news.map(
    ({ text, topic, from }) =>
      `What you learned about #${topic}${from ? ` from ${from}` : ''}: ${text}`
  ),
  ...kindred.map(({ name, topic }) => `Introduce ${name}, who knows about #${topic}`)
];
