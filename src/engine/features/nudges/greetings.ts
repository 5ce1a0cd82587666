import type { Suggestion } from '../../../contract/goals';
import type { GreetingFact } from '../../../domain/nudges/touch-base';
import { touchBaseKey } from '../../../domain/nudges/touch-base';
import type { RecordedNudge } from '../../../domain/nudges/recorded';
import type { Standing } from '../../everybody';

/** Whom Today proposes to greet, and all to whom a hello was put off and who have not been in touch since. */
export function greetingsOf(
  proposed: readonly Suggestion[],
  people: readonly Standing[],
  recorded: readonly RecordedNudge[]
): GreetingFact[] {
  const byId = new Map(people.map((one) => [one.id, one]));
  const greetings = proposed.flatMap(({ person, reasons }) => {
    const one = byId.get(person.id);
    return one ? [greetingOf(one, reasons[0]?.text ?? '')] : [];
  });
  const known = new Set(greetings.map(touchBaseKey));
  const putOff = new Set(
    recorded.flatMap(({ kind, returns }) => (kind === 'touch-base' && returns ? returns.key : []))
  );
  const back =
    putOff.size === 0
      ? []
      : people
          .map((one) => greetingOf(one, ''))
          .filter((one) => putOff.has(touchBaseKey(one)) && !known.has(touchBaseKey(one)));
  return [...greetings, ...back];
}

const greetingOf = ({ id, name, lastContact }: Standing, reason: string): GreetingFact => ({
  id,
  name,
  lastContact,
  reason
});
