/** A stretch of an entry's text: plain, a person of the entry, or a topic. */
type TextPart<P> =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'person'; readonly text: string; readonly person: P }
  | { readonly kind: 'topic'; readonly text: string };

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Splits a text at the names of people (full name, or first name, with or without `@`) and at
 * `#topics`. The parts joined are the text again, unit for unit. A first name shared by two of
 * the people stays plain, for nobody can say whom it means.
 */
export function textParts<P extends Named>(text: string, people: readonly P[]): TextPart<P>[] {
  const names = namesOf(people);
  const parts: TextPart<P>[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern([...names.keys()]))) {
    const { index } = found;
    const word = found[0];
    if (index > from) parts.push({ kind: 'plain', text: text.slice(from, index) });
    parts.push(partOf(word, names.get(lower(word.replace(/^@/, '')))));
    from = index + word.length;
  }
  if (from < text.length) parts.push({ kind: 'plain', text: text.slice(from) });
  return parts;
}

// A pattern ignores case more widely than lower case does (ſ and s): such a word stays plain.
function partOf<P>(text: string, person: P | undefined): TextPart<P> {
  if (person !== undefined) return { kind: 'person', text, person };
  return { kind: text.startsWith('#') ? 'topic' : 'plain', text };
}

function namesOf<P extends Named>(people: readonly P[]): Map<string, P> {
  const names = new Map<string, P>();
  const shared = new Set<string>();
  for (const person of people) {
    const first = lower(firstName(person.name));
    const owner = names.get(first);
    if (owner !== undefined && owner.id !== person.id) shared.add(first);
    names.set(first, person);
  }
  for (const first of shared) names.delete(first);
  for (const person of people) names.set(lower(person.name), person);
  names.delete('');
  return names;
}

const firstName = (name: string): string => name.split(/\s/u)[0] ?? name;

const lower = (text: string): string => text.toLowerCase();

function pattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped);
  const topic = String.raw`#[\p{L}\p{N}][\p{L}\p{N}_/-]*`;
  const all =
    longestFirst.length === 0
      ? topic
      : String.raw`@?(?:${longestFirst.join('|')})(?![\p{L}\p{N}_])|${topic}`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${all})`, 'giu');
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
