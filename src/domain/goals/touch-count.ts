import type { IsoDate } from '../calendar/calendar';
import { isWellKnown } from '../cadence/cadence';
import type { TouchKind } from '../journal/touch';
import type { EntryId } from '../people/ids';
import { capitalised, countWord, joinNames } from '../wording/words';
import type { Practice } from './practice';

/** Somebody a touch was with, and how many one-to-ones with them lie before it: by date, on the same day by instant, then id. */
export interface TouchPerson {
  name: string;
  earlierOneToOnes: number;
}

/** A touch as the doors see it. */
export interface CountableTouch {
  entry: EntryId;
  /** The local date it happened on. */
  date: IsoDate;
  kind: TouchKind;
  people: readonly TouchPerson[];
  /** People of the touch whose names nobody here has; they are not well known. */
  unknownPeople: number;
  begunByMe: boolean;
  asked: boolean;
  /** The door the person chose; null: the door of its kind. */
  chosen: Practice | null;
  /** Whether I helped to organise an event; it then counts twice. */
  organised: boolean;
}

/** What a touch does for the doors. */
export interface TouchCount {
  /** The one door it counts for, null when none. */
  practice: Practice | null;
  /** How much it fills that door: 0 without a door, 2 for an event I organised, otherwise 1. */
  amount: 0 | 1 | 2;
  /** The door one would have expected to open, and why it did not, in one sentence; null when nothing is odd. */
  uncounted: { practice: Practice; reason: string } | null;
}

/**
 * The one door a touch counts for (PRODUCT.md §2): the one the person chose, else the
 * one of its kind, else Touch base when I began it and asked for nothing. A lunch or
 * coffee needs somebody not well known, an introduction two people, and praise, thanks,
 * help and introductions must come from me; without any
 * name a lunch counts for nothing, for who it was with is its whole point.
 */
export function countTouch(touch: CountableTouch): TouchCount {
  return touch.chosen ? counts(touch.chosen, touch) : byKind[touch.kind](touch);
}

/** The kinds of touch that can count for a door, or be expected to, unless the person chose the door. */
export const kindsOf: Readonly<Record<Practice, readonly TouchKind[]>> = {
  lunch: ['lunch', 'coffee'],
  'touch-base': ['lunch', 'coffee', 'call', 'message', 'meeting', 'introduction'],
  appreciate: ['praise', 'thanks'],
  introduce: ['introduction'],
  'join-in': ['event'],
  'offer-help': ['help']
};

const byKind: Record<TouchKind, (touch: CountableTouch) => TouchCount> = {
  lunch: countMeal,
  coffee: countMeal,
  call: countGreeting,
  message: countGreeting,
  meeting: countGreeting,
  event: (touch) => counts('join-in', touch),
  praise: (touch) => countGift('appreciate', touch),
  thanks: (touch) => countGift('appreciate', touch),
  introduction: countIntroduction,
  help: (touch) => countGift('offer-help', touch)
};

/** Praise, thanks and help open their door when they came from me. */
function countGift(practice: Practice, touch: CountableTouch): TouchCount {
  if (touch.begunByMe) return counts(practice, touch);
  return countsNot(practice, `${capitalised(whoBegan(touch))}, so this opens no door.`);
}

function counts(
  practice: Practice,
  touch: CountableTouch,
  uncounted: TouchCount['uncounted'] = null
): TouchCount {
  return { practice, amount: practice === 'join-in' && touch.organised ? 2 : 1, uncounted };
}

const countsNot = (practice: Practice, reason: string): TouchCount => ({
  practice: null,
  amount: 0,
  uncounted: { practice, reason }
});

function countMeal(touch: CountableTouch): TouchCount {
  const { people, unknownPeople, kind } = touch;
  if (people.length + unknownPeople === 0) {
    return countsNot('lunch', `Name who you had ${kind} with and the door opens.`);
  }
  if (unknownPeople > 0 || people.some((person) => !isWellKnown(person.earlierOneToOnes))) {
    return counts('lunch', touch);
  }
  const known = `You know ${whom(people)} well by now${experience(people)}`;
  const hindrance = touchBaseHindrance(touch);
  return hindrance
    ? countsNot('lunch', `${known}, and ${hindrance}, so this opens no door.`)
    : counts('touch-base', touch, {
        practice: 'lunch',
        reason: `${known}, so this counts as a touch base.`
      });
}

function countIntroduction(touch: CountableTouch): TouchCount {
  if (!touch.begunByMe) return countGift('introduce', touch);
  if (touch.people.length + touch.unknownPeople >= 2) return counts('introduce', touch);
  const missing = 'Name both people you brought together and the door opens';
  return touchBaseHindrance(touch)
    ? countsNot('introduce', `${missing}.`)
    : counts('touch-base', touch, {
        practice: 'introduce',
        reason: `${missing}; until then this counts as a touch base.`
      });
}

function countGreeting(touch: CountableTouch): TouchCount {
  const hindrance = touchBaseHindrance(touch);
  if (!hindrance) return counts('touch-base', touch);
  return countsNot('touch-base', `${capitalised(hindrance)}, so this is no touch base.`);
}

function touchBaseHindrance(touch: CountableTouch): string | null {
  if (touch.asked) return 'something was asked for';
  return touch.begunByMe ? null : whoBegan(touch);
}

function whoBegan(touch: CountableTouch): string {
  const [first, ...others] = touch.people;
  if (first && others.length + touch.unknownPeople === 0) return `${first.name} began it`;
  return touch.people.length + touch.unknownPeople > 1
    ? 'the others began it'
    : 'somebody else began it';
}

const whom = (people: readonly TouchPerson[]): string =>
  people.length > 3
    ? `all ${countWord(people.length)} of them`
    : joinNames(people.map((person) => person.name));

const experience = (people: readonly TouchPerson[]): string =>
  people.length === 1 ? ` (${people[0]?.earlierOneToOnes ?? 0} one-to-ones)` : '';
