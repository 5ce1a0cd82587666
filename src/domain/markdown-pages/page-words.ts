import { type IsoDate, partsOf } from '../calendar/calendar';
import { inlineText } from './page-text';
import { linkTo } from './page-names';
import type { PagePromise, PageTouch } from './page-facts';
import { monthName } from '../wording/month-names';
import { weekdayName } from '../wording/weekday-names';

/** A date in words: `20 November 2026`. */
export function dateInWords(date: IsoDate): string {
  const { year, day } = partsOf(date);
  return `${day} ${monthName(date)} ${year}`;
}

/** A date with its weekday: `Friday, 20 November 2026`. */
export const dayInWords = (date: IsoDate): string => `${weekdayName(date)}, ${dateInWords(date)}`;

/** What a page calls an entry: the kind of its contact, or a note. */
export const entryTitle = (touch: { kind: PageTouch['kind'] } | null): string =>
  touch ? touch.kind.charAt(0).toUpperCase() + touch.kind.slice(1) : 'Note';

/** A promise in a line: `I owe [[Ana Ruiz]]: the OKR article, by 2026-11-27 (open)`. */
export function promiseLine(promise: PagePromise): string {
  const who = promise.person ? linkTo(promise.person) : 'somebody';
  const head =
    promise.by === 'me' ? `I owe ${who}` : `${promise.person ? who : 'Somebody'} owes me`;
  const due = promise.due ? `, by ${promise.due}` : '';
  const settled = promise.settledOn ? ` on ${promise.settledOn}` : '';
  return `${head}: ${inlineText(promise.text)}${due} (${stateWords[promise.state]}${settled})`;
}

const stateWords = { open: 'open', kept: 'kept', 'let-go': 'let go' } as const;
