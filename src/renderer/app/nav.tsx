import { BookOpen, Download, Hash, House, Inbox, Settings, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Page } from '../../contract/desktop';
import { useNavigation } from '../api/navigation';
import { wholeNumber } from '../ui/format';
import { Tip } from '../ui/tooltip';
import styles from './frame.module.css';
import { useCounts } from './use-counts';
import { useIsNarrow } from './use-is-narrow';

/** The pages that stand in the sidebar. */
export function MainNav() {
  const { people, nudges } = useCounts();
  return (
    <nav className={styles.nav} aria-label="Pages">
      <NavItem page={{ name: 'today' }} text="Today" icon={House} />
      <NavItem page={{ name: 'journal' }} text="Journal" icon={BookOpen} />
      <NavItem page={{ name: 'people' }} text="People" icon={Users} count={people} />
      <NavItem page={{ name: 'who-knows' }} text="Who knows what" icon={Hash} />
      <NavItem page={{ name: 'inbox' }} text="Inbox" icon={Inbox} count={nudges} />
    </nav>
  );
}

/** What stands at the foot of the sidebar. */
export function FootNav() {
  return (
    <nav className={styles.nav} aria-label="Set-up">
      <NavItem page={{ name: 'import' }} text="Import colleagues" icon={Download} />
      <NavItem page={{ name: 'settings' }} text="Settings" icon={Settings} />
    </nav>
  );
}

interface NavItemProps {
  page: Page;
  text: string;
  icon: LucideIcon;
  count?: number | undefined;
}

function NavItem({ page, text, icon: Icon, count = 0 }: NavItemProps) {
  const { page: current, go } = useNavigation();
  const isNarrow = useIsNarrow();
  const isHere =
    current.name === page.name ||
    (current.name === 'person' && page.name === 'people') ||
    (current.name === 'trash' && page.name === 'journal');
  return (
    <Tip text={text} placement="right" disabled={!isNarrow}>
      <Button
        className={styles.item ?? ''}
        onPress={() => go(page)}
        {...(isHere && { 'aria-current': 'page' as const })}
      >
        <Icon size={16} strokeWidth={1.75} />
        <span className={styles.itemText}>{text}</span>
        {count > 0 && <span className={styles.count}>{wholeNumber(count)}</span>}
      </Button>
    </Tip>
  );
}
