/** The words of a notification. */
export interface NotificationWords {
  title: string;
  body: string;
}

/** What a notification daemon shows at all; more would be cut by it, or refused. */
const maxLength = 180;

/** Behind this nothing can be seen; a text as long as a book is not read to its end. */
const maxRead = 4_000;

/**
 * Words that any daemon, and the program that talks to it, take as plain words
 * (TRUST.md §2 U16): no control or direction characters, no markup, no option, not
 * empty, not long.
 */
export function cleanNotification(
  { title, body }: NotificationWords,
  /** Whether the desktop reads a body as markup (Desktop Notifications Specification, §4); none does with a title. */
  hasMarkup: boolean
): NotificationWords {
  return {
    title: asWords(bounded(plain(title), asItIs)),
    body: asWords(bounded(plain(body), hasMarkup ? escaped : asItIs))
  };
}

function plain(text: string): string {
  return text
    .slice(0, maxRead)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, keepJoiner)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of the invisible characters, only the one that joins an emoji's parts stays. */
const keepJoiner = (character: string): string => (character === '\u200d' ? character : '');

/** Cut at whole characters, each counted as it will be written: never inside an entity. */
function bounded(text: string, write: (character: string) => string): string {
  const parts = Array.from(segmenter.segment(text), ({ segment }) => write(segment));
  let length = 0;
  const fitting = parts.filter((part) => (length += part.length) < maxLength);
  return fitting.length === parts.length ? parts.join('') : `${fitting.join('')}…`;
}

const asItIs = (character: string): string => character;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => entities[character] ?? character);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** notify-send takes a leading dash for an option, and refuses an empty word. */
function asWords(text: string): string {
  if (text === '') return ' ';
  return text.startsWith('-') ? `\u2010${text.slice(1)}` : text;
}
