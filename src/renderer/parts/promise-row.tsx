import { ArrowDownLeft, ArrowUpRight, Check, RotateCcw, Wind } from 'lucide-react';
import type { z } from 'zod';
import type { entryPromise } from '../../contract/timeline';
import type { IsoDate } from '../../domain/calendar/calendar';
import { daysBetween } from '../../domain/calendar/calendar';
import { capitalised, shortened } from '../../domain/wording/words';
import { relativeDay, shortDate, weekdayName } from '../ui/format';
import { MenuItem } from '../ui/menu';
import { MoreMenu } from '../ui/more-menu';
import styles from './promise-row.module.css';
import { useSettlePromise } from './use-settle-promise';

interface PromiseRowProps {
  promise: z.infer<typeof entryPromise> & { madeOn?: IsoDate };
  today: IsoDate;
  /** Name the other person; off on that person's page. */
  named?: boolean;
  /** Say who owes, where mine and theirs stand in one list. */
  showsDirection?: boolean;
  /** On one line, for narrow places. */
  compact?: boolean;
}

/** A promise with its round box (kept) and a menu (let go, open again). */
export function PromiseRow({
  promise,
  today,
  named = true,
  showsDirection = false,
  compact = false
}: PromiseRowProps) {
  const settle = useSettlePromise();
  const { state } = promise;
  const text = capitalised(promise.text);
  const facts = factsOf(promise, today, named);
  return (
    <div className={styles.row} data-state={state} data-compact={compact}>
      <button
        type="button"
        role="checkbox"
        aria-checked={state === 'kept'}
        aria-label={`Kept: ${text}`}
        className={styles.box}
        onClick={() => settle(promise.id, state === 'kept' ? 'open' : 'kept')}
      >
        {state === 'kept' && <Check size={12} strokeWidth={2.5} />}
      </button>
      <div className={styles.words}>
        <p className={styles.text}>{text}</p>
        <p className={styles.facts}>
          {showsDirection && <Direction by={promise.by} />}
          {facts.who !== null && (
            <span className={styles.who}>{compact ? facts.who.split(' ')[0] : facts.who}</span>
          )}
          {facts.who !== null && facts.when !== null && <span aria-hidden="true"> · </span>}
          {facts.when !== null && (
            <span className={facts.late ? styles.late : undefined}>{facts.when}</span>
          )}
        </p>
      </div>
      <MoreMenu
        label={`More about: ${text}`}
        button={`More about: ${shortened(text, 80)}`}
        small
        className={styles.more}
      >
        {state === 'open' ? (
          <MenuItem
            text="Let go"
            icon={<Wind size={16} />}
            onAction={() => settle(promise.id, 'let-go')}
          />
        ) : (
          <MenuItem
            text="Open again"
            icon={<RotateCcw size={16} />}
            onAction={() => settle(promise.id, 'open')}
          />
        )}
      </MoreMenu>
    </div>
  );
}

function Direction({ by }: { by: 'me' | 'them' }) {
  const Icon = by === 'me' ? ArrowUpRight : ArrowDownLeft;
  return (
    <>
      <Icon className={styles.direction} size={12} strokeWidth={2.1} />
      <span className="sr">{by === 'me' ? 'From you to ' : 'To you from '}</span>
    </>
  );
}

function factsOf(
  { person, due, state, madeOn, settledOn }: PromiseRowProps['promise'],
  today: IsoDate,
  named: boolean
) {
  const who = named ? (person?.name ?? null) : null;
  if (state !== 'open') {
    const word = state === 'kept' ? 'kept' : 'let go';
    return {
      who,
      when: settledOn === null ? word : `${word} ${relativeDay(settledOn, today)}`,
      late: false
    };
  }
  if (due !== null) return { who, when: dueWords(due, today), late: due <= today };
  return { who, when: madeOn ? `since ${sinceWords(madeOn, today)}` : null, late: false };
}

function dueWords(due: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, due);
  if (days <= 0) return `due ${relativeDay(due, today)}`;
  if (days === 1) return 'by tomorrow';
  return days < 7 ? `by ${weekdayName(due)}` : `by ${shortDate(due, today)}`;
}

function sinceWords(madeOn: IsoDate, today: IsoDate): string {
  return daysBetween(madeOn, today) < 2 ? relativeDay(madeOn, today) : shortDate(madeOn, today);
}
