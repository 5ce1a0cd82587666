import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

interface SwitchProps {
  /** What is on or off, for screen readers. */
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <AriaSwitch
      aria-label={label}
      isSelected={isOn}
      onChange={onChange}
      className={styles.switch ?? ''}
    >
      <span className={styles.track} />
    </AriaSwitch>
  );
}
