import type { NameHit } from './name-reader';
import type { PromiseStatement } from './statements';
import type { Reading } from './reading';
import { isClose, lowAt } from './reading';

/** Names and object pronouns among the words of a promise, in order. */
export interface OwedName {
  hit: NameHit | undefined;
  /** The pronoun, when it is no name. */
  pronoun: string;
}

/** Finds who is named within a promise: `introduce me to Dana`, `send Raj the deck`, `send her the deck`. */
export function owedNames(reading: Reading, { head, end }: PromiseStatement): OwedName[] {
  const { promises, people } = reading.vocabulary;
  const found: OwedName[] = [];
  let at = head.from;
  let cue: 'none' | 'cued' | 'listed' = 'none';
  let verb = !head.thing;
  while (at < end) {
    const token = reading.tokens[at];
    if (token === undefined) break;
    const low = lowAt(reading, at);
    const hit = reading.names.read(at, token.type === 'at' ? 'cued' : cue);
    if (hit && hit.next <= end && hit.suffix !== "'s" && isSomebody(reading, hit, cue, at)) {
      found.push({ hit, pronoun: '' });
      at = hit.next;
      cue = isClose(reading, at) && people.and.has(lowAt(reading, at)) ? 'listed' : 'none';
      if (cue === 'listed') at += 1;
      continue;
    }
    if (promises.objects.has(low)) found.push({ hit: undefined, pronoun: low });
    cue =
      verb ||
      people.to.has(low) ||
      people.with.has(low) ||
      people.sources.has(low) ||
      promises.giving.has(low)
        ? 'cued'
        : 'none';
    verb = false;
    at += 1;
  }
  return found;
}

/** A word nobody is called, right behind a verb, is a name only where a thing follows: `send Zora the deck`. */
function isSomebody(reading: Reading, hit: NameHit, cue: string, at: number): boolean {
  const { promises, people } = reading.vocabulary;
  if (hit.match.person !== null || cue === 'none') return true;
  const before = lowAt(reading, at - 1);
  if (people.to.has(before) || people.with.has(before) || cue === 'listed') return true;
  const after = lowAt(reading, hit.next);
  return (
    !isClose(reading, hit.next) ||
    promises.determiners.has(after) ||
    people.to.has(after) ||
    people.and.has(after) ||
    people.with.has(after)
  );
}
