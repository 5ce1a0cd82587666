import { Button } from 'react-aria-components';
import { calls } from '../api/bridge';
import styles from './window-controls.module.css';

/** Minimise, maximise and close, where the system does not draw them (Linux, Windows). */
export function WindowControls() {
  return (
    <div className={styles.controls}>
      <Control label="Minimize" line="M0 5h10" onPress={() => calls.minimizeWindow({})} />
      <Control
        label="Maximize"
        line="M.5.5h9v9h-9z"
        onPress={() => calls.toggleMaximizeWindow({})}
      />
      <Control label="Close" line="M.5.5l9 9M9.5.5l-9 9" onPress={() => calls.closeWindow({})} />
    </div>
  );
}

function Control(props: { label: string; line: string; onPress: () => Promise<unknown> }) {
  return (
    <Button
      className={styles.control ?? ''}
      aria-label={props.label}
      onPress={() => void props.onPress()}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={props.line} />
      </svg>
    </Button>
  );
}
