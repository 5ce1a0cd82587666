import type { EngineClient } from '../../contract/engine-api';
import {
  addDays,
  dateAt,
  isBefore,
  timeAt,
  weekdayOf,
  weekOf,
  type IsoDate
} from '../../domain/calendar/calendar';
import type { PlannedNudge } from '../../domain/nudges/nudge';
import { usualChoices, weeklyCap } from '../../domain/nudges/nudge-choices';
import type { SampleCompany } from '../../engine/sample-company/sample-company';
import type { LivedYear, ShownMoment } from './live-year';

interface CheckParts {
  journal: EngineClient;
  year: LivedYear;
  pauses: SampleCompany['pauses'];
}

/** Says what is wrong with a notification, from outside of the planner: by what was shown before and what the journal holds. */
export async function checkShown(shown: ShownMoment, parts: CheckParts): Promise<void> {
  const { year } = parts;
  const { at, zone, nudges } = shown;
  const date = dateAt(at, zone);
  const fault = (what: string): void => {
    year.faults.push(
      `${date} ${timeAt(at, zone)} ${what}: ${nudges.map(({ key }) => key).join(', ')}`
    );
  };

  const { from, to } = usualChoices.hours;
  if (timeAt(at, zone) < from || timeAt(at, zone) > to) fault('in quiet hours');
  if (weekdayOf(date) > 5) fault('on a day off');
  if (parts.pauses.some((pause) => pause.from <= date && date <= pause.to)) fault('in a pause');

  const before = year.shown.flatMap((moment) =>
    moment.nudges.map((nudge) => ({ nudge, on: dateAt(moment.at, moment.zone) }))
  );
  const keys = new Set(before.map(({ nudge }) => nudge.key));
  for (const nudge of nudges) {
    if (keys.has(nudge.key)) fault('a second time');
    if (isBefore(at, nudge.from)) fault('early');
    if (isBefore(nudge.until, at)) fault('beyond its window');
    if (nudge.reason.trim() === '') fault('without a reason');
    const lie = await untruthOf(nudge, date, parts.journal);
    if (lie) fault(lie);
  }
  // What was put off was asked for when it comes back.
  const counted = [...before, ...nudges.map((nudge) => ({ nudge, on: date }))].filter(
    ({ nudge, on }) => !mayExceed(nudge, on) && !nudge.key.includes('~')
  );
  const ofDay = counted.filter(({ on }) => on === date).length;
  if (ofDay > usualChoices.perDay) fault('more than two a day');
  const ofWeek = counted.filter(({ on }) => weekOf(on) === weekOf(date)).length;
  if (ofWeek > weeklyCap(usualChoices)) fault('more than eight a week');
}

const mayExceed = ({ kind, key }: PlannedNudge, on: IsoDate): boolean =>
  kind === 'promise-mine' || (kind === 'occasion' && key.endsWith(on));

/** Why a reason is not true by what the journal holds; null when it is. */
async function untruthOf(
  { key, kind, title }: PlannedNudge,
  date: IsoDate,
  journal: EngineClient
): Promise<string | null> {
  const [, subject = ''] = key.split(':');
  const recorded = (await journal.listNudges({})).find((nudge) => nudge.key === key);
  if (!recorded) return 'not in the inbox';
  if (recorded.isOver) return 'about something settled';
  if (kind === 'promise-mine' || kind === 'promise-theirs') {
    const promise = (await journal.listOpenPromises({})).find(({ id }) => id === subject);
    if (!promise?.due) return 'about no open promise';
    const isToday = promise.due === date;
    if (kind === 'promise-mine' && isToday !== title.endsWith('today.')) return 'with a wrong day';
    if (kind === 'promise-theirs' && promise.due >= date) return 'before they had their time';
  }
  if (kind === 'touch-base' || kind === 'occasion') {
    const { person } = await journal.readPerson({ id: subject });
    if (!title.includes(person.name.split(' ')[0] ?? '')) return 'about somebody else';
  }
  if (kind === 'behind') {
    const { doors } = await journal.readWeek({});
    if (!doors.some(({ practice, behind }) => practice === subject && behind > 0))
      return 'about a door that is not behind';
  }
  if (kind === 'backup') {
    const { on } = await journal.readLastCopy({});
    if (!key.startsWith(`backup:journal:${on ?? 'never'}`)) return 'about an older copy';
  }
  if (kind === 'plan-week') {
    const plans = await journal.listPlans({
      from: date,
      to: addDays(date, 6 - ((weekdayOf(date) + 6) % 7)),
      openOnly: true
    });
    if (plans.length > 0) return 'about a week that is planned';
  }
  return null;
}
