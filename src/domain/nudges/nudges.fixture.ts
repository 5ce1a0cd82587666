import type { ClockTime, Instant, IsoDate, ZoneId } from '../calendar/calendar';
import { instantAt } from '../calendar/calendar';
import type { EntryId, PersonId, TouchId } from '../people/ids';
import type { Matter } from './candidate';
import type { NudgeState, PlannedNudge } from './nudge';
import { nudgeKind } from './nudge';
import type { NudgeChoices } from './nudge-choices';
import { usualChoices } from './nudge-choices';
import type { NudgeFacts } from './nudge-facts';
import type { NudgePlan } from './plan-nudges';
import { planNudges } from './plan-nudges';
import type { RecordedNudge } from './recorded';
import type { LunchFact } from './thank-you';

export const madrid = 'Europe/Madrid' as ZoneId;

/** A local time in Madrid, week 47 of 2026: `at(18, '16:30')` is Wednesday afternoon. */
export const at = (dayOfNovember: number, time: string, zone = madrid): Instant =>
  instantAt(november(dayOfNovember), time as ClockTime, zone);

export const november = (day: number): IsoDate =>
  `2026-11-${String(day).padStart(2, '0')}` as IsoDate;

export const anaId = '00000000-0000-7000-8000-00000000000a' as PersonId;
export const rajId = '00000000-0000-7000-8000-00000000000b' as PersonId;

/** Lunch with Ana and Raj on Wednesday 18 November at 12:30, an hour, written down at 14:00. */
export const lunch = (changes: Partial<LunchFact> = {}): LunchFact => ({
  touch: '00000000-0000-7000-8000-000000000001' as TouchId,
  entry: '00000000-0000-7000-8000-000000000002' as EntryId,
  kind: 'lunch',
  date: november(18),
  time: null,
  zone: madrid,
  minutes: null,
  writtenAt: at(18, '14:00'),
  people: [
    { id: anaId, name: 'Ana Ruiz', thanked: false },
    { id: rajId, name: 'Raj Patel', thanked: false }
  ],
  topics: [],
  promises: [],
  ...changes
});

/** A journal whose doors are all off, so that nothing is ever behind. */
export const facts = (changes: Partial<NudgeFacts> = {}): NudgeFacts => ({
  zone: madrid,
  touches: [],
  goals: (['lunch', 'touch-base', 'appreciate', 'introduce', 'join-in', 'offer-help'] as const).map(
    (practice) => ({ practice, target: 0, period: 'week', fromDate: november(1) })
  ),
  pauses: [],
  plans: [],
  choices,
  people: [],
  lunches: [],
  promises: [],
  openAsks: new Set(),
  appointments: [],
  calendar: [],
  occasions: [],
  deeds: [],
  met: [],
  greetings: [],
  lunchIdea: null,
  standing: null,
  isReviewed: false,
  backup: null,
  recorded: [],
  outcomes: [],
  ...changes
});

/** The usual windows, and quiet only in the night. */
export const choices: NudgeChoices = {
  ...usualChoices,
  hours: { from: '08:00' as ClockTime, to: '21:00' as ClockTime }
};

/** A nudge of the inbox; its kind is the beginning of its key. */
export const recorded = (
  key: string,
  state: NudgeState,
  recordedAt: Instant,
  returns: RecordedNudge['returns'] = null
): RecordedNudge => ({
  key,
  kind: nudgeKind.parse(key.split(':')[0]),
  state,
  recordedAt,
  returns
});

/** What a nudge says on a date, by how much of names it shows. */
export const saidOn = (matter: Matter | null, date: IsoDate) => ({
  ...matter!.wordsOn(date, 'first'),
  nameless: matter!.wordsOn(date, 'none'),
  fullNames: matter!.wordsOn(date, 'full')
});

/** The same facts after the inbox took what was due and missed. */
export const afterRecording = (given: NudgeFacts, plan: NudgePlan, now: Instant): NudgeFacts => {
  const taken = (nudges: readonly PlannedNudge[], state: NudgeState): RecordedNudge[] =>
    nudges.map(({ key, kind }) => ({ key, kind, state, recordedAt: now, returns: null }));
  const keys = new Set([...plan.due, ...plan.missed].map(({ key }) => key));
  return {
    ...given,
    recorded: [
      ...given.recorded.filter(({ key }) => !keys.has(key)),
      ...taken(plan.due, 'claimed'),
      ...taken(plan.missed, 'missed')
    ]
  };
};

/** The keys of what may be shown, and of what can only be listed any more. */
export const dueAt = (given: NudgeFacts, now: Instant): string[] =>
  planNudges(given, now).due.map((nudge) => nudge.key);
export const missedAt = (given: NudgeFacts, now: Instant): string[] =>
  planNudges(given, now).missed.map((nudge) => nudge.key);

/** After the lunch of `lunch`, and the key of its thank-you. */
export const afterLunch = (changes: Partial<LunchFact> = {}): NudgeFacts =>
  facts({ lunches: [lunch(changes)] });
export const thankYou = 'thank-you:00000000-0000-7000-8000-000000000001:2026-11-18';
