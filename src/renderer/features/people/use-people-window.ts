import { useQueries } from '@tanstack/react-query';
import type { PeopleFilter, PeopleGroup, PeopleOrder, PersonLine } from '../../../contract/people';
import { calls } from '../../api/bridge';
import type { CallInput, CallOutput } from '../../api/bridge';

/** A list of people of which only the parts in sight are here. */
export interface PeopleWindow {
  /** How many the list has; undefined until the first answer. */
  readonly total: number | undefined;
  /** The groups people stand in, in order; empty where the order makes none. */
  readonly groups: readonly PeopleGroup[];
  /** The person at a place; undefined while their part is on its way. */
  readonly at: (index: number) => PersonLine | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** People asked for at a time: more than two screens, so that scrolling seldom waits. */
const partSize = 100;

type Input = CallInput<'browsePeople'> & { from: number };

/** The people of a list around the places `first` to `last`. */
export function usePeopleWindow(
  filter: PeopleFilter,
  order: PeopleOrder,
  first: number,
  last: number
): PeopleWindow {
  // The first part always: it says how many there are.
  const parts = [...new Set([0, partOf(first), partOf(last)])];
  const results = useQueries({
    queries: parts.map((part) => {
      const input: Input = { filter, order, from: part * partSize, size: partSize };
      return {
        queryKey: ['browsePeople', input] as const,
        queryFn: () => calls.browsePeople(input),
        // What stood here before a letter was typed stays until the answer is there.
        placeholderData: (
          before: CallOutput<'browsePeople'> | undefined,
          query: { queryKey: readonly unknown[] } | undefined
        ) => ((query?.queryKey[1] as Input | undefined)?.from === input.from ? before : undefined)
      };
    })
  });
  const failed = results.find(({ error }) => error !== null);
  return {
    total: results[0]?.data?.total,
    groups: results[0]?.data?.groups ?? none,
    at: (index) => results[parts.indexOf(partOf(index))]?.data?.people[index % partSize],
    error: failed?.error ?? null,
    retry: () => results.forEach((result) => void result.refetch())
  };
}

const none: readonly PeopleGroup[] = [];

const partOf = (index: number): number => Math.floor(Math.max(0, index) / partSize);
