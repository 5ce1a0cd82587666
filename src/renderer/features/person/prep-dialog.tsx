import { Check, Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import type { PrepCard } from '../../../contract/prep';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { practiceNames } from '../../../domain/goals/practice';
import { prepMarkdown } from '../../../domain/prep/prep-markdown';
import { shortDate } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { useToast } from '../../ui/toast';
import { firstName } from './next-step';
import type { Person } from './person-field';
import { PrepParts } from './prep-parts';
import styles from './prep-dialog.module.css';

interface PrepDialogProps {
  person: Person;
  today: IsoDate;
  onClose: () => void;
}

/** All to have in mind before one meets a person, to be read, copied or printed. */
export function PrepDialog({ person, today, onClose }: PrepDialogProps) {
  const card = useQueryOf('readPrep', { id: person.id }, { daily: true });
  const [isStiff, setStiff] = useState(false);
  const isSlow = useSlow(card.isPending);
  const copy = useCopy();
  const use = useMarkQuestion(person);
  return (
    <Dialog
      title={`Before you meet ${firstName(person.name)}`}
      open
      onClose={onClose}
      footer={
        <>
          <span className={styles.quiet}>Hallway stays quiet while you talk.</span>
          <Button
            icon={<Printer size={14} strokeWidth={1.9} />}
            isDisabled={!card.data}
            onPress={() => window.print()}
          >
            Print
          </Button>
          <Button
            icon={<Copy size={14} strokeWidth={1.9} />}
            isDisabled={!card.data}
            onPress={() => card.data && void copy(card.data)}
          >
            Copy as Markdown
          </Button>
        </>
      }
    >
      {isSlow && <SkeletonRows rows={5} />}
      {card.error !== null && (
        <Problem
          title="Could not prepare."
          error={card.error}
          onRetry={() => void card.refetch()}
        />
      )}
      {card.data && (
        <div className={styles.card}>
          {card.data.planned && (
            <p className={styles.planned}>{plannedWords(card.data.planned, today)}</p>
          )}
          <section className={styles.ask} aria-labelledby="prep-ask">
            <h3 id="prep-ask">Ask</h3>
            <ul>
              {(isStiff ? card.data.gentle : card.data.ask).map((question) => (
                <li key={question.key}>
                  <span>{question.text}</span>
                  <Button
                    look="ghost"
                    size="small"
                    icon={<Check size={12} strokeWidth={2.1} />}
                    aria-label={`Asked: ${question.text}`}
                    onPress={() => void use(question.key)}
                  >
                    Asked
                  </Button>
                </li>
              ))}
            </ul>
            <Button look="ghost" size="small" onPress={() => setStiff(!isStiff)}>
              {isStiff ? 'Back to your questions' : 'It feels stiff: something lighter'}
            </Button>
          </section>
          <PrepParts card={card.data} person={person} today={today} />
        </div>
      )}
    </Dialog>
  );
}

function plannedWords(
  { practice, date, time }: NonNullable<PrepCard['planned']>,
  today: IsoDate
): string {
  const at = time === null ? '' : ` at ${time}`;
  return `${practiceNames[practice]}, ${shortDate(date, today)}${at}`;
}

function useCopy(): (card: PrepCard) => Promise<void> {
  const toast = useToast();
  return async (card) => {
    try {
      await calls.copyText({ text: prepMarkdown(card) });
      toast({ text: 'Copied as Markdown' });
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
    }
  };
}

function useMarkQuestion({ id }: Person): (key: string) => Promise<void> {
  const { pushUndo } = useUndo();
  const toast = useToast();
  return async (key) => {
    try {
      await calls.markQuestion({ id, key, used: true });
      pushUndo('Asked, so it does not come again', () =>
        calls.markQuestion({ id, key, used: false })
      );
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
    }
  };
}
