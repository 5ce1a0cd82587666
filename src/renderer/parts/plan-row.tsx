import { CalendarPlus, Check, PencilLine, UserRound, Wind } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Plan } from '../../contract/plans';
import type { IsoDate } from '../../domain/calendar/calendar';
import { calls } from '../api/bridge';
import { useNavigation } from '../api/navigation';
import { classNames } from '../ui/class-names';
import { IconButton } from '../ui/icon-button';
import { MenuItem } from '../ui/menu';
import { MoreMenu } from '../ui/more-menu';
import { useToast } from '../ui/toast';
import { Avatar } from './avatar';
import { KindIcon } from './kind-icon';
import type { PlanBegin } from './plan-dialog';
import styles from './plan-row.module.css';
import { planLine, planWhen } from './plan-words';
import { usePlanActs } from './use-plan-acts';

interface PlanRowProps {
  plan: Plan;
  today: IsoDate;
  /** Say the day too. */
  dated?: boolean;
  /** The head of a card. */
  inCard?: boolean;
  onChange: (begin: PlanBegin) => void;
}

/** Something planned: when, what, and to log it, change it, take it to a calendar or let it go. */
export function PlanRow({ plan, today, dated = false, inCard = false, onChange }: PlanRowProps) {
  const { go } = useNavigation();
  const toast = useToast();
  const acts = usePlanActs();
  const [first] = plan.people;
  const log = () =>
    void calls
      .openCapture({ text: planLine(plan, today) })
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  const change = () => onChange(plan);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = { l: log, c: change, x: () => acts.letGo(plan.id) }[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    act();
  };
  const place = [first?.department, plan.place].filter(Boolean).join(', ');
  return (
    <div
      className={classNames(styles.row, inCard && styles.head)}
      role="group"
      aria-label={`${plan.title}, ${planWhen(plan, today)}`}
      onKeyDown={onKeyDown}
    >
      {plan.time !== null && !dated && <span className={styles.time}>{plan.time}</span>}
      {first ? (
        <Avatar name={first.name} size={24} id={first.id} />
      ) : (
        <KindIcon kind={plan.kind} small />
      )}
      <p className={styles.words}>
        <span className={styles.title}>{plan.title}</span>
        {dated && <span className={styles.quiet}>{planWhen(plan, today)}</span>}
        {!dated && plan.cue !== null && <span className={styles.quiet}>if {plan.cue}</span>}
        {place !== '' && <span className={styles.quiet}>{place}</span>}
        {plan.note !== null && plan.note !== plan.title && (
          <span className={styles.quiet}>{plan.note}</span>
        )}
      </p>
      <IconButton small label={`Log it: ${plan.title}`} aria-keyshortcuts="L" onPress={log}>
        <Check size={14} strokeWidth={1.9} />
      </IconButton>
      <MoreMenu label={`More for ${plan.title}`} button={`More for ${plan.title}`} small>
        {first && (
          <MenuItem
            text={`Open ${first.name}`}
            icon={<UserRound size={16} />}
            onAction={() => go({ name: 'person', id: first.id })}
          />
        )}
        <MenuItem
          text="Change or move"
          shortcut="C"
          icon={<PencilLine size={16} />}
          onAction={change}
        />
        <MenuItem
          text="Save for your calendar"
          icon={<CalendarPlus size={16} />}
          onAction={() => acts.saveCalendar([plan.id])}
        />
        <MenuItem
          text="Let go"
          shortcut="X"
          icon={<Wind size={16} />}
          onAction={() => acts.letGo(plan.id)}
        />
      </MoreMenu>
    </div>
  );
}
