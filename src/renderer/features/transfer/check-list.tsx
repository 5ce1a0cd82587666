import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { SectionHead } from '../../ui/section-head';
import { useMore } from '../../ui/use-more';
import styles from './check-list.module.css';

/** Something the person may believe or not. */
interface Checkable {
  readonly key: string;
  readonly title: ReactNode;
  readonly facts: ReactNode;
  /** At the end of the line: a day. */
  readonly when: string;
}

interface CheckListProps {
  title: string;
  /** A sentence under the title. */
  lead?: ReactNode;
  items: readonly Checkable[];
  isChecked: (key: string) => boolean;
  onCheck: (keys: readonly string[], isChecked: boolean) => void;
}

/** How many stand in the list before one asks for more. */
const few = 12;

/** A list of proposals, each taken or not. */
export function CheckList({ title, lead, items, isChecked, onCheck }: CheckListProps) {
  const { shown, next, showMore } = useMore(items, few);
  const checked = items.filter(({ key }) => isChecked(key)).length;
  const keys = items.map(({ key }) => key);
  if (items.length === 0) return null;
  return (
    <section>
      <SectionHead title={title} end={`${checked} of ${items.length} taken`} />
      {lead}
      <ul className={styles.list}>
        {shown.map(({ key, title: words, facts, when }) => (
          <li key={key}>
            <label className={styles.row}>
              <input
                type="checkbox"
                checked={isChecked(key)}
                onChange={(event) => onCheck([key], event.currentTarget.checked)}
              />
              <span className={styles.words}>
                <span className={styles.title} dir="auto">
                  {words}
                </span>
                <br />
                <span className={styles.facts} dir="auto">
                  {facts}
                </span>
              </span>
              <span className={styles.when}>{when}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.all}>
        {next > 0 && (
          <Button look="ghost" size="small" onPress={showMore}>
            Show {next} more
          </Button>
        )}
        {items.length > 2 && (
          <Button look="ghost" size="small" onPress={() => onCheck(keys, checked < items.length)}>
            {checked < items.length ? 'Take all' : 'Take none'}
          </Button>
        )}
      </div>
    </section>
  );
}
