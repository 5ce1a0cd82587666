import { Shuffle } from 'lucide-react';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { Avatar } from '../../parts/avatar';
import { shortDate } from '../../parts/day-words';
import type { PlanBegin } from '../../parts/plan-dialog';
import { useLayAside } from '../../parts/use-lay-aside';
import { usePlanActs } from '../../parts/use-plan-acts';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { useToast } from '../../ui/toast';
import styles from './proposal-row.module.css';
import type { Proposal } from './proposals';

interface ProposalRowProps {
  proposal: Proposal;
  today: IsoDate;
  /** Opens the plan to be looked at before it is kept. */
  onPlan: (begin: PlanBegin) => void;
}

/** Somebody a week could hold: planned with one press on the day it says, or on another one. */
export function ProposalRow({ proposal, today, onPlan }: ProposalRowProps) {
  const { title, reason, person, begin } = proposal;
  const acts = usePlanActs();
  const layAside = useLayAside(today);
  const toast = useToast();
  if (person === null) return null;
  const { kind, date, time } = begin;
  const keep = () =>
    void acts
      .add({ kind, date, time: time ?? null, people: [person.id] }, `Planned: ${title}`)
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  const when = [shortDate(date, today), time].filter(Boolean).join(', ');
  return (
    <div className={styles.row} role="group" aria-label={title}>
      <Avatar name={person.name} id={person.id} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.reason}>{reason}</p>
      </div>
      <Button size="small" aria-label={`${title}: plan for ${when}`} onPress={keep}>
        {when}
      </Button>
      <Button
        size="small"
        look="ghost"
        aria-label={`${title}: If …, another day or sign`}
        onPress={() => onPlan(begin)}
      >
        If …
      </Button>
      <IconButton
        small
        label={`Not ${person.name}: suggest somebody else`}
        onPress={() => layAside(person, 'not this one')}
      >
        <Shuffle size={14} strokeWidth={1.9} />
      </IconButton>
    </div>
  );
}
