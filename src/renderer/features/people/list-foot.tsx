import { useState } from 'react';
import { useQueryOf } from '../../api/use-query-of';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { useKeys } from '../../ui/use-keys';
import { DuplicatesDialog } from './duplicates-dialog';
import styles from './people-list.module.css';

/** How many there are, whether some stand there twice, and the keys that help. */
export function ListFoot({
  words,
  showsPeek
}: {
  /** Undefined while the list is on its way. */
  words: string | undefined;
  showsPeek: boolean;
}) {
  return (
    <footer className={styles.foot}>
      <span className={styles.count}>
        <span role="status">{words}</span>
        {words !== undefined && <Duplicates />}
      </span>
      <span className={styles.keys}>
        <Kbd keys={['J']} /> <Kbd keys={['K']} /> move
      </span>
      <span className={styles.keys}>
        <Kbd keys={['Space']} /> {showsPeek ? 'hide preview' : 'preview'}
      </span>
      <span className={styles.keys}>
        <Kbd keys={['X']} /> select
      </span>
      <span className={styles.keys}>
        <Kbd keys={['Enter']} /> open
      </span>
    </footer>
  );
}

/** Says kindly that some people may stand here twice; asked for once the list stands, for it takes a while. */
function Duplicates() {
  const { data: pairs = [] } = useQueryOf('listDuplicates', {});
  const [isOpen, setOpen] = useState(false);
  useKeys({ d: () => setOpen(pairs.length > 0) });
  if (pairs.length === 0 && !isOpen) return null;
  return (
    <>
      <Button size="small" look="ghost" aria-keyshortcuts="D" onPress={() => setOpen(true)}>
        {counted(pairs.length, 'possible duplicate')} <Kbd keys={['D']} />
      </Button>
      <DuplicatesDialog open={isOpen} pairs={pairs} onClose={() => setOpen(false)} />
    </>
  );
}
