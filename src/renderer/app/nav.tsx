import {
  BookOpen,
  Download,
  House,
  Inbox,
  ListChecks,
  Settings,
  Target,
  Users
} from 'lucide-react';
import styles from './frame.module.css';
import { NavItem } from './nav-item';
import { useCounts } from './use-counts';

/** The pages that stand in the sidebar. */
export function MainNav() {
  const { people, nudges } = useCounts();
  return (
    <nav className={styles.nav} aria-label="Pages">
      <NavItem page={{ name: 'today' }} text="Today" icon={House} />
      <NavItem page={{ name: 'journal' }} text="Journal" icon={BookOpen} />
      <NavItem page={{ name: 'people' }} text="People" icon={Users} count={people} />
      <NavItem page={{ name: 'review' }} text="Weekly review" icon={ListChecks} />
      <NavItem page={{ name: 'inbox' }} text="Inbox" icon={Inbox} count={nudges} />
    </nav>
  );
}

/** What stands at the foot of the sidebar. */
export function FootNav() {
  return (
    <nav className={styles.nav} aria-label="Set-up">
      <NavItem page={{ name: 'import' }} text="Import colleagues" icon={Download} />
      <NavItem page={{ name: 'goals' }} text="Goals" icon={Target} />
      <NavItem page={{ name: 'settings' }} text="Settings" icon={Settings} />
    </nav>
  );
}
