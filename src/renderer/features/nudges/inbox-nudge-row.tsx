import type { ReactNode } from 'react';
import type { InboxNudge } from '../../../contract/nudges';
import type { Instant, IsoDate, ZoneId } from '../../../domain/calendar/calendar';
import { dateAt, timeAt } from '../../../domain/calendar/calendar';
import { asksWhetherStill } from '../../../domain/nudges/later';
import { shortDate } from '../../parts/day-words';
import { Button } from '../../ui/button';
import styles from './inbox-page.module.css';
import { LaterMenu } from './later-menu';
import { logLine } from './log-line';
import { actWords, heldWords, nudgeIcons, stateWords } from './nudge-words';
import { useNudgeActs } from './use-nudge-acts';

interface InboxNudgeRowProps {
  nudge: InboxNudge;
  zone: ZoneId;
  today: IsoDate;
}

/** A nudge that waits for an answer: its reason, what became of it, and what to do with it. */
export function InboxNudgeRow({ nudge, zone, today }: InboxNudgeRowProps) {
  const acts = useNudgeActs(nudge);
  const { title, kind, state, heldWhy, recordedAt } = nudge;
  const why = state === 'held' && heldWhy ? `: ${heldWords[heldWhy]}` : '';
  return (
    <NudgeLine
      nudge={nudge}
      facts={`${stateWords[state]}${why}, ${momentWords(recordedAt, zone, today)}`}
      question={asksWhetherStill(nudge.key) && <StillQuestion nudge={nudge} acts={acts} />}
    >
      <Button size="small" aria-label={`${actWords[kind]}: ${title}`} onPress={acts.open}>
        {actWords[kind]}
      </Button>
      {logLine(nudge) !== null && (
        <Button size="small" look="ghost" aria-label={`Log it: ${title}`} onPress={acts.log}>
          Log it
        </Button>
      )}
      <LaterMenu title={title} today={today} onChoose={acts.putOff} />
      <Button size="small" look="ghost" aria-label={`Not now: ${title}`} onPress={acts.dismiss}>
        Not now
      </Button>
    </NudgeLine>
  );
}

/** A nudge that was put off, with when it comes back. */
export function PutOffRow({ nudge, zone, today }: InboxNudgeRowProps) {
  const acts = useNudgeActs(nudge);
  return (
    <NudgeLine nudge={nudge} facts={`Comes back ${momentWords(nudge.from, zone, today)}`}>
      <Button
        size="small"
        look="ghost"
        aria-label={`Not at all: ${nudge.title}`}
        onPress={acts.dismiss}
      >
        Not at all
      </Button>
    </NudgeLine>
  );
}

/** A nudge of the log: what became of it, and when. */
export function SettledRow({ nudge, zone, today }: InboxNudgeRowProps) {
  const { state, isOver, isPast, settledAt, recordedAt } = nudge;
  const isDone = isOver && !isPast && settledAt === null;
  const became = isDone ? 'Done meanwhile' : stateWords[state];
  return (
    <NudgeLine
      nudge={nudge}
      facts={`${became}, ${momentWords(settledAt ?? recordedAt, zone, today)}`}
      isQuiet
    />
  );
}

interface NudgeLineProps {
  nudge: Pick<InboxNudge, 'kind' | 'title' | 'reason'>;
  facts: string;
  isQuiet?: boolean;
  question?: ReactNode;
  children?: ReactNode;
}

/** The sign and words of a nudge, with its buttons. */
export function NudgeLine({
  nudge: { kind, title, reason },
  facts,
  isQuiet = false,
  question,
  children
}: NudgeLineProps) {
  const Icon = nudgeIcons[kind];
  return (
    <li className={styles.nudge} data-quiet={isQuiet || undefined}>
      <span className={styles.sign}>
        <Icon size={14} strokeWidth={1.9} aria-hidden />
      </span>
      <div className={styles.words}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.reason}>{reason}</p>
        <p className={styles.facts}>{facts}</p>
        {question}
      </div>
      {children !== undefined && <div className={styles.acts}>{children}</div>}
    </li>
  );
}

interface StillQuestionProps {
  nudge: InboxNudge;
  acts: ReturnType<typeof useNudgeActs>;
}

/** Asked once, after it was put off three times. */
function StillQuestion({ nudge, acts }: StillQuestionProps) {
  return (
    <div className={styles.question}>
      <p>Put off three times. Does it still matter?</p>
      <div className={styles.answers}>
        {nudge.target.page === 'person' && (
          <Button size="small" onPress={acts.lowerRhythm}>
            Less often
          </Button>
        )}
        <Button size="small" onPress={acts.pause}>
          Pause for a month
        </Button>
        <Button size="small" onPress={acts.letGo}>
          Let it go
        </Button>
      </div>
    </div>
  );
}

/** `Today 16:30`, `Thu 19 Nov 10:00`. */
export function momentWords(at: Instant, zone: ZoneId, today: IsoDate): string {
  const date = dateAt(at, zone);
  return `${date === today ? 'today' : shortDate(date, today)} ${timeAt(at, zone)}`;
}
