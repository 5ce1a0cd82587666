import { firstNameOf } from '../wording/words';
import type { MessageDraft } from './message-draft';
import { deedOf } from './promise-sentences';

/** Praise for a promise that was kept, to be said where others hear it. `text` in the words of the line. */
export function praiseNote({ name, text }: { name: string; text: string }): MessageDraft {
  const first = firstNameOf(name);
  const deed = deedOf(text, []);
  const said =
    deed === null ? `gave me ${text.trim()}, as promised` : `promised to ${deed}, and did`;
  return { subject: `Well done, ${first}`, body: `${first} ${said}. Thank you, ${first}.` };
}
