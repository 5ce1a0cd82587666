import type { ReactNode } from 'react';
import type { PersonId } from '../../domain/people/ids';
import { useNavigation } from '../api/navigation';
import { classNames } from '../ui/class-names';
import styles from './person-link.module.css';

/** A name that leads to the person's page. `quiet` keeps the ink of the text around it. */
export function PersonLink({
  id,
  quiet = false,
  children
}: {
  id: PersonId;
  quiet?: boolean;
  children: ReactNode;
}) {
  const { go } = useNavigation();
  return (
    <button
      type="button"
      className={classNames(styles.link, quiet && styles.quiet)}
      onClick={() => go({ name: 'person', id })}
    >
      {children}
    </button>
  );
}
