import { firstNameOf } from '../wording/words';
import type { MessageDraft } from './message-draft';

/** What a hello can lean on. */
export interface HelloFacts {
  /** Full name. */
  name: string;
  /** What one talked about last, without `#`; null when nothing is written down. */
  topic: string | null;
  /** Whether one has talked before. */
  isMet: boolean;
}

/** A hello that asks for nothing: one line, and a way out of answering. To somebody new, an invitation. */
export function helloNote({ name, topic, isMet }: HelloFacts): MessageDraft {
  const greeting = `Hi ${firstNameOf(name)},`;
  if (!isMet)
    return {
      subject: 'Hello',
      body: `${greeting}\n\nwe have not met yet, and I would like to hear what you work on. Shall we have lunch or a coffee one of these days?`
    };
  const thought =
    topic === null
      ? 'you came to my mind today. How are things on your side?'
      : `I thought of our talk about ${topic.replaceAll(/[-_/]+/gu, ' ')} today. How did it go on?`;
  return {
    subject: 'Hello',
    body: `${greeting}\n\n${thought}\n\nNo need to answer, I only wanted to say hello.`
  };
}
