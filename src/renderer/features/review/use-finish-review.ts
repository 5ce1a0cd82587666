import { useState } from 'react';
import type { WeekReport } from '../../../contract/goals';
import type { Plan } from '../../../contract/plans';
import type { Review, ReviewDraft } from '../../../contract/review';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { reviewMarkdown } from '../../../domain/review/review-markdown';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { monthHeading } from '../../parts/day-words';
import { planWhen } from '../../parts/plan-words';
import { useToast } from '../../ui/toast';

interface FinishParts {
  review: Review;
  report: WeekReport;
  /** What is planned for the week after. */
  plans: readonly Plan[];
  today: IsoDate;
}

interface FinishReview {
  /** Makes the entry, and says whether that went well. */
  act: (draft: ReviewDraft) => Promise<boolean>;
  copy: (draft: ReviewDraft) => void;
  busy: boolean;
}

/** Makes an entry of a review, with a way back, or takes its text along. */
export function useFinishReview({ review, report, plans, today }: FinishParts): FinishReview {
  const [busy, setBusy] = useState(false);
  const { pushUndo } = useUndo();
  const toast = useToast();
  const told = (error: unknown) =>
    toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
  const textOf = (draft: ReviewDraft): string =>
    reviewMarkdown({
      week: review.week,
      moments: review.moments,
      doors: report.doors,
      happened: draft.happened,
      learned: draft.learned,
      planned: plans.map((plan) => `${plan.title}, ${planWhen(plan, today)}`),
      month: review.month && {
        name: monthHeading(review.month.month, review.lastDate),
        moments: review.month.moments,
        text: draft.monthText
      }
    });
  return {
    busy,
    async act(draft) {
      setBusy(true);
      try {
        const { entry, isNew } = await calls.finishReview({
          week: review.week,
          draft,
          text: textOf(draft)
        });
        if (isNew) pushUndo('The week is in your journal', () => calls.deleteEntry({ id: entry }));
        else toast({ text: 'The entry of the week was written anew' });
        return true;
      } catch (error) {
        told(error);
        return false;
      } finally {
        setBusy(false);
      }
    },
    copy: (draft) =>
      void calls
        .copyText({ text: textOf(draft) })
        .then(() => toast({ text: 'Copied as Markdown' }), told)
  };
}
