import type { IsoDate } from '../calendar/calendar';
import type { PersonId } from '../people/ids';
import { turnOf } from '../wording/turn-of';
import { questions, type CatalogueQuestion } from './questions';

/** A question for a person; `key` names it when it was asked. */
export interface Question {
  key: string;
  text: string;
}

/** What questions are picked by. */
export interface AskFacts {
  id: PersonId;
  met: boolean;
  department: string | null;
  /** Topics of the last conversation, without `#`. */
  lastTopics: readonly string[];
  /** Keys of the questions used with this person. */
  used: ReadonlySet<string>;
}

/** So many of each kind are offered. */
const offered = 3;

/**
 * Questions for a meeting on a day, at most three of each: what came of the last topic
 * first, then others of the catalogue, none that was used with this person until all were;
 * and the gentle ones. The same person and day give the same questions, another day others.
 */
export function pickQuestions(
  facts: AskFacts,
  day: IsoDate
): { ask: Question[]; gentle: Question[] } {
  const followUps = facts.lastTopics
    .map((topic): Question => ({ key: `topic:${topic}`, text: `What came of #${topic}?` }))
    .filter(({ key }) => !facts.used.has(key));
  const packs: readonly CatalogueQuestion['pack'][] = facts.met ? ['work', 'future'] : ['first'];
  const others = inTurn(
    questions.filter(({ pack }) => packs.includes(pack)),
    facts,
    day
  );
  const gentle = inTurn(
    questions.filter(({ pack }) => pack === 'gentle'),
    facts,
    day
  );
  return {
    ask: [...followUps.slice(0, 1), ...others].slice(0, offered),
    gentle: gentle.slice(0, offered)
  };
}

/** Unused ones in the order of the day; all of them again once every one was used. */
function inTurn(
  pack: readonly CatalogueQuestion[],
  { id, department, used }: AskFacts,
  day: IsoDate
): Question[] {
  const fitting = pack.filter(({ text }) => department !== null || !text.includes('DEPARTMENT'));
  const fresh = fitting.filter(({ key }) => !used.has(key));
  return (fresh.length > 0 ? fresh : fitting)
    .map(({ key, text }) => ({ key, text, turn: turnOf(`${id} ${day} ${key}`) }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ key, text }) => ({ key, text: text.replace('DEPARTMENT', department ?? '') }));
}
