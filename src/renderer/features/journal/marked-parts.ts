/** Splits a text at the words of a search, whatever their case; the parts joined are the text again. */
export function markedParts(
  text: string,
  words: readonly string[]
): { readonly text: string; readonly marked: boolean }[] {
  const wanted = words.filter((word) => word !== '').map(escaped);
  if (wanted.length === 0) return [{ text, marked: false }];
  return text
    .split(new RegExp(`(${wanted.join('|')})`, 'giu'))
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
