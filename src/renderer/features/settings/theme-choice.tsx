import { Radio, RadioGroup } from 'react-aria-components';
import type { Theme } from '../../../contract/desktop';
import { useLook } from '../../api/use-look';
import styles from './theme-choice.module.css';

const choices: readonly { theme: Theme; name: string }[] = [
  { theme: 'system', name: 'System' },
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' }
];

/** Three small windows, one for each theme; choosing one paints the app at once. */
export function ThemeChoice() {
  const [theme, choose] = useLook('theme');
  return (
    <RadioGroup
      aria-label="Theme"
      value={theme}
      onChange={(value) => choose(value as Theme)}
      orientation="horizontal"
      className={styles.choices ?? ''}
    >
      {choices.map(({ theme: value, name }) => (
        <Radio key={value} value={value} className={styles.choice ?? ''}>
          <span className={styles.window} data-theme-of={value} aria-hidden>
            <svg width="20" height="28" viewBox="0 0 20 28">
              <path
                d="M0 28V10A10 10 0 0 1 20 10V28Z"
                fill="var(--lamp)"
                stroke="var(--lamp-line)"
              />
            </svg>
          </span>
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
