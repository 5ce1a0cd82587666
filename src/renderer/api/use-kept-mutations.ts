import { type MutationState, useMutationState, useQueryClient } from '@tanstack/react-query';
import type { JournalError } from '../../contract/errors';

/** What was done under a key, also before the page was left and come back to: the newest last. */
export function useKeptMutations<Data>(mutationKey: readonly string[]): {
  readonly states: readonly MutationState<Data, JournalError>[];
  /** Forgets what came of them, also of those under way. */
  readonly forget: () => void;
} {
  const cache = useQueryClient().getMutationCache();
  const states = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => state as MutationState<Data, JournalError>
  });
  return {
    states,
    forget: () => {
      for (const mutation of cache.findAll({ mutationKey })) cache.remove(mutation);
    }
  };
}
