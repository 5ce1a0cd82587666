import { firstNameOf } from '../wording/words';
import type { MessageDraft } from './message-draft';
import type { ToldPromise } from './promise-sentences';
import { promiseSentence } from './promise-sentences';

/** A kind word about something somebody offered, with a way out. `text` in the words of the line. */
export function reminderNote(name: string, { text }: Pick<ToldPromise, 'text'>): MessageDraft {
  const sentence = promiseSentence({ by: 'them', text, due: null }, [name]);
  return {
    subject: 'When it suits you',
    body: `Hi ${firstNameOf(name)},\n\n${lowerFirst(sentence)} Whenever it suits you, no rush at all.`
  };
}

/** `And thank you for offering to …` begins a note without its `And`. */
function lowerFirst(sentence: string): string {
  const whole = sentence.replace(/^And /u, '');
  return whole.startsWith('I ') ? whole : whole.slice(0, 1).toLowerCase() + whole.slice(1);
}
