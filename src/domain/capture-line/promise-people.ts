import type { NameHit } from './name-reader';
import { owedNames } from './owed-names';
import type { Reading } from './reading';
import type { PromiseStatement, Statement } from './statements';

/** A promise with the people in it. */
export interface PeopledPromise {
  statement: PromiseStatement;
  /** Everybody named in it. */
  hits: NameHit[];
  /** Its other side, when the line names or means somebody. */
  other: NameHit | undefined;
}

/** Finds the other side of every promise; `touch` are the names outside promises, in order. */
export function promisePeople(
  reading: Reading,
  statements: readonly Statement[],
  touch: readonly NameHit[]
): PeopledPromise[] {
  const spoken = createSpokenOf(reading);
  const peopled: PeopledPromise[] = [];
  let heard = 0;
  for (const statement of statements) {
    const start = reading.tokens[statement.first]?.start ?? 0;
    for (let hit = touch[heard]; hit && hit.start < start; heard += 1, hit = touch[heard]) {
      spoken.add(hit, false);
    }
    if (statement.type === 'idea') continue;
    if (statement.type === 'learned') {
      for (const hit of statement.sources) spoken.add(hit, false);
      continue;
    }
    const { head } = statement;
    const within = owedNames(reading, statement);
    const [first] = within;
    const other =
      statement.by === 'them'
        ? (head.subjects[0] ?? spoken.meantBy(head.pronoun))
        : (head.recipients[0] ??
          spoken.meantBy(head.recipientPronoun) ??
          (first && (first.hit ?? spoken.meantBy(first.pronoun))));
    const objects = within.flatMap(({ hit }) => hit ?? []);
    peopled.push({ statement, hits: [...head.subjects, ...head.recipients, ...objects], other });
    for (const hit of [...head.subjects, ...head.recipients]) spoken.add(hit, false);
    for (const hit of objects) spoken.add(hit, statement.by === 'them');
  }
  return peopled;
}

interface SpokenOf {
  /** `aside`: named as the object of somebody else's promise (`she'll introduce me to Dana`). */
  add(hit: NameHit, aside: boolean): void;
  meantBy(pronoun: string): NameHit | undefined;
}

/** So far back a pronoun reaches, in names. */
const reach = 30;

/**
 * Whom a pronoun means: the person named last. Somebody already called `he` is not meant by `she`,
 * and somebody named aside is passed over when the same pronoun has meant another before.
 */
function createSpokenOf({ vocabulary }: Reading): SpokenOf {
  const { he, she } = vocabulary.promises;
  const named: { hit: NameHit; aside: boolean }[] = [];
  const genders = new Map<string, 'he' | 'she'>();

  return {
    add(hit, aside) {
      named.push({ hit, aside });
    },
    meantBy(pronoun) {
      if (pronoun === '') return undefined;
      const gender = he.has(pronoun) ? 'he' : she.has(pronoun) ? 'she' : undefined;
      const recent = named.slice(-reach).toReversed();
      const able = recent.filter(({ hit }) => {
        const known = genders.get(keyOf(hit));
        return gender === undefined || known === undefined || known === gender;
      });
      const before = able.find(
        ({ hit }) => gender !== undefined && genders.get(keyOf(hit)) === gender
      );
      const [last] = able.length > 0 ? able : recent;
      const meant = (last?.aside ? (before ?? last) : last)?.hit;
      if (meant && gender) genders.set(keyOf(meant), gender);
      return meant;
    }
  };
}

function keyOf(hit: NameHit): string {
  return hit.match.person ?? hit.name;
}
