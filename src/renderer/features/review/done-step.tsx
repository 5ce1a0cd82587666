import type { WeekReport } from '../../../contract/goals';
import type { Plan } from '../../../contract/plans';
import type { Review } from '../../../contract/review';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { momentsSentence, weekVerdict } from '../../../domain/review/review-markdown';
import { Hallway } from '../../parts/hallway';
import { PlanRow } from '../../parts/plan-row';
import { Button } from '../../ui/button';
import styles from './review-page.module.css';

interface DoneStepProps {
  review: Review;
  report: WeekReport;
  plans: readonly Plan[];
  today: IsoDate;
  /** What is planned is for the week that has begun. */
  isLate: boolean;
  onChangeAnything: () => void;
}

/** The week as it ended, and what is in place for the next. */
export function DoneStep({
  review,
  report,
  plans,
  today,
  isLate,
  onChangeAnything
}: DoneStepProps) {
  const { moments } = review;
  return (
    <>
      <h1>{weekVerdict({ doors: report.doors, moments })}</h1>
      <p className={styles.lead}>{momentsSentence(moments)}</p>
      <div className={styles.hall}>
        <Hallway doors={report.doors} isOver />
      </div>
      <h2 className={styles.place}>
        {plans.length > 0
          ? `${isLate ? 'This' : 'Next'} week, already in place`
          : `Nothing is planned for ${isLate ? 'this' : 'next'} week yet`}
        <Button look="ghost" size="small" onPress={onChangeAnything}>
          Change anything
        </Button>
      </h2>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <PlanRow plan={plan} today={today} dated onChange={onChangeAnything} />
          </li>
        ))}
      </ul>
    </>
  );
}
