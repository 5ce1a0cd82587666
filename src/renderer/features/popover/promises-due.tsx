import type { IsoDate } from '../../../domain/calendar/calendar';
import { useQueryOf } from '../../api/use-query-of';
import { PromiseRow } from '../../parts/promise-row';
import styles from './promises-due.module.css';

/** Fewer than fit: the rest stands on Today. */
const most = 4;

/** The promises that are due first. */
export function PromisesDue({ today }: { today: IsoDate }) {
  const { data } = useQueryOf('listOpenPromises', {});
  if (!data || data.length === 0) return null;
  return (
    <section className={styles.due} aria-label="Promises due">
      <ul>
        {data.slice(0, most).map((promise) => (
          <li key={promise.id}>
            <PromiseRow promise={promise} today={today} showsDirection compact />
          </li>
        ))}
      </ul>
    </section>
  );
}
