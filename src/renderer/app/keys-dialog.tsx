import { useQueryOf } from '../api/use-query-of';
import { keysOfAccelerator } from '../ui/accelerator';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import type { Action } from './actions';
import { printedKeys } from './actions';
import styles from './keys-dialog.module.css';

/** Keys of single pages. */
const pageKeys: readonly (readonly [string, readonly string[]])[] = [
  ['Find in the journal', ['Mod', 'F']],
  ['Filter people', ['/']],
  ['Move in a list', ['J', 'K']],
  ['Pick a row of a list, for a change of many', ['X']],
  ['Write, log, later, not this one, in a row of Today', ['W', 'L', 'S', 'X']],
  ['Back from a person or a search', ['Esc']]
];

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
      <dl className={styles.keys} tabIndex={0}>
        {shortcut && <Line text="Quick capture from anywhere" keys={shortcut} />}
        {actions.map(
          ({ name, keys }) =>
            keys !== null && <Line key={name} text={name} keys={printedKeys(keys)} />
        )}
        {pageKeys.map(([text, combination]) => (
          <Line key={text} text={text} keys={combination} />
        ))}
      </dl>
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
