import { useQueryOf } from '../api/use-query-of';
import { keysOfAccelerator } from '../ui/accelerator';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { SectionHead } from '../ui/section-head';
import type { Action } from './actions';
import { printedKeys } from './actions';
import styles from './keys-dialog.module.css';
import { pageKeys } from './page-keys';

interface KeysDialogProps {
  actions: readonly Action[];
  open: boolean;
  onClose: () => void;
}

/** All keys that work in this window. */
export function KeysDialog({ actions, open, onClose }: KeysDialogProps) {
  const { data: desktop } = useQueryOf('readDesktop', {});
  const shortcut = desktop?.captureShortcut && keysOfAccelerator(desktop.captureShortcut);
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      {/* Nothing in it takes the focus, and it is to be scrolled by keys. */}
      <div className={styles.pages} tabIndex={0}>
        <dl className={styles.keys}>
          {shortcut && <Line text="Quick capture from anywhere" keys={shortcut} />}
          {actions.map(
            ({ name, keys }) =>
              keys !== null && <Line key={name} text={name} keys={printedKeys(keys)} />
          )}
        </dl>
        {pageKeys.map(({ page, keys }) => (
          <section key={page} aria-label={page}>
            <SectionHead title={page} />
            <dl className={styles.keys}>
              {keys.map(([text, combination]) => (
                <Line key={text} text={text} keys={combination} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ text, keys }: { text: string; keys: readonly string[] }) {
  return (
    <div>
      <dt>{text}</dt>
      <dd>
        <Kbd keys={keys} />
        <span className="sr">{keys.join(' ')}</span>
      </dd>
    </div>
  );
}
