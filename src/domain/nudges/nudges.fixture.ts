import type { ClockTime, Instant, IsoDate, ZoneId } from '../calendar/calendar';
import { instantAt } from '../calendar/calendar';
import type { EntryId, TouchId } from '../people/ids';
import type { Matter } from './candidate';
import type { NudgeFacts, NudgePlan, RecordedNudge } from './plan-nudges';
import type { LunchFact } from './thank-you';

export const madrid = 'Europe/Madrid' as ZoneId;

/** A local time in Madrid, week 47 of 2026: `at(18, '16:30')` is Wednesday afternoon. */
export const at = (dayOfNovember: number, time: string, zone = madrid): Instant =>
  instantAt(november(dayOfNovember), time as ClockTime, zone);

export const november = (day: number): IsoDate =>
  `2026-11-${String(day).padStart(2, '0')}` as IsoDate;

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
    { name: 'Ana Ruiz', thanked: false },
    { name: 'Raj Patel', thanked: false }
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
  lunches: [],
  promises: [],
  occasions: [],
  recorded: [],
  ...changes
});

/** What a nudge says on a date, by how much of names it shows. */
export const saidOn = (matter: Matter | null, date: IsoDate) => ({
  ...matter!.wordsOn(date, 'first'),
  nameless: matter!.wordsOn(date, 'none'),
  fullNames: matter!.wordsOn(date, 'full')
});

/** The same facts after the inbox took what was due and missed. */
export const afterRecording = (given: NudgeFacts, plan: NudgePlan, now: Instant): NudgeFacts => {
  const record = (state: RecordedNudge['state']) => (nudge: { key: string }) => ({
    key: nudge.key,
    state,
    recordedAt: now
  });
  return {
    ...given,
    recorded: [
      ...given.recorded,
      ...plan.due.map(record('claimed')),
      ...plan.missed.map(record('missed'))
    ]
  };
};
