import { useCallback, useEffect, useRef, useState } from 'react';
import type { Review, ReviewDraft } from '../../../contract/review';
import { calls } from '../../api/bridge';
import { useToast } from '../../ui/toast';

/** A moment after the last key, so that no line is saved letter by letter. */
const restMs = 600;

interface KeptDraft {
  draft: ReviewDraft;
  change: (changes: Partial<ReviewDraft>) => void;
  /** What is to be kept as of now, with the seconds up to now. */
  current: () => ReviewDraft;
}

/** The review as it is written: kept in the journal after each pause, and when one leaves. */
export function useReviewDraft({ week, draft: begun }: Review): KeptDraft {
  const [draft, setDraft] = useState(begun);
  const toast = useToast();
  const kept = useRef({ draft: begun, isChanged: false, seconds: begun.seconds });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = useCallback(() => ({ ...kept.current.draft, seconds: kept.current.seconds }), []);
  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (!kept.current.isChanged) return;
    kept.current.isChanged = false;
    calls.keepReview({ week, draft: current() }).catch(({ message }: Error) => {
      kept.current.isChanged = true;
      toast({ text: `${message} What you wrote is still here.`, tone: 'problem' });
    });
  }, [week, current, toast]);
  useEffect(() => {
    const clock = setInterval(() => {
      if (document.visibilityState === 'visible') kept.current.seconds += 1;
    }, 1000);
    return () => {
      clearInterval(clock);
      save();
    };
  }, [save]);
  const change = useCallback(
    (changes: Partial<ReviewDraft>) => {
      kept.current.draft = { ...kept.current.draft, ...changes };
      kept.current.isChanged = true;
      setDraft(kept.current.draft);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, restMs);
    },
    [save]
  );
  return { draft, change, current };
}
