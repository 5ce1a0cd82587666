import type { CallInput } from '../../api/bridge';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { addDays, addMonths, monthOf, weekdayOnOrBefore } from '../../../domain/calendar/calendar';
import type { TouchKind } from '../../../domain/journal/touch';
import type { PersonId } from '../../../domain/people/ids';

/** A stretch of days by its name, so that it moves with today. */
export const timeSpans = ['this-week', 'this-month', 'last-3-months', 'this-year'] as const;
export type TimeSpan = (typeof timeSpans)[number];

interface Named<Id> {
  readonly id: Id;
  readonly name: string;
}

/** What of the journal is listed; null: not asked for. Everything asked for must fit. */
export interface JournalFilter {
  readonly kind: TouchKind | null;
  readonly promisesOnly: boolean;
  readonly ideasOnly: boolean;
  readonly person: Named<PersonId> | null;
  readonly department: Named<string> | null;
  readonly topic: string | null;
  readonly time: TimeSpan | { readonly from: string; readonly to: string } | null;
}

export const everything: JournalFilter = {
  kind: null,
  promisesOnly: false,
  ideasOnly: false,
  person: null,
  department: null,
  topic: null,
  time: null
};

/** Whether a filter lets every entry through. */
export const isEverything = (filter: JournalFilter): boolean =>
  Object.values(filter).every((part) => part === null || part === false);

type Asked = Omit<CallInput<'listEntries'>, 'before'>;

/** A filter as the journal is asked. */
export function askedBy(filter: JournalFilter, today: IsoDate): Asked {
  const { kind, promisesOnly, ideasOnly, person, department, topic, time } = filter;
  return {
    kind,
    promisesOnly,
    ideasOnly,
    topic,
    person: person?.id ?? null,
    department: department?.id ?? null,
    ...daysOf(time, today)
  };
}

function daysOf(time: JournalFilter['time'], today: IsoDate): Pick<Asked, 'from' | 'to'> {
  switch (time) {
    case null:
      return { from: null, to: null };
    case 'this-week': {
      const from = weekdayOnOrBefore(today, 1);
      return { from, to: addDays(from, 6) };
    }
    case 'this-month':
      return { from: `${monthOf(today)}-01` as IsoDate, to: null };
    case 'last-3-months':
      return { from: addMonths(today, -3), to: null };
    case 'this-year':
      return { from: `${today.slice(0, 4)}-01-01` as IsoDate, to: null };
  }
  return {
    from: time.from === '' ? null : time.from,
    to: time.to === '' ? null : time.to
  };
}
