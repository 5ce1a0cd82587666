const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as it stands in a sentence: zero to ten in words (`no`, `one`, … `ten`), digits above, `1,914` in groups. */
export const countWord = (count: number): string =>
  small[count] ?? String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** A count with its noun: `one week`, `9 weeks` as `nine weeks`, `12 weeks`. */
export const counted = (count: number, one: string, many: string): string =>
  `${countWord(count)} ${count === 1 ? one : many}`;

/** Names as a person says them: `Ana`, `Ana and Raj`, `Ana, Raj and Tom`. Empty for no name. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The first name in a full name, titles such as `Dr.` left out. */
export const firstNameOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .find((word) => !word.endsWith('.')) ?? name;

/** The text with its first letter in upper case. */
export const capitalised = (text: string): string => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
};

/** The text, cut at a whole character and with `…` when it is longer than so many UTF-16 units. */
export function shortened(text: string, units: number): string {
  if (text.length <= units) return text;
  let kept = '';
  for (const letter of text) {
    if (kept.length + letter.length > units - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
