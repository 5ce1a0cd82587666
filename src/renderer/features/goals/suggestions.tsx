import type { IsoDate } from '../../../domain/calendar/calendar';
import type { Practice } from '../../../domain/goals/practice';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { useSuggestions } from '../../parts/use-suggestions';
import { ThreeDoors } from './three-doors';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { LunchCard } from './lunch-card';
import { TouchBaseRows } from './touch-base-rows';

interface SuggestionsProps {
  /** This week's lunch is had or planned. */
  lunchDone: boolean;
  today: IsoDate | undefined;
  /** Something is planned, which stands above: then there is something to do. */
  hasPlans: boolean;
  /** False while the week is read: it goes through all people and would hold up the doors. */
  enabled: boolean;
  /** The door one was led here for. */
  wanted: Practice | null;
}

/** Whom to have lunch with and whom to greet; what to do first where there is nobody yet. */
export function Suggestions({ lunchDone, today, hasPlans, enabled, wanted }: SuggestionsProps) {
  const suggestions = useSuggestions({ enabled });
  const slow = useSlow(suggestions.isPending);
  if (suggestions.isError)
    return (
      <Problem
        title="The suggestions could not be read."
        error={suggestions.error}
        onRetry={suggestions.refetch}
      />
    );
  if (!suggestions.data || !today) return <div>{slow && <SkeletonRows />}</div>;
  const { lunch, touchBase } = suggestions.data;
  if (!lunch && touchBase.length === 0) return hasPlans ? null : <NothingToSuggest />;
  return (
    <>
      {lunch && (
        <LunchCard
          suggestion={lunch}
          lunchDone={lunchDone}
          today={today}
          isWanted={wanted === 'lunch'}
        />
      )}
      {touchBase.length > 0 && (
        <TouchBaseRows suggestions={touchBase} today={today} isWanted={wanted === 'touch-base'} />
      )}
    </>
  );
}

function NothingToSuggest() {
  const { go } = useNavigation();
  const { data: names } = useQueryOf('listNames', {});
  if (!names) return <div />;
  if (names.length === 0)
    return (
      <EmptyState
        drawing={<ThreeDoors />}
        title="Nothing behind any door yet"
        action={
          <>
            <Button onPress={writeLine}>Write a line</Button>
            <Button look="lamp" onPress={() => go({ name: 'import' })}>
              Import colleagues
            </Button>
          </>
        }
      >
        Import your colleagues, or write down who you talked to last. One lunch is a good week.
      </EmptyState>
    );
  return (
    <EmptyState
      drawing={<ThreeDoors />}
      title="Nothing to do right now"
      action={
        <>
          <Button onPress={writeLine}>Write a line</Button>
          <Button look="lamp" onPress={() => go({ name: 'people' })}>
            Find someone for lunch
          </Button>
        </>
      }
    >
      Nobody is waiting for a word from you. Pick one person you would like to know better.
    </EmptyState>
  );
}

const writeLine = (): void => void calls.openCapture({});
