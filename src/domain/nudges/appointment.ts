import type { ClockTime, Instant, IsoDate, ZoneId } from '../calendar/calendar';
import { addMinutes, daysBetween, instantAt } from '../calendar/calendar';
import type { BusyTime } from '../delivery/attention';
import type { ShownNames } from '../delivery/notification-text';
import type { DeliveryDays } from '../delivery/windows';
import { lastWindowUpTo } from '../delivery/windows';
import type { TouchKind } from '../journal/touch';
import type { PersonId } from '../people/ids';
import { capitalised } from '../wording/words';
import type { Matter } from './candidate';
import { firstNames, titleNaming } from './fitting-names';
import type { NudgeWords } from './nudge';
import type { TalkKind } from './nudge-texts';
import { nudgeTexts } from './nudge-texts';
import { promiseWords } from './promise-words';

/** Something with other people that is to come: a plan, or an entry that was written ahead. */
export interface AppointmentFact {
  /** Of the plan or the entry. */
  id: string;
  kind: TouchKind;
  /** Local date and time in `zone`; `time` null: not said. */
  date: IsoDate;
  time: ClockTime | null;
  zone: ZoneId;
  minutes: number | null;
  /** The name of an event or meeting; null: it has none. */
  event: string | null;
  people: readonly AppointmentPerson[];
}

interface AppointmentPerson {
  id: PersonId;
  name: string;
  /** Null: never before. */
  lastContact: IsoDate | null;
  /** The first open promise of mine to them, and of theirs to me; null: none. */
  iOwe: string | null;
  theyOwe: string | null;
  /** Something they can be asked about, without `#`; null: nothing known. */
  topic: string | null;
}

/** When it begins, for what was planned without a time at a usual one; null when there is none. */
function beginningOfAppointment({ kind, date, time, zone }: AppointmentFact): Instant | null {
  const said = time ?? usualTimes[kind];
  return said ? instantAt(date, said, zone) : null;
}

/** The time in which somebody is not to be disturbed; null when it has no time of day, or disturbs nobody. */
export function busyTimeOf(
  appointment: Pick<AppointmentFact, 'kind' | 'date' | 'time' | 'zone' | 'minutes'>
): BusyTime | null {
  const { kind, date, time, zone, minutes } = appointment;
  const usual = usualMinutes[kind];
  if (time === null || usual === undefined) return null;
  const from = instantAt(date, time, zone);
  return { from, until: addMinutes(from, minutes ?? usual) };
}

/**
 * The nudge before a lunch, coffee, call or meeting with somebody: in the last window
 * before it begins, a quarter of an hour ahead at least. Null when it is with nobody one
 * knows by name, or there is no window.
 */
export function prepFor(appointment: AppointmentFact, days: DeliveryDays): Matter | null {
  const { id, kind, date, people } = appointment;
  const [first] = people;
  const time = timeBefore(appointment, days);
  if (!isTalk(kind) || !first || !time) return null;
  return {
    key: `prep:${id}:${date}`,
    kind: 'prep',
    target: { page: 'person', person: first.id },
    time,
    wordsOn: (today, names) => wordsOn({ ...appointment, kind }, today, names),
    isPassing: true
  };
}

/** From the last window before an appointment until shortly before it begins; null when there is none. */
export function timeBefore(
  appointment: AppointmentFact,
  days: DeliveryDays
): { from: Instant; ends: Instant } | null {
  const begins = beginningOfAppointment(appointment);
  const from = begins && lastWindowUpTo(addMinutes(begins, -aheadMinutes), days);
  return begins && from && { from, ends: addMinutes(begins, -lastMinutes) };
}

const aheadMinutes = 30;
const lastMinutes = 5;

const usualTimes: Partial<Record<TouchKind, ClockTime>> = {
  lunch: '12:30' as ClockTime,
  coffee: '15:00' as ClockTime
};

const usualMinutes: Partial<Record<TouchKind, number>> = {
  lunch: 60,
  coffee: 30,
  call: 30,
  meeting: 60,
  event: 60
};

const isTalk = (kind: TouchKind): kind is TalkKind =>
  kind === 'lunch' || kind === 'coffee' || kind === 'call' || kind === 'meeting';

function wordsOn(
  { kind, date, time, people }: AppointmentFact & { kind: TalkKind },
  today: IsoDate,
  names: ShownNames
): NudgeWords {
  const texts = nudgeTexts.prep;
  const when = texts.when(date, today, time);
  const nameless = texts.title(kind, null, when);
  if (names === 'none') return { title: nameless, reason: texts.nameless };
  const all = people.map(({ name }) => name);
  const shown = names === 'full' ? (name: string) => name : firstNames(all);
  const title = titleNaming(all.map(shown), (list) => texts.title(kind, list, when));
  return { title: title ?? nameless, reason: reasonOf(people, shown, today) };
}

/** What to ask and what I owe; else what they owe; else how long ago it was. */
function reasonOf(
  people: readonly AppointmentPerson[],
  shown: (name: string) => string,
  today: IsoDate
): string {
  const texts = nudgeTexts.prep;
  const debtor = people.find(({ iOwe }) => iOwe !== null);
  const creditor = people.find(({ theyOwe }) => theyOwe !== null);
  const topic = people.find((one) => one.topic !== null)?.topic;
  const lines = [
    topic && texts.ask(topic),
    debtor?.iOwe && told('me', shown(debtor.name), debtor.iOwe),
    !debtor && creditor?.theyOwe && told('them', shown(creditor.name), creditor.theyOwe)
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  if (lines.length > 0) return lines.join(' ');
  const last = people
    .flatMap(({ lastContact }) => lastContact ?? [])
    .toSorted()
    .at(-1);
  return last ? texts.lastSpoke(daysBetween(last, today)) : texts.first;
}

const told = (by: 'me' | 'them', name: string, text: string): string =>
  `${capitalised(promiseWords({ by, name, text }))}.`;
