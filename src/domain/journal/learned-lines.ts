/**
 * What a text says was learned: the statements the capture line read, and the items of every list
 * under a heading or label such as `## What I learned` or `Learned:`. Each once, in order of the text.
 */
export function learnedLines(text: string, statements: readonly string[]): string[] {
  const items = itemsUnderLearned(text).filter(
    (item) => !statements.some((said) => item.includes(said) || said.includes(item))
  );
  const all = [...new Set([...statements, ...items])];
  return all.sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

/**
 * Which learning became which when a text was edited: the same words stay the same learning, the
 * others are paired in order. `was` and `now` are places in the lists; null: gone, or new.
 */
export function pairLearnings(
  before: readonly string[],
  after: readonly string[]
): { was: number | null; now: number | null }[] {
  const kept = new Map(after.map((text, now) => [now, before.indexOf(text)]));
  const taken = new Set([...kept.values()].filter((was) => was >= 0));
  const free = before.map((_text, was) => was).filter((was) => !taken.has(was));
  const pairs = after.map((_text, now) => {
    const same = kept.get(now) ?? -1;
    return { was: same >= 0 ? same : (free.shift() ?? null), now };
  });
  return [...pairs, ...free.map((was) => ({ was, now: null }))];
}

const title = /^\s{0,3}(?:#{1,6}\s+)?[*_]*(.{1,60}?)[*_]*\s*$/u;
const speaksOfLearning = /\b(?:learned|learnt|lessons?|takeaways?)\b/iu;
const listItem = /^\s{0,8}(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(\S.*?)\s*$/u;

function itemsUnderLearned(text: string): string[] {
  const items: string[] = [];
  let inside = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const item = listItem.exec(line)?.[1];
    if (item !== undefined) {
      if (inside) items.push(item);
    } else if (line.trim() !== '') inside = isLearnedTitle(line);
  }
  return items;
}

/** A heading, or a line that ends in a colon, that speaks of learning. */
function isLearnedTitle(line: string): boolean {
  const isTitle = /^\s{0,3}#{1,6}\s/u.test(line) || /:[*_]*\s*$/u.test(line);
  return isTitle && speaksOfLearning.test(title.exec(line)?.[1] ?? '');
}
