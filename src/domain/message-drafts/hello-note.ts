import { firstNameOf } from '../wording/words';
import type { MessageDraft } from './message-draft';

/** What a hello can lean on. */
export interface HelloFacts {
  /** Full name. */
  name: string;
  /** What one talked about last, without `#`; null when nothing is written down. */
  topic: string | null;
}

/** A hello that asks for nothing: one line, and a way out of answering. */
export function helloNote({ name, topic }: HelloFacts): MessageDraft {
  const thought =
    topic === null
      ? 'you came to my mind today. How are things on your side?'
      : `I thought of our talk about ${topic.replaceAll(/[-_/]+/gu, ' ')} today. How did it go on?`;
  return {
    subject: 'Hello',
    body: `Hi ${firstNameOf(name)},\n\n${thought}\n\nNo need to answer, I only wanted to say hello.`
  };
}
