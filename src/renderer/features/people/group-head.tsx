import type { PeopleGroup, PeopleOrder } from '../../../contract/people';
import { wholeNumber } from '../../ui/format';
import styles from './group-head.module.css';

interface GroupHeadProps {
  group: PeopleGroup;
  /** What the list is ordered by. */
  by: PeopleOrder['by'];
  /** The place among all rows, the head of the table being the first. */
  row: number;
  /** Pixels from the top of the list. */
  start: number;
}

/** The name of a group of people above them, with how many they are. */
export function GroupHead({ group: { name, people }, by, row, start }: GroupHeadProps) {
  return (
    <div
      role="row"
      aria-rowindex={row}
      className={styles.head}
      style={{ transform: `translateY(${start}px)` }}
    >
      <span role="rowheader" aria-colspan={5} className={styles.words}>
        <span>
          {by === 'due' ? (dueNames[name ?? ''] ?? 'Not met, or later') : (name ?? 'No department')}
        </span>
        <span className={styles.count}>{wholeNumber(people)}</span>
      </span>
    </div>
  );
}

const dueNames: Readonly<Record<string, string>> = {
  slipping: 'Gone quiet',
  due: 'Due',
  soon: 'Due soon',
  fresh: 'In your rhythm'
};
