import { DoorClosed } from 'lucide-react';
import { useNavigation } from '../../api/navigation';
import type { RoleHolder } from '../../../contract/roles';
import type { RoleGap } from '../../../domain/people/role';
import { roleGapOf } from '../../../domain/people/role';
import { Button } from '../../ui/button';
import styles from './mentors-page.module.css';

interface MentorGapProps {
  holders: readonly RoleHolder[];
  /** The department I am taken to be in; null when it is not known. */
  department: string | null;
}

/** The one kind of help that is missing, said once. */
export function MentorGap({ holders, department }: MentorGapProps) {
  const { go } = useNavigation();
  const gap = roleGapOf(
    holders.map(({ role, person }) => ({ role, department: person.department })),
    department
  );
  if (gap === null) return null;
  const [title, sentence] = gapWords[gap](department ?? '');
  return (
    <div className={styles.gap}>
      <DoorClosed size={18} strokeWidth={1.6} aria-hidden />
      <div>
        <p className={styles.strong}>{title}</p>
        <p className={styles.soft}>{sentence}</p>
      </div>
      <Button onPress={() => go({ name: 'people' })}>Look among people</Button>
    </div>
  );
}

const gapWords: Readonly<Record<RoleGap, (department: string) => readonly [string, string]>> = {
  'no-mentor': () => [
    'Nobody advises you yet',
    'Somebody two steps ahead of you has the answers you look for.'
  ],
  'no-sponsor': () => [
    'Nobody speaks for you yet',
    'A sponsor names you in rooms you are not in. Somebody who has seen your work is a good one to ask.'
  ],
  'no-sponsor-outside': (department) => [
    `Nobody outside ${department} speaks for you yet`,
    'Most of the people you meet are in one department. A voice from another one carries far.'
  ]
};
