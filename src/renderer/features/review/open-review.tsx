import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { WeekReport } from '../../../contract/goals';
import type { Review } from '../../../contract/review';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { lastWorkingDateOf } from '../../../domain/calendar/week-rules';
import { useNavigation } from '../../api/navigation';
import { useQueryOf } from '../../api/use-query-of';
import { dayHeading } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { useKeys } from '../../ui/use-keys';
import { DoneStep } from './done-step';
import { HappenedStep } from './happened-step';
import { LearnedStep } from './learned-step';
import { moveFocus } from './move-focus';
import { PromisesStep } from './promises-step';
import { ReviewFoot } from './review-foot';
import { StepList } from './step-list';
import { ThanksStep } from './thanks-step';
import { reviewSteps, stepName } from './review-steps';
import { useFinishReview } from './use-finish-review';
import { useReviewDraft } from './use-review-draft';
import { WeekPlanner } from './week-planner';
import styles from './review-page.module.css';

interface OpenReviewProps {
  review: Review;
  report: WeekReport;
  /** The week after. */
  next: WeekReport;
  today: IsoDate;
}

/** A review that is there to be written, or to be looked at once it is done. */
export function OpenReview({ review, report, next, today }: OpenReviewProps) {
  const { go } = useNavigation();
  const { draft, change, current } = useReviewDraft(review);
  const [isChanged, setChanged] = useState(false);
  const plans = useQueryOf('listPlans', {
    from: next.firstDate,
    to: next.lastDate,
    openOnly: true
  });
  const rules = useQueryOf('readWeekRule', {}).data?.rules ?? [];
  const finish = useFinishReview({ review, report, plans: plans.data ?? [], today });
  const isDone = review.entry !== null && !isChanged;
  const leave = () => go({ name: 'today' });
  const goTo = (step: number) => change({ step });
  const onContinue = () => {
    if (isDone) leave();
    else if (draft.step < reviewSteps.length - 1) goTo(draft.step + 1);
    else void finish.act(current()).then((isKept) => isKept && setChanged(false));
  };
  useKeys({
    j: () => moveFocus(1),
    k: () => moveFocus(-1),
    ArrowDown: () => moveFocus(1),
    ArrowUp: () => moveFocus(-1),
    Enter: () => {
      if (!document.activeElement?.closest('button, a')) onContinue();
    }
  });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.defaultPrevented || !isHere) return;
    event.stopPropagation();
    leave();
  };
  const { lead, rest } = dayHeading(today, today);
  const step = reviewSteps[draft.step] ?? reviewSteps[0];
  const isLate = next.firstDate <= today;
  return (
    // Esc leaves from wherever the focus is, a text included: everything is kept.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.review} onKeyDown={onKeyDown}>
      <header className={styles.bar}>
        <b>Weekly review</b>
        <span>
          {review.week === report.week && report.today === today ? rest : weekName(review)}
        </span>
        <span className="sr">{lead}</span>
        <Button look="ghost" className={styles.later} onPress={leave}>
          {isDone ? 'Back to Today' : 'Finish later'}
        </Button>
      </header>
      <div className={styles.columns}>
        <StepList
          isLate={isLate}
          current={isDone ? reviewSteps.length : draft.step}
          onGo={(chosen) => {
            setChanged(true);
            goTo(chosen);
          }}
        />
        <div className={styles.content} key={isDone ? 'done' : draft.step}>
          {isDone ? (
            <DoneStep
              review={review}
              report={report}
              plans={plans.data ?? []}
              today={today}
              isLate={isLate}
              onChangeAnything={() => {
                setChanged(true);
                goTo(4);
              }}
            />
          ) : (
            <>
              <h1>{stepName(draft.step, isLate)}</h1>
              <p className={styles.lead}>{step.lead}</p>
              {draft.step === 0 && (
                <HappenedStep
                  review={review}
                  today={today}
                  happened={draft.happened}
                  onChange={(happened) => change({ happened })}
                />
              )}
              {draft.step === 1 && (
                <ThanksStep
                  review={review}
                  today={today}
                  unthanked={draft.unthanked}
                  onChange={(unthanked) => change({ unthanked })}
                />
              )}
              {draft.step === 2 && (
                <PromisesStep today={today} nextDue={lastWorkingDateOf(next.week, rules)} />
              )}
              {draft.step === 3 && <LearnedStep review={review} draft={draft} onChange={change} />}
              {draft.step === 4 && <WeekPlanner week={next.week} today={today} />}
            </>
          )}
        </div>
      </div>
      <ReviewFoot
        step={draft.step}
        isDone={isDone}
        seconds={draft.seconds}
        busy={finish.busy}
        onCopy={() => finish.copy(current())}
        onOpen={() => review.entry && go({ name: 'journal', entry: review.entry })}
        onBack={() => goTo(draft.step - 1)}
        onContinue={onContinue}
      />
    </div>
  );
}

const weekName = ({ week }: Review): string => `Week ${Number(week.slice(6))}`;
