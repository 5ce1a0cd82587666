import {
  addDays,
  weekdayOnOrAfter,
  daysBetween,
  partsOf,
  weekdayOf,
  type IsoDate
} from '../../domain/calendar/calendar';
import type { PromiseBy } from '../../domain/capture-line/parsed-line';
import type { TouchKind } from '../../domain/journal/touch';
import { departments } from './departments';
import { abouts, bodies, lessons, notes, patterns, things } from './phrases';
import type { Random } from './random';
import type { SampleEntry, SamplePromise } from './sample-entry';
import { weekdayName } from '../../domain/wording/weekday-names';

/** What a line is to say. */
export interface LineWish {
  kind: TouchKind | null;
  people: number[];
  /** The department the talk is about. */
  department: string;
  date: IsoDate;
  writtenOn: IsoDate;
  today: IsoDate;
  /** How many of the old promises are still open, 0 to 1. */
  forgetful: number;
  callName: (person: number) => string;
}

/** Writes a line of the capture grammar, with what a reader of it should understand. */
export function writeLine(wish: LineWish, random: Random): SampleEntry {
  const { kind, department } = wish;
  const topic = random.pick(departments.find(({ name }) => name === department)?.topics ?? ['okr']);
  const pattern = random.pick(kind === null ? notes : patterns[kind]);
  const minutes =
    kind !== null && isLong.has(kind) && random.chance(0.35)
      ? random.pick([15, 20, 30, 45, 60, 90])
      : null;
  const hasTopic = random.chance(kind === null ? 1 : 0.45);
  const people = pattern.text.includes('{') ? wish.people : [];
  const promises =
    people.length > 0 && random.chance(daysBetween(wish.writtenOn, wish.today) < 10 ? 0.4 : 0.24)
      ? [promiseOf(wish, random)]
      : [];
  const learned = random.chance(kind === null ? 0.3 : 0.12)
    ? random.pick(lessons[department] ?? ['they like to be asked early'])
    : null;

  const head = [
    filled(pattern.text, wish, topic, random),
    dayWords(wish),
    minutes === null ? '' : lengthWords(minutes, random),
    hasTopic ? `#${topic}` : ''
  ];
  const line = [
    head.filter(Boolean).join(' '),
    ...promises.map(({ text }) => text),
    ...(learned === null ? [] : [`learned: ${learned}`])
  ].join(', ');
  return {
    text: random.chance(0.1) ? `${line}\n\n${random.pick(bodies)}` : line,
    writtenOn: wish.writtenOn,
    date: wish.date,
    kind,
    people,
    begunByMe: pattern.mine ?? true,
    asked: pattern.asked ?? false,
    organised: pattern.organised ?? false,
    minutes,
    topics: hasTopic ? [topic] : [],
    promises: promises.map(({ promise }) => promise),
    learned: learned === null ? 0 : 1
  };
}

const isLong: ReadonlySet<TouchKind> = new Set(['lunch', 'coffee', 'call', 'meeting', 'event']);

function filled(
  text: string,
  { people, department, callName }: LineWish,
  topic: string,
  random: Random
): string {
  const names = people.map((person) => nameInLine(callName(person), random));
  const [a = '', b = ''] = names;
  return text
    .replace('{about}', random.pick(abouts[topic] ?? ['the plan']))
    .replace('{team}', department)
    .replace('{who}', listOf(names))
    .replace('{a}', a)
    .replace('{b}', b);
}

/** Now and then marked, as one does where a name is an everyday word. */
const nameInLine = (name: string, random: Random): string =>
  random.chance(0.06) && !name.includes(' ') ? `@${name}` : name;

function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Nothing for a line of the same day. */
function dayWords({ date, writtenOn }: LineWish): string {
  const days = daysBetween(date, writtenOn);
  if (days === 0) return '';
  return days === 1 ? 'yesterday' : `on ${weekdayName(date)}`;
}

function lengthWords(minutes: number, random: Random): string {
  if (minutes === 60) return random.pick(['1h', 'for an hour', '60 min']);
  return random.pick([`${minutes}m`, `for ${minutes} min`]);
}

function promiseOf(wish: LineWish, random: Random): { text: string; promise: SamplePromise } {
  const { people, writtenOn } = wish;
  const person = random.pick(people);
  const by = random.chance(0.55) ? 'me' : 'them';
  const due = random.chance(0.7) ? workdayAfter(writtenOn, random.pick(dueDays)) : null;
  const isAlone = people.length === 1 && random.chance(0.7);
  const words = promiseWords(by, isAlone ? null : wish.callName(person), random);
  return {
    text: due === null ? words : `${words} by ${dueWords(due, writtenOn)}`,
    promise: { by, person, due, ...outcome(due, wish, random) }
  };
}

const dueDays = [1, 2, 3, 4, 5, 8, 10, 14, 21];

function workdayAfter(date: IsoDate, days: number): IsoDate {
  const day = addDays(date, days);
  return weekdayOf(day) > 5 ? weekdayOnOrAfter(day, 1) : day;
}

/** Without a name, the only one of the line is meant. */
function promiseWords(by: PromiseBy, name: string | null, random: Random): string {
  const thing = random.pick(things);
  const me = [
    `I owe ${name ?? 'them'} ${thing}`,
    `I'll send ${name ?? 'them'} ${thing}`,
    `promised ${name ?? 'them'} ${thing}`
  ];
  const will = name === null ? "they'll" : `${name} will`;
  const them = [
    `${will} introduce me to ${random.pick(departments).name}`,
    `${name === null ? 'they owe' : `${name} owes`} me ${thing}`,
    `${will} share ${thing}`
  ];
  return random.pick(by === 'me' ? me : them);
}

function dueWords(due: IsoDate, writtenOn: IsoDate): string {
  const days = daysBetween(writtenOn, due);
  if (days === 1) return 'tomorrow';
  if (days <= 6) return weekdayName(due);
  const { month, day } = partsOf(due);
  return `${day} ${months[month - 1]}`;
}

/** What is due in the coming days is mostly open, some of the last weeks is late; what is older was kept or let go. */
function outcome(
  due: IsoDate | null,
  { writtenOn, today, forgetful }: LineWish,
  random: Random
): Pick<SamplePromise, 'state' | 'settledOn'> {
  const daysLate = daysBetween(due ?? addDays(writtenOn, 7), today);
  const openShare = daysLate <= 4 ? 0.75 : daysLate <= 28 ? forgetful : 0;
  if (random.chance(openShare)) return { state: 'open', settledOn: null };
  const expected = addDays(due ?? addDays(writtenOn, 7), random.between(-2, 3));
  const day = expected < writtenOn ? writtenOn : expected;
  return { state: random.chance(0.93) ? 'kept' : 'let-go', settledOn: day > today ? today : day };
}

const months =
  'January February March April May June July August September October November December'.split(
    ' '
  );
