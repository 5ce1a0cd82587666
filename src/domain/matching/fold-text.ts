/** Letters that stay whole under NFKD, with what people type for them. */
const wholeLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ƒ: 'f',
  ə: 'e'
};

/**
 * A text as names are compared: lower case, accents off (`Zieliński` → `zielinski`, `Đặng` → `dang`),
 * apostrophes and hyphens of every shape as `'` and `-`. Vowel signs of other scripts stay.
 */
export function foldText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[łøđðßıæœþħŋŧƒə]/g, (letter) => wholeLetters[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc\u02b9\u00b4`]/g, "'")
    .replace(/[\u2010-\u2013]/g, '-');
}

/** A folded text with nothing but letters and digits: `O’Connell` → `oconnell`, `Mei-Lin Chen` → `meilinchen`. */
export function compactName(text: string): string {
  const folded = foldText(text);
  return /^[a-z0-9]*$/.test(folded) ? folded : folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f || code === 0x60) return false;
  }
  return true;
}
