import { firstNameOf, joinNames } from '../wording/words';
import type { MessageDraft } from './message-draft';

/** A line to those met at an event, full names, at least one; `event` null: it has no name. */
export function metNote({
  people,
  event
}: {
  people: readonly string[];
  event: string | null;
}): MessageDraft {
  const where = event === null ? '' : ` at ${event}`;
  return {
    subject: 'Good to meet you',
    body: `Hi ${joinNames(people.map(firstNameOf))},\n\nit was good to meet you${where}. I would like to stay in touch.\n\nNo need to answer, I only wanted to say hello.`
  };
}
