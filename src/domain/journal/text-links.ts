import { compactName, foldText } from '../matching/fold-text';
import type { NameIndex } from '../matching/name-index';
import type { PersonId } from '../people/ids';

interface NamedPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** What a name after `@` is decided by, strongest first. */
export interface MentionContext {
  /** What the person said a name means, by the folded name. */
  readonly choices: ReadonlyMap<string, PersonId | 'new' | 'nobody'>;
  /** People the entry is about already; among them a first name is enough. */
  readonly people: readonly NamedPerson[];
  readonly names: NameIndex;
}

/** A name after `@`: whom it means, or the name of somebody new. */
export interface TextMention {
  readonly name: string;
  readonly means: PersonId | 'new';
}

/** A name has four words at most. */
const mostWords = 4;

/**
 * The people a text mentions with `@`, each once, in order. A mention counts only when nobody else
 * could be meant: by a choice, by a person of the entry, or by a whole name (full, first, last or
 * nickname) that one colleague alone has. Everything else stays plain text.
 */
export function mentionsIn(text: string, context: MentionContext): TextMention[] {
  const found = new Map<string, TextMention>();
  for (const [, written = ''] of text.matchAll(mentionPattern)) {
    const mention = mentionOf(written, context);
    if (mention)
      found.set(mention.means === 'new' ? foldText(mention.name) : mention.means, mention);
  }
  return [...found.values()];
}

/** The `#topics` of a text, without `#`, lower case, each once, in order. Headings have none. */
export function topicsIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, written = ''] of text.matchAll(topicPattern)) {
    const topic = written.replace(/[-_/]+$/u, '').toLowerCase();
    if (/\p{L}/u.test(topic)) found.add(topic);
  }
  return [...found];
}

const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
const mentionPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])@(${word}(?: ${word}){0,${mostWords - 1}})`,
  'gu'
);
const topicPattern = /(?<![\p{L}\p{N}#&/])#([\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]*)/gu;

function mentionOf(written: string, context: MentionContext): TextMention | undefined {
  const words = written.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const means = context.choices.get(foldText(name));
    if (means === 'nobody') return undefined;
    const person = means ?? ownPerson(name, context.people) ?? onlyPerson(name, context.names);
    if (person !== undefined) return { name, means: person };
  }
  return undefined;
}

/** The one person of the entry who has this full or first name. */
function ownPerson(name: string, people: readonly NamedPerson[]): PersonId | undefined {
  const key = compactName(name);
  const full = people.filter((person) => compactName(person.name) === key);
  if (full.length === 1) return full[0]?.id;
  const first = people.filter((person) => compactName(firstWord(person.name)) === key);
  return first.length === 1 ? first[0]?.id : undefined;
}

function onlyPerson(name: string, names: NameIndex): PersonId | undefined {
  const { person, sure } = names.find(withoutPossessive(name), 'exact');
  return sure && person !== null ? person : undefined;
}

const firstWord = (name: string): string => name.split(' ')[0] ?? name;

const withoutPossessive = (name: string): string => name.replace(/['’]s$/u, '');
