import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { CurrentGoal } from '../../../contract/goals';
import type { Goal } from '../../../domain/goals/practice';
import { askedInAYear } from '../../../domain/goals/goal-change';
import { practiceNames } from '../../../domain/goals/practice';
import { Door } from '../../parts/door';
import { practiceIcons } from '../../parts/practice-icons';
import { dayAndMonth, weekdayName } from '../../ui/format';
import { Segmented } from '../../ui/segmented';
import { Stepper } from '../../ui/stepper';
import { Switch } from '../../ui/switch';
import { goalWords, practiceRemarks } from './goal-words';
import styles from './goals-page.module.css';
import { Marks } from './marks';
import { marksWords, type Mark } from './standing-words';
import { useAct } from './use-act';

const periods = [
  { value: 'week', text: 'a week' },
  { value: 'month', text: 'a month' }
] as const;

/** A door with how often it is to open; what was chosen for next week already shows. */
export function GoalRow({ goal, marks }: { goal: CurrentGoal; marks: readonly Mark[] }) {
  const { practice, next } = goal;
  const chosen = next ?? goal;
  const isOn = chosen.target > 0;
  const name = practiceNames[practice];
  const act = useAct();
  const { pushUndo } = useUndo();
  const choose = async (wanted: Goal) => {
    const { holdsFrom, before } = await calls.changeGoal(wanted);
    const isLater = askedInAYear(wanted) < askedInAYear(goal);
    const from = isLater ? ` from ${weekdayName(holdsFrom)}` : '';
    pushUndo(`${name}: ${goalWords(wanted)}${from}`, () => calls.restoreGoals(before));
  };
  const change = (changes: Partial<Pick<Goal, 'target' | 'period'>>) => {
    const wanted = { practice, target: chosen.target, period: chosen.period, ...changes };
    act(choose(wanted));
  };
  return (
    <li className={styles.goal} data-off={!isOn}>
      <Door
        width={28}
        height={36}
        spill={false}
        target={goal.target}
        done={goal.target}
        state={goal.target === 0 ? 'rest' : 'done'}
        icon={practiceIcons[practice]}
      />
      <div className={styles.words}>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.remark}>{practiceRemarks[practice]}</p>
        {next && (
          <p className={styles.next}>
            {`Still ${goalWords(goal)}. From ${weekdayName(next.fromDate)} ${dayAndMonth(next.fromDate)}: ${goalWords(next)}.`}
          </p>
        )}
      </div>
      {isOn && marks.length > 1 && (
        <div className={styles.marks}>
          <Marks marks={marks} label={marksWords(marks, goal.period)} />
        </div>
      )}
      {isOn && (
        <>
          <Stepper
            label={`How often: ${name}`}
            value={chosen.target}
            least={1}
            most={31}
            onChange={(target) => change({ target })}
          />
          <Segmented
            label={`How often ${name} begins anew`}
            options={periods}
            value={chosen.period}
            onChange={(period) => change({ period })}
          />
        </>
      )}
      <Switch
        label={`Use the door ${name}`}
        isOn={isOn}
        onChange={(on) => change({ target: on ? 1 : 0 })}
      />
    </li>
  );
}
