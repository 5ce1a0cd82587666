/** The words of a notification. */
export interface NotificationWords {
  title: string;
  body: string;
}

/** What a notification daemon shows at all; more would be cut by it, or refused. */
const maxLength = 180;

/**
 * Words that any daemon, and the program that talks to it, take as plain words
 * (TRUST.md §2 U16): no control or direction characters, no markup, no option, not
 * empty, not long.
 */
export const cleanNotification = ({ title, body }: NotificationWords): NotificationWords => ({
  title: cleanTitle(title),
  body: cleanBody(body)
});

/** A title is shown as it is: markup has no meaning there, and an entity would be read as one. */
const cleanTitle = (text: string): string => asWords(bounded(plain(text)));

/** A body may hold markup (Desktop Notifications Specification, §4): ours is escaped. */
const cleanBody = (text: string): string => asWords(escaped(plain(text)));

function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, keepJoiner)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of the invisible characters, only the one that joins an emoji's parts stays. */
const keepJoiner = (character: string): string => (character === '\u200d' ? character : '');

/** Cut at whole characters, and before they are made longer by escaping: never inside an entity. */
function escaped(text: string): string {
  const parts = [...graphemes(text)].map(escapeOne);
  let length = 0;
  const fitting = parts.filter((part) => (length += part.length) <= maxLength - 1);
  return fitting.length === parts.length ? parts.join('') : `${fitting.join('')}…`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeOne = (character: string): string => entities[character] ?? character;

function bounded(text: string): string {
  let length = 0;
  const parts = [...graphemes(text)];
  const fitting = parts.filter((part) => (length += part.length) <= maxLength - 1);
  return fitting.length === parts.length ? text : `${fitting.join('')}…`;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** notify-send takes a leading dash for an option, and refuses an empty word. */
function asWords(text: string): string {
  if (text === '') return ' ';
  return text.startsWith('-') ? `\u2010${text.slice(1)}` : text;
}
