import { useMutation } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { JournalError } from '../../contract/errors';
import type { CallInput, CallName, CallOutput } from './bridge';
import { calls } from './bridge';

/** A call made by hand: `mutate`, `isPending`, `error`. */
export function useCommand<Name extends CallName>(
  name: Name
): UseMutationResult<CallOutput<Name>, JournalError, CallInput<Name>> {
  const call = calls[name] as (input: CallInput<Name>) => Promise<CallOutput<Name>>;
  return useMutation<CallOutput<Name>, JournalError, CallInput<Name>>({ mutationFn: call });
}
