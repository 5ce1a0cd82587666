import { ArrowDownLeft, ArrowUpRight } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenPromise } from '../../../contract/promises';
import type { PromiseState } from '../../../contract/timeline';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { reminderNote } from '../../../domain/message-drafts/reminder-note';
import type { PromiseId } from '../../../domain/people/ids';
import { capitalised } from '../../../domain/wording/words';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { useQueryOf } from '../../api/use-query-of';
import { DraftNote } from '../../parts/draft-note';
import { relativeDay } from '../../ui/format';
import { Problem } from '../../ui/problem';
import { useToast } from '../../ui/toast';
import { useShortened } from '../../ui/use-shortened';
import { ChoiceRow } from './choice-row';
import { linesAtFirst } from './review-steps';
import styles from './review-page.module.css';

interface PromisesStepProps {
  today: IsoDate;
  /** When a promise is due that is put off to next week. */
  nextDue: IsoDate;
}

/** Every open promise with an answer of one key: kept, next week or let go; came through, wait or nudge kindly. */
export function PromisesStep({ today, nextDue }: PromisesStepProps) {
  const promises = useQueryOf('listOpenPromises', {});
  if (promises.isError)
    return (
      <Problem
        title="The promises could not be read."
        error={promises.error}
        onRetry={promises.refetch}
      />
    );
  return promises.data ? (
    <Answers promises={promises.data} today={today} nextDue={nextDue} />
  ) : null;
}

/** Those open when the step began stay in sight, whatever became of them. */
function Answers({ promises, today, nextDue }: PromisesStepProps & { promises: OpenPromise[] }) {
  const [rows] = useState(promises);
  const [answers, setAnswers] = useState<ReadonlyMap<PromiseId, number>>(new Map());
  const { pushUndo } = useUndo();
  const toast = useToast();
  const answer = (id: PromiseId, place: number | null): void =>
    setAnswers((all) => {
      const next = new Map(all);
      if (place === null) next.delete(id);
      else next.set(id, place);
      return next;
    });
  const act = (
    promise: OpenPromise,
    place: number,
    said: string,
    does: () => Promise<() => unknown>
  ) => {
    const before = answers.get(promise.id) ?? null;
    answer(promise.id, place);
    does().then(
      (undo) =>
        pushUndo(said, async () => {
          await undo();
          answer(promise.id, before);
        }),
      ({ message }: Error) => {
        answer(promise.id, before);
        toast({ text: message, tone: 'problem' });
      }
    );
  };
  const settle = (promise: OpenPromise, place: number, state: PromiseState, said: string) =>
    act(promise, place, said, async () => {
      const { before } = await calls.settlePromise({ id: promise.id, state });
      return () => calls.settlePromise({ id: promise.id, state: before });
    });
  const move = (promise: OpenPromise) =>
    act(promise, 1, 'Moved to next week', async () => {
      const { before: state } = await calls.settlePromise({ id: promise.id, state: 'open' });
      const { before } = await calls.movePromise({ id: promise.id, due: nextDue });
      return async () => {
        await calls.movePromise({ id: promise.id, due: before });
        await calls.settlePromise({ id: promise.id, state });
      };
    });
  if (rows.length === 0)
    return <p className={styles.nothing}>Nothing is owed either way. A good feeling.</p>;
  const rowOf = (promise: OpenPromise) => {
    const chosen = answers.get(promise.id) ?? null;
    const isMine = promise.by === 'me';
    return (
      <li key={promise.id}>
        <ChoiceRow
          person={promise.person}
          title={capitalised(promise.text)}
          facts={factsOf(promise, today)}
          chosen={chosen}
          isSettled={chosen === 0 || (isMine && chosen === 2)}
          choices={
            isMine
              ? [
                  { text: 'Kept', choose: () => settle(promise, 0, 'kept', 'Promise kept') },
                  { text: 'Next week', choose: () => move(promise) },
                  { text: 'Let go', choose: () => settle(promise, 2, 'let-go', 'Promise let go') }
                ]
              : [
                  {
                    text: 'Came through',
                    choose: () => settle(promise, 0, 'kept', 'They came through')
                  },
                  {
                    text: 'Wait',
                    choose: () => settle(promise, 1, 'open', 'It may take its time')
                  },
                  {
                    text: 'Nudge kindly',
                    choose: () => settle(promise, 2, 'open', 'A kind nudge is ready')
                  }
                ]
          }
        >
          {!isMine && chosen === 2 && promise.person !== null && (
            <DraftNote
              title="A kind nudge, ready to take along"
              draft={reminderNote(promise.person.name, promise)}
              inDialog
              person={promise.person.id}
              line={`Wrote to ${promise.person.name}, asked about ${promise.text}`}
              choices={[{ name: promise.person.name, means: promise.person.id }]}
              said="I wrote it"
              rows={4}
              onClose={() => answer(promise.id, 1)}
            />
          )}
        </ChoiceRow>
      </li>
    );
  };
  const mine = rows.filter(({ by }) => by === 'me');
  const theirs = rows.filter(({ by }) => by === 'them');
  return (
    <>
      <Direction title="From you" icon={ArrowUpRight} promises={mine} rowOf={rowOf} />
      <Direction title="To you" icon={ArrowDownLeft} promises={theirs} rowOf={rowOf} />
    </>
  );
}

interface DirectionProps {
  title: string;
  icon: LucideIcon;
  promises: readonly OpenPromise[];
  rowOf: (promise: OpenPromise) => ReactNode;
}

/** Soonest first, as they come. */
function Direction({ title, icon: Icon, promises, rowOf }: DirectionProps) {
  const { shown, more } = useShortened(promises, linesAtFirst);
  if (promises.length === 0) return null;
  return (
    <section>
      <h2 className={styles.group}>
        <Icon size={12} strokeWidth={2.1} aria-hidden />
        {title}
      </h2>
      <ul>{shown.map(rowOf)}</ul>
      {more}
    </section>
  );
}

function factsOf({ person, due, madeOn }: OpenPromise, today: IsoDate): string {
  const who = person === null ? '' : `${person.name}, `;
  return due === null
    ? `${who}promised ${relativeDay(madeOn, today)}`
    : `${who}due ${relativeDay(due, today)}`;
}
