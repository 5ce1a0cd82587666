import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Kbd } from '../ui/kbd';
import { usePalette } from './palette-state';
import styles from './search-pill.module.css';
import { useModKey } from './use-mod-key';

/** The field of the toolbar that opens the palette. */
export function SearchPill() {
  const { open } = usePalette();
  return (
    <Button
      className={styles.pill ?? ''}
      aria-label="Search or jump"
      aria-keyshortcuts={`${useModKey()}+K`}
      onPress={open}
    >
      <Search size={14} strokeWidth={1.9} aria-hidden />
      <span className={styles.text}>Search or jump to</span>
      <span className={styles.keys}>
        <Kbd keys={['Mod', 'K']} />
      </span>
    </Button>
  );
}
