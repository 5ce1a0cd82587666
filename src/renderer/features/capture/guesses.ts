import type { MentionChoice } from '../../../contract/entry-text';
import type { Mention, ParsedLine } from '../../../domain/capture-line/parsed-line';
import type { PersonId } from '../../../domain/people/ids';

/** Whom a name of the line means: a person's id, somebody new, or nobody. */
export type Meaning = MentionChoice['means'];

/** What the person chose, by the name as written. */
export type Choices = ReadonlyMap<string, Meaning>;

/** A name of the line with what it is taken for. */
export interface Guess {
  /** As written, without `@`. */
  name: string;
  role: Mention['role'];
  means: Meaning;
  /** People the name may mean, best first; empty for a name nobody has. A sure name may have further ones too. */
  people: readonly PersonId[];
  /** Where somebody new works, as the line says; null when it does not. */
  department: string | null;
  /** Whether it may mean somebody else: several people fit, or only a slip of the keys explains it. */
  uncertain: boolean;
  /** Worth a look: uncertain, and nothing was chosen yet. */
  open: boolean;
}

/** Every name of the line once. A name nobody has is taken for a new person unless switched off. */
export function guessesOf(line: ParsedLine, choices: Choices): Guess[] {
  const guesses = new Map<string, Guess>();
  for (const mention of line.mentions) {
    const earlier = guesses.get(mention.name);
    if (!earlier || (earlier.role === 'owed' && mention.role === 'with'))
      guesses.set(mention.name, guessOf(mention, line, choices));
  }
  return [...guesses.values()];
}

function guessOf(mention: Mention, line: ParsedLine, choices: Choices): Guess {
  const { name, role, person, others, department } = mention;
  const chosen = choices.get(name);
  const people = person === null ? others : [person, ...others];
  const isUncertain = line.marks.some(
    (mark) =>
      mark.kind === 'person' &&
      mark.uncertain &&
      mark.start <= mention.start &&
      mark.end >= mention.end
  );
  return {
    name,
    role,
    means: chosen ?? person ?? 'new',
    people,
    department,
    uncertain: isUncertain && people.length > 0,
    open: chosen === undefined && isUncertain && people.length > 0
  };
}

/** What the engine is told, where names nobody has become people: what was chosen about names that still stand there. */
export const choicesToSend = (guesses: readonly Guess[], choices: Choices): MentionChoice[] =>
  guesses.filter(({ name }) => choices.has(name)).map(({ name, means }) => ({ name, means }));

/** Stands for the kind where names stand else; no name is written so. */
export const kindKey = '\u0000kind';

/** Whether only a slip of the keys says the kind. */
export const isKindUncertain = (line: ParsedLine): boolean =>
  line.marks.some(({ kind, uncertain }) => kind === 'kind' && uncertain);
