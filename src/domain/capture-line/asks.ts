import { phraseAt } from './lexicon';
import type { Reading } from './reading';
import { isClose, lowAt } from './reading';
import { gap } from './tokens';

/** What an `asked` means: `ask` a favour of mine, `help` offered, `question` (nothing is asked for), `theirs`. */
export interface AskHit {
  meaning: 'ask' | 'none' | 'help' | 'question' | 'theirs';
  /** The place after the words that say it; people may stand in between. */
  next: number;
}

const reach = 8;

/**
 * What is asked at a token. `asked for`, `asked Ana to`, `asked him if he could`, `ask: …` ask for
 * something; `asked how I can help` offers help; `asked how she is` is a question; `no ask` says none.
 */
export function askAt(reading: Reading, at: number): AskHit | undefined {
  const { vocabulary, tokens } = reading;
  const none = phraseAt(vocabulary.noAsk, tokens, at);
  if (none) return { meaning: 'none', next: none.next };
  const favour = phraseAt(vocabulary.favour, tokens, at);
  if (favour) return { meaning: 'ask', next: favour.next };
  const offer = offerAt(reading, at);
  if (offer !== undefined) return { meaning: 'help', next: offer };
  const { asks, promises } = vocabulary;
  const low = lowAt(reading, at);
  if (!asks.asked.has(low)) return undefined;
  if (isAdvice(reading, at)) return undefined;
  if (tokens[at + 1]?.gap === gap.colon) return { meaning: 'ask', next: at + 1 };
  const object = lowAt(reading, at + 1);
  if (isClose(reading, at + 1) && (object === 'me' || object === 'us'))
    return { meaning: 'theirs', next: at + 2 };
  if (asks.always.has(low)) return { meaning: 'ask', next: at + 1 };
  for (let next = at + 1; next < at + reach && isClose(reading, next); next += 1) {
    const word = lowAt(reading, next);
    const help = offerAt(reading, next);
    if (help !== undefined) return { meaning: 'help', next: help };
    if (asks.question.has(word)) return { meaning: 'question', next };
    const asksFor = asks.for.has(word) && !asks.question.has(lowAt(reading, next + 1));
    if (asksFor) {
      // `asked for a walk`-like invitations stay asks: the person says `no ask` otherwise.
      return { meaning: 'ask', next: next + 1 };
    }
    const name = reading.names.read(next, 'cued');
    const isPerson =
      promises.objects.has(word) || promises.determiners.has(word) || name !== undefined;
    if (!isPerson && !vocabulary.people.and.has(word))
      return next > at + 1 ? { meaning: 'question', next } : undefined;
    // `Sipho du Plessis`, `Mei Sun`: not every word of a name is one by itself.
    if (name) next = name.next - 1;
  }
  return undefined;
}

/** `Ask for dates before the 15th.`: a sentence that tells what to do, not what was done. */
function isAdvice({ tokens, vocabulary }: Reading, at: number): boolean {
  const token = tokens[at];
  const begins = at > 0 && token?.gap === gap.stop && token.capital;
  return begins && vocabulary.asks.advice.has(token.low) && tokens[at + 1]?.gap === gap.none;
}

/** `how I can help`, `what we could do for`, `if my team can support`: the place after its last word. */
function offerAt(reading: Reading, at: number): number | undefined {
  const { help } = reading.vocabulary;
  if (!help.how.has(lowAt(reading, at))) return undefined;
  let mine = false;
  let isNeeded = false;
  for (let next = at + 1; next < at + reach && isClose(reading, next); next += 1) {
    const word = lowAt(reading, next);
    // `how Product can help`: a department is mine or it would not be me who asks.
    if (help.who.has(word) || reading.names.departmentEnd(next) !== undefined) mine = true;
    // `if she needs help`
    if (isNeeded && help.needed.has(word)) return next + 1;
    if (help.needs.has(word)) isNeeded = true;
    if (mine && (help.verbs.has(word) || (word === 'do' && lowAt(reading, next + 1) === 'for')))
      return next + 1;
  }
  return undefined;
}
