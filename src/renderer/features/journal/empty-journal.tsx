import { calls } from '../../api/bridge';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import styles from './empty-journal.module.css';

/** The journal before its first entry. */
export function EmptyJournal({ onWrite }: { onWrite: () => void }) {
  return (
    <div className={styles.page}>
      <h1 className="sr">Journal</h1>
      <EmptyState
        title="The first line is the hardest"
        drawing={<Drawing />}
        action={
          <>
            <Button look="ghost" onPress={onWrite}>
              Begin a page
            </Button>
            <Button look="lamp" onPress={() => void calls.openCapture({})}>
              Write a line
            </Button>
          </>
        }
      >
        Who did you talk to today? Even “hi to Luca” is an entry.
      </EmptyState>
    </div>
  );
}

const Drawing = () => (
  <svg width="160" height="92" viewBox="0 0 160 92" aria-hidden="true">
    <path d="M10 78H150" stroke="var(--line-2)" />
    <path
      d="M60 78V50A20 20 0 0 1 80 30A20 20 0 0 1 100 50V78Z"
      fill="var(--bg)"
      stroke="var(--door-frame)"
      strokeWidth="1.5"
    />
    <path
      d="M70 52h20M70 60h20M70 68h12"
      stroke="var(--line-control)"
      strokeWidth="1.5"
      strokeLinecap="round"
    />
    <path
      d="M104 44l8-8 6 6-8 8-8 2z"
      fill="var(--lamp)"
      stroke="var(--lamp-line)"
      strokeWidth="1.25"
      strokeLinejoin="round"
    />
  </svg>
);
