const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a terminal gives two cells: East Asian wide and full-width letters (Unicode TR 11), and pictures. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u;

/** How many cells of a terminal a text takes: `Zoë` 3, `李雷` 4, `👩‍🔧` 2. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of letters.segment(text)) width += widthOf(segment);
  return width;
}

/** A text with spaces behind it up to so many cells. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)));

/** A text cut at a whole letter, with `…`, when it takes more than so many cells. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const { segment } of letters.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const widthOf = (letter: string): number => {
  if (/^[\p{M}\p{Cf}]+$/u.test(letter)) return 0;
  return wide.test(letter) ? 2 : 1;
};
