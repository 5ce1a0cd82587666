import { ArrowDownLeft, ArrowUpRight, Check, Clock } from 'lucide-react';
import type { IsoDate } from '../../domain/calendar/calendar';
import type { EntryPromise } from './promise-words';
import { promiseStanding } from './promise-words';
import styles from './entry-promises.module.css';
import { useSettlePromise } from './use-settle-promise';

interface EntryPromisesProps {
  promises: readonly EntryPromise[];
  /** The day of the entry they came from. */
  madeOn: IsoDate;
  today: IsoDate;
}

/** The promises made in an entry, in both directions; a tick keeps one, with undo. */
export function EntryPromises({ promises, madeOn, today }: EntryPromisesProps) {
  return (
    <ul className={styles.list}>
      {promises.map((promise) => (
        <PromiseLine key={promise.id} promise={promise} madeOn={madeOn} today={today} />
      ))}
    </ul>
  );
}

function PromiseLine({
  promise,
  madeOn,
  today
}: Omit<EntryPromisesProps, 'promises'> & { promise: EntryPromise }) {
  const settle = useSettlePromise();
  const { words, late } = promiseStanding(promise, madeOn, today);
  const Direction = promise.by === 'me' ? ArrowUpRight : ArrowDownLeft;
  const kept = promise.state === 'kept';
  return (
    <li className={styles.line} data-state={promise.state}>
      <button
        type="button"
        role="checkbox"
        aria-checked={kept}
        aria-label={`Kept: ${promise.text}`}
        className={styles.tick}
        onClick={() => settle(promise.id, kept ? 'open' : 'kept')}
      >
        {kept && <Check size={12} strokeWidth={2.4} aria-hidden />}
      </button>
      <Direction className={styles.direction} size={12} strokeWidth={2.1} aria-hidden />
      <span className={styles.words}>
        <span className={styles.text}>
          {ownerOf(promise)}: {promise.text}
        </span>{' '}
        <span className={late ? styles.late : styles.standing}>
          {late && <Clock size={12} strokeWidth={2.1} aria-hidden />}
          {words}
        </span>
      </span>
    </li>
  );
}

/** `You`, `You to Priya`, `Hanna`, or `They` when nobody is named. */
function ownerOf({ by, person }: EntryPromise): string {
  const name = person?.name.split(' ')[0];
  if (by === 'me') return name === undefined ? 'You' : `You to ${name}`;
  return name ?? 'They';
}
