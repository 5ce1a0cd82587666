import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { JournalError } from '../../contract/errors';
import type { CallInput, CallOutput, QueryName } from './bridge';
import { calls } from './bridge';

interface Choices {
  /** False: do not ask yet. */
  enabled?: boolean;
  /** Show the last answer while one for a new input is on its way. */
  keepLast?: boolean;
  /** Ask again when the window is looked at: for answers that depend on the day. */
  daily?: boolean;
}

/** The answer to a query, asked again when the change feed names a table it reads. */
export function useQueryOf<Name extends QueryName>(
  name: Name,
  input: CallInput<Name>,
  { enabled = true, keepLast = false, daily = false }: Choices = {}
): UseQueryResult<CallOutput<Name>, JournalError> {
  const ask = calls[name] as (input: CallInput<Name>) => Promise<CallOutput<Name>>;
  return useQuery<CallOutput<Name>, JournalError>({
    queryKey: [name, input],
    queryFn: () => ask(input),
    enabled,
    ...(keepLast && { placeholderData: keepPreviousData }),
    ...(daily && { refetchOnWindowFocus: 'always' as const })
  });
}
