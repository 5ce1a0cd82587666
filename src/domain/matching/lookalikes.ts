/**
 * Letters of other scripts that look like Latin ones, upper and lower case: a small part of the
 * confusables of Unicode Technical Standard #39, §4 (Confusable Detection), the ones names are
 * forged or mistyped with.
 */
const latinOf: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    ['АВЕЅІЈКМНОРСТУХҮԌԚԜҺ', 'ABESIJKMHOPCTYXYGQWH'],
    ['аеѕіјорсухүһԁԛԝӏгпѵ', 'aesijopcyxyhdqwlrnv'],
    // Greek
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'],
    ['αγικνορυϲϳσ', 'ayiknopucjo'],
    // Latin letters for sounds
    ['ɑɡɩʟᴀᴄᴇᴏᴜᴠᴡᴢ', 'agilaceouvwz']
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (letter, place): [string, string] => [letter, to[place] ?? letter])
  )
);

/**
 * A name with what only looks like Latin letters, or cannot be seen, taken for what it looks like:
 * two names that differ only so are one to the eye. Names of another script become unreadable, but
 * stay different from each other and the same as themselves.
 */
export function asItLooks(name: string): string {
  if (/^[ -~]*$/.test(name)) return name;
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/./gsu, (letter) => latinOf.get(letter) ?? letter);
}
