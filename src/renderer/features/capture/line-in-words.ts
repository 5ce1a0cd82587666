import type { IsoDate } from '../../../domain/calendar/calendar';
import type { ParsedLine } from '../../../domain/capture-line/parsed-line';
import { joinNames } from '../../../domain/wording/words';
import { kindName } from '../../parts/kind-words';
import { fullDate } from '../../ui/format';
import type { Guess } from './guesses';
import type { PersonName } from './use-understanding';

/** What was understood, as one would read it out. */
export function lineInWords(
  line: ParsedLine,
  guesses: readonly Guess[],
  people: ReadonlyMap<string, PersonName>,
  today: IsoDate,
  kind: ParsedLine['kind'] = line.kind
): string {
  const names = guesses
    .filter(({ role, means }) => role === 'with' && means !== 'nobody')
    .map(({ name, means }) => people.get(means)?.name ?? `${name}, a new person`);
  const uncertain = guesses.filter(({ open }) => open).map(({ name }) => name);
  const parts = [
    `Understood as ${kindName(kind).toLowerCase()}${names.length > 0 ? ` with ${joinNames(names)}` : ''}`,
    fullDate(line.date, today),
    ...line.promises.map(
      ({ by, text }) => `${by === 'me' ? 'you promised' : 'promised you'}: ${text}`
    ),
    ...(uncertain.length > 0 ? [`press Tab to check ${joinNames(uncertain)}`] : [])
  ];
  return `${parts.join('; ')}.`;
}
