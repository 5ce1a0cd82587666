import { useQueryOf } from '../api/use-query-of';
import { keysOfAccelerator } from '../ui/accelerator';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import styles from './keys-dialog.module.css';

const keys: readonly (readonly [string, readonly string[]])[] = [
  ['New entry', ['Mod', 'N']],
  ['Today', ['Mod', '1']],
  ['Journal', ['Mod', '2']],
  ['People', ['Mod', '3']],
  ['Settings', ['Mod', ',']],
  ['Find in the journal', ['Mod', 'F']],
  ['Filter people', ['/']],
  ['Move in a list', ['J', 'K']],
  ['Log a hello, in a row of Today', ['L']],
  ['Undo', ['Mod', 'Z']],
  ['Back from a person', ['Esc']],
  ['All keys', ['?']]
];

/** All keys that work in this window. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { data: desktop } = useQueryOf('readDesktop', {});
  const shortcut = desktop?.captureShortcut && keysOfAccelerator(desktop.captureShortcut);
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <dl className={styles.keys}>
        {shortcut && <Line text="Quick capture from anywhere" keys={shortcut} />}
        {keys.map(([text, combination]) => (
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
