import type { NudgeWords, PlannedNudge } from '../nudges/nudge';
import { capitalised, countWord, firstNameOf, shortened } from '../wording/words';

/** What others may read on the screen: no names, first names, full names. */
export type ShownNames = 'none' | 'first' | 'full';

/** So much of a full name as is shown; null: nothing. */
export const nameFor = (name: string, names: ShownNames): string | null =>
  names === 'none' ? null : names === 'full' ? name : firstNameOf(name);

/** How much of names others may read: none while the person presents or is discreet (PRODUCT.md §4.9). */
export const namesShown = (
  chosen: ShownNames,
  { isPresenting, isDiscreet }: { isPresenting: boolean | null; isDiscreet: boolean }
): ShownNames => (isPresenting || isDiscreet ? 'none' : chosen);

/**
 * The words of one notification for all nudges of a moment, at least one: plain text in
 * one line each, a title of at most 40 and 180 UTF-16 units in all, never empty and never
 * beginning with a dash, which a program could take for an option. Markup is not escaped.
 */
export function notificationText(
  nudges: readonly PlannedNudge[],
  { names, isLate = false }: { names: ShownNames; isLate?: boolean }
): NudgeWords {
  const words = nudges.map((nudge) => wordsOf(nudge, names));
  const [only, ...others] = words;
  const { title, reason } =
    only && others.length === 0
      ? only
      : {
          title: `${capitalised(countWord(nudges.length))} small things`,
          reason: words.map((one) => one.title).join(' ')
        };
  const shown = shortened(plain(title), maxTitle) || 'Hallway';
  const late = isLate ? fromEarlier : '';
  const room = maxTotal - shown.length - late.length;
  return {
    title: shown,
    reason: (shortened(plain(reason), room) || 'Open Hallway to see it.') + late
  };
}

/** Said of what should have come earlier on this day (TRUST.md §4.2). */
const fromEarlier = ' From earlier today.';
const maxTitle = 40;
const maxTotal = 180;

const wordsOf = (nudge: PlannedNudge, names: ShownNames): NudgeWords =>
  names === 'none' ? nudge.nameless : names === 'full' ? nudge.fullNames : nudge;

/** Characters that show nothing and are no formatting ones: fillers of Hangul and Braille. */
const fillers = /[\u115f\u1160\u2800\u3164\uffa0]/g;

function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Co}\ufffd]/gu, '')
    .replaceAll(fillers, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s-]+/, '')
    .trimEnd();
}
