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
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length);
  const folded = sameLengthLower(text);
  const personAt = (at: number): TextPart<P> | undefined => {
    for (const start of text[at] === '@' ? [at + 1, at] : [at])
      for (const [name, person] of longestFirst) {
        const end = start + name.length;
        if (folded.startsWith(name, start) && !isWordAt(text, end))
          return { kind: 'person', text: text.slice(at, end), person };
      }
    return undefined;
  };
  const parts: TextPart<P>[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const found = personAt(at) ?? topicAt(text, at);
    if (found === undefined || isWordBefore(text, at)) {
      at += 1;
      continue;
    }
    if (at > from) parts.push({ kind: 'plain', text: text.slice(from, at) });
    parts.push(found);
    at += found.text.length;
    from = at;
  }
  if (from < text.length) parts.push({ kind: 'plain', text: text.slice(from) });
  return parts;
}

// Patterns of these classes take half a millisecond to make: one for each text would be most of a page.
const topic = /#[\p{L}\p{N}][\p{L}\p{N}_/-]*/uy;
const wordAhead = /[\p{L}\p{N}_]/uy;
const wordBehind = /[\p{L}\p{N}_]$/u;

function topicAt(text: string, at: number): { kind: 'topic'; text: string } | undefined {
  topic.lastIndex = at;
  const found = text[at] === '#' ? topic.exec(text)?.[0] : undefined;
  return found === undefined ? undefined : { kind: 'topic', text: found };
}

function isWordAt(text: string, at: number): boolean {
  wordAhead.lastIndex = at;
  return wordAhead.test(text);
}

/** A letter may be two units long. */
const isWordBefore = (text: string, at: number): boolean =>
  wordBehind.test(text.slice(Math.max(0, at - 2), at));

/** In lower case, but for letters that are longer there. */
function sameLengthLower(text: string): string {
  const all = lower(text);
  if (all.length === text.length) return all;
  return text.replaceAll(/./gsu, (letter) =>
    lower(letter).length === letter.length ? lower(letter) : letter
  );
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
