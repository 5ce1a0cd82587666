import {
  addDays,
  addMinutes,
  clockTime,
  isoDate,
  parseInstant,
  type IsoDate
} from '../../src/domain/calendar/calendar';
import { partialDate } from '../../src/domain/calendar/partial-date';
import type { NudgeFacts, PersonFact } from '../../src/domain/nudges/nudge-facts';
import {
  afterLunch,
  afterRecording,
  facts,
  lunch,
  madrid
} from '../../src/domain/nudges/nudges.fixture';
import { planNudges } from '../../src/domain/nudges/plan-nudges';
import { promiseId, touchId, type PersonId } from '../../src/domain/people/ids';
import { randomFrom } from '../../src/engine/sample-company/random';

/** Friday afternoon, the fullest moment of a week. */
export const busyMoment = parseInstant('2026-11-20T15:31:00Z')!;

/**
 * What nudges are planned from in a large company: everybody with a birthday and a first day, three
 * in five of them met, and around a person's full fortnight: lunches, open promises, meetings, events, an inbox.
 */
export function companyFacts(people: number): NudgeFacts {
  const random = randomFrom(1);
  const today = isoDate.parse('2026-11-20');
  const ago = (days: number): IsoDate => addDays(today, -random.between(0, days));
  const everybody = Array.from({ length: people }, (_, place): PersonFact => ({
    id: idOf(place) as PersonId,
    name: `Person${place} Surname${place % 700}`,
    lastContact: random.chance(0.6) ? ago(400) : null,
    leftOn: random.chance(0.03) ? ago(900) : null,
    birthday: random.chance(0.9) ? partialDate.parse(ago(15_000)) : null,
    startDate: ago(5_000)
  }));
  const some = (count: number) => Array.from({ length: count }, () => random.pick(everybody));
  const given: NudgeFacts = {
    ...facts(),
    goals: [],
    people: everybody,
    touches: some(30).map(({ name }, place) => ({
      entry: lunch().entry,
      date: ago(4),
      kind: random.pick(['lunch', 'message', 'thanks', 'meeting'] as const),
      people: [{ name, earlierOneToOnes: place % 4 }],
      unknownPeople: 0,
      begunByMe: true,
      asked: false,
      chosen: null,
      organised: false
    })),
    lunches: some(15).flatMap(
      ({ id, name }, place) =>
        afterLunch({
          touch: touchId.parse(idOf(90_000 + place)),
          date: ago(9),
          people: [{ id, name, thanked: random.chance(0.5) }]
        }).lunches
    ),
    promises: some(40).map((person, place) => ({
      id: promiseId.parse(idOf(91_000 + place)),
      entry: lunch().entry,
      by: random.pick(['me', 'them'] as const),
      person,
      text: 'the article on planning',
      due: addDays(today, random.between(-7, 7)),
      writtenAt: addMinutes(busyMoment, -60 * 24 * 14)
    })),
    openAsks: new Set(some(100).map(({ id }) => id)),
    appointments: some(20).map((person, place) => ({
      id: idOf(92_000 + place),
      kind: random.pick(['lunch', 'meeting', 'call'] as const),
      date: addDays(today, random.between(0, 6)),
      time: clockTime.parse(`${random.between(10, 17)}:00`),
      zone: madrid,
      minutes: null,
      event: null,
      people: [{ ...person, iOwe: 'the deck', theyOwe: null, topic: 'pricing' }]
    })),
    met: some(3).map((person, place) => ({
      touch: touchId.parse(idOf(93_000 + place)),
      entry: lunch().entry,
      date: addDays(today, -7 - place),
      event: 'the summit',
      people: [person]
    })),
    greetings: some(5).map((person) => ({ ...person, reason: 'It has been two months.' })),
    recorded: some(60).map(({ id }, place) => ({
      key: `touch-base:${id}:${place}`,
      kind: 'touch-base',
      state: random.pick(['acted', 'dismissed', 'shown', 'held'] as const),
      recordedAt: addMinutes(busyMoment, -random.between(60, 60 * 24 * 20)),
      returns: null
    })),
    outcomes: Array.from({ length: 120 }, () => ({
      kind: random.pick(['touch-base', 'thank-you', 'prep'] as const),
      state: random.pick(['acted', 'acted', 'dismissed'] as const),
      at: addMinutes(busyMoment, -random.between(60, 60 * 24 * 110))
    }))
  };
  // The inbox took down before what was missed.
  return afterRecording(given, planNudges(given, busyMoment), busyMoment);
}

const idOf = (place: number): string =>
  `01890000-0000-7000-8000-${String(place).padStart(12, '0')}`;
