import { countWord, firstNameOf, joinNames } from '../wording/words';

/** A title with the longest list of names that fits into 40 UTF-16 units; undefined when not one does. */
export function titleNaming(
  names: readonly string[],
  titleOf: (names: string) => string
): string | undefined {
  for (let shown = names.length; shown > 0; shown--) {
    const others = names.length - shown;
    const list = others === 0 ? names : [...names.slice(0, shown), `${countWord(others)} more`];
    const title = titleOf(joinNames(list));
    if (title.length <= maxTitle) return title;
  }
  return undefined;
}

const maxTitle = 40;

/** First names, but full ones for two people who share theirs. */
export function firstNames(names: readonly string[]): (name: string) => string {
  const firsts = names.map(firstNameOf);
  return (name) => {
    const first = firstNameOf(name);
    const isShared = firsts.filter((other) => other === first).length > 1;
    return isShared ? name : first;
  };
}
