import { CircleAlert } from 'lucide-react';
import type { ImportCounts } from '../../../contract/transfer';
import { counted } from '../../parts/day-words';
import { SectionHead } from '../../ui/section-head';
import styles from './refusals.module.css';

/** The most refusals that are listed; the rest is counted. */
const listed = 100;

/** Records that were not taken, each with its file, line and reason. */
export function Refusals({ refused }: { refused: ImportCounts['refused'] }) {
  if (refused.length === 0) return null;
  const rest = refused.length - listed;
  return (
    <section>
      <SectionHead title="Not taken" end={counted(refused.length, 'record')} />
      <ul className={styles.list}>
        {refused.slice(0, listed).map(({ source, line, reason }) => (
          <li key={`${source} ${line} ${reason}`}>
            <CircleAlert size={14} strokeWidth={1.9} aria-hidden />
            <span>
              {reason}{' '}
              <span className={styles.where}>
                {source}, line {line}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.where}>And {counted(rest, 'more', 'more')}.</p>}
    </section>
  );
}
