import { SmallDoor } from '../../parts/small-door';
import styles from './marks.module.css';
import type { Mark } from './standing-words';

/** Weeks or months in a row, the oldest first, and what they say in a sentence. */
export function Marks({ marks, label }: { marks: readonly Mark[]; label: string }) {
  return (
    <span className={styles.marks} role="img" aria-label={label}>
      {marks.map(({ key, ...mark }) => (
        <SmallDoor key={key} {...mark} />
      ))}
    </span>
  );
}
