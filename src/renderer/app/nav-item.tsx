import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Page } from '../../contract/desktop';
import { useNavigation } from '../api/navigation';
import { wholeNumber } from '../ui/format';
import { Tip } from '../ui/tooltip';
import styles from './frame.module.css';
import { useIsNarrow } from './use-is-narrow';

interface NavItemProps {
  page: Page;
  text: string;
  icon: LucideIcon;
  count?: number | undefined;
}

/** A page in the sidebar; in a narrow window its icon with the name as a tooltip. */
export function NavItem({ page, text, icon: Icon, count = 0 }: NavItemProps) {
  const { page: current, go } = useNavigation();
  const isNarrow = useIsNarrow();
  return (
    <Tip text={text} placement="right" disabled={!isNarrow}>
      <Button
        className={styles.item ?? ''}
        onPress={() => go(page)}
        {...(isAt(current, page) && { 'aria-current': 'page' as const })}
      >
        <Icon size={16} strokeWidth={1.75} />
        <span className={styles.itemText}>{text}</span>
        {count > 0 && <span className={styles.count}>{wholeNumber(count)}</span>}
      </Button>
    </Tip>
  );
}

/** A person is found under People, the trash under Journal; a list of people stands for itself. */
function isAt(current: Page, page: Page): boolean {
  if (page.name === 'journal' && current.name === 'trash') return true;
  if (page.name !== 'people') return current.name === page.name;
  if (current.name === 'person') return !page.list;
  return current.name === 'people' && (current.list ?? null) === (page.list ?? null);
}
