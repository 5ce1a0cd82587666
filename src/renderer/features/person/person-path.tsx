import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DepartmentId } from '../../../domain/people/ids';
import { useNavigation } from '../../api/navigation';
import { IconButton } from '../../ui/icon-button';
import styles from './person-path.module.css';

/** Where one is, on the line of the title bar, and the way back. */
export function PersonPath({
  department,
  end
}: {
  department: { readonly id: DepartmentId; readonly name: string } | null;
  /** What can be done here, at the end of the line. */
  end?: ReactNode;
}) {
  const { go, back } = useNavigation();
  return (
    <nav className={styles.path} aria-label="Path">
      <IconButton label="Back" aria-keyshortcuts="Escape" onPress={back}>
        <ChevronLeft size={16} strokeWidth={1.75} />
      </IconButton>
      <button type="button" className={styles.people} onClick={() => go({ name: 'people' })}>
        People
      </button>
      {department !== null && (
        <>
          <span className={styles.slash} aria-hidden>
            /
          </span>
          <button
            type="button"
            className={styles.department}
            onClick={() => go({ name: 'people', department: department.id })}
          >
            {department.name}
          </button>
        </>
      )}
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </nav>
  );
}
