import type { MentionChoice } from '../../../contract/entry-text';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { daysBetween } from '../../../domain/calendar/calendar';
import type { ParsedLine } from '../../../domain/capture-line/parsed-line';
import type { TouchKind } from '../../../domain/journal/touch';
import type { ThankYouFacts } from '../../../domain/message-drafts/thank-you-note';
import { isThankable } from '../../../domain/message-drafts/thank-you-note';
import type { PersonId } from '../../../domain/people/ids';
import { fullDate, weekdayName } from '../../ui/format';
import type { Guess } from './guesses';
import type { PersonName } from './use-understanding';

/** Whom to thank for a line, and for what. */
export interface Thanking {
  facts: ThankYouFacts;
  /** The one person thanked, whose address a mail can have; null for several and for somebody new. */
  person: PersonId | null;
  /** Whom the names in the note of the thanks mean. */
  choices: MentionChoice[];
}

interface SavedLine {
  line: ParsedLine;
  kind: TouchKind | null;
  guesses: readonly Guess[];
  people: ReadonlyMap<string, PersonName>;
  today: IsoDate;
}

/** What to thank for in a line that is saved; null where a thank-you does not fit. */
export function thankingFor({ line, kind, guesses, people, today }: SavedLine): Thanking | null {
  const company = guesses.filter(({ role, means }) => role === 'with' && means !== 'nobody');
  if (kind === null || !isThankable(kind) || company.length === 0 || line.date > today) return null;
  const isMine = kind === 'introduction' || kind === 'help';
  if (isMine && line.begunByMe) return null;
  const names = company.map(({ means, name }) => people.get(means)?.name ?? name);
  const ids = company.flatMap(({ means }) =>
    means === 'new' || means === 'nobody' ? [] : [means]
  );
  const [only] = ids;
  return {
    facts: {
      kind,
      date: line.date,
      today,
      people: names,
      place: line.place,
      topics: line.topics,
      learned: line.learned,
      promises: line.promises
        .filter(({ mention }) => mention === null || line.mentions[mention]?.role === 'with')
        .map(({ by, text, due }) => ({
          by,
          text,
          due: due === null ? null : dayName(due, today)
        }))
    },
    person: company.length === 1 && only !== undefined ? only : null,
    choices: company.flatMap(({ means, name }): MentionChoice[] =>
      means === 'new' || means === 'nobody'
        ? []
        : [{ name: people.get(means)?.name ?? name, means }]
    )
  };
}

/** `Friday` within a week, else the whole date. */
const dayName = (date: IsoDate, today: IsoDate): string =>
  daysBetween(today, date) < 7 ? weekdayName(date) : fullDate(date, today);
