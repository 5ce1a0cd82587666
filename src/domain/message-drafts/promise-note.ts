import { firstNameOf } from '../wording/words';
import type { MessageDraft } from './message-draft';
import { deedOf } from './promise-sentences';

/** A line with which I keep a promise, or say that I have not forgotten it. `text` in the words of the line. */
export function promiseNote(name: string, { text }: { text: string }): MessageDraft {
  const deed = deedOf(text, [name]);
  const sentence =
    deed === null
      ? `I promised you ${text.trim()}, and here it is.`
      : `I promised to ${deed}, and I have not forgotten.`;
  return { subject: 'As promised', body: `Hi ${firstNameOf(name)},\n\n${sentence}` };
}
