import {
  Archive,
  Bell,
  BookOpen,
  Cake,
  CalendarPlus,
  Hand,
  HandHeart,
  Handshake,
  Heart,
  ListChecks,
  Megaphone,
  Shield,
  Users
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useCommand } from '../../api/use-command';
import { useNavigation } from '../../api/navigation';
import { pageOfNudge } from '../../../contract/nudge-page';
import type { InboxNudge } from '../../../contract/nudges';
import type { IsoDate, ZoneId } from '../../../domain/calendar/calendar';
import { dateAt, timeAt } from '../../../domain/calendar/calendar';
import { shortDate } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { useToast } from '../../ui/toast';
import styles from './inbox-page.module.css';

interface InboxNudgeRowProps {
  nudge: InboxNudge;
  zone: string;
  today: string;
}

/** A nudge with its reason, what became of it, and what to do with it. */
export function InboxNudgeRow({ nudge, zone, today }: InboxNudgeRowProps) {
  const { go } = useNavigation();
  const toast = useToast();
  const dismiss = useCommand('dismissNudge');
  const Icon = icons[nudge.kind];
  const at = nudge.recordedAt;
  const date = dateAt(at, zone as ZoneId);
  const day = date === today ? 'Today' : shortDate(date, today as IsoDate);
  return (
    <li className={styles.nudge}>
      <span className={styles.sign}>
        <Icon size={14} strokeWidth={1.9} aria-hidden />
      </span>
      <div className={styles.words}>
        <h2 className={styles.title}>{nudge.title}</h2>
        <p className={styles.reason}>{nudge.reason}</p>
        <p className={styles.facts}>
          {stateWords[nudge.state]}, {day} {timeAt(at, zone as ZoneId)}
        </p>
      </div>
      <Button
        size="small"
        aria-label={`Open: ${nudge.title}`}
        onPress={() => go(pageOfNudge(nudge))}
      >
        Open
      </Button>
      <Button
        size="small"
        look="ghost"
        busy={dismiss.isPending}
        aria-label={`Dismiss: ${nudge.title}`}
        onPress={() =>
          dismiss.mutate(
            { key: nudge.key },
            { onError: ({ message }) => toast({ text: message, tone: 'problem' }) }
          )
        }
      >
        Dismiss
      </Button>
    </li>
  );
}

const icons: Record<InboxNudge['kind'], LucideIcon> = {
  'promise-mine': Handshake,
  prep: BookOpen,
  praise: Megaphone,
  'thank-you': Heart,
  'promise-theirs': HandHeart,
  review: ListChecks,
  'plan-week': CalendarPlus,
  reserve: Shield,
  'follow-up': Users,
  occasion: Cake,
  backup: Archive,
  'touch-base': Hand,
  behind: Bell
};

const stateWords: Record<InboxNudge['state'], string> = {
  planned: 'Comes back',
  held: 'Waiting for a good moment',
  claimed: 'On its way',
  shown: 'Shown',
  failed: 'Could not pop up',
  missed: 'Missed while away',
  later: 'Put off',
  dismissed: 'Dismissed',
  acted: 'Done'
};
