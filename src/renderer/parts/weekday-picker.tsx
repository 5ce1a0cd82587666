import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { dayName, weekdays } from './weekday-words';
import styles from './weekday-picker.module.css';

interface WeekdayPickerProps {
  label: string;
  /** 1 = Monday to 7 = Sunday. */
  days: readonly number[];
  onChange: (days: number[]) => void;
  /** The day the row begins with. */
  begin?: number;
  /** Whether the last day stays chosen. */
  mustHaveOne?: boolean;
}

/** Days of the week, one press a day. */
export function WeekdayPicker({
  label,
  days,
  onChange,
  begin = 1,
  mustHaveOne = false
}: WeekdayPickerProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="multiple"
      disallowEmptySelection={mustHaveOne}
      selectedKeys={days.map(String)}
      onSelectionChange={(keys) => onChange([...keys].map(Number))}
      className={styles.days ?? ''}
    >
      {[...weekdays.slice(begin - 1), ...weekdays.slice(0, begin - 1)].map((day) => (
        <ToggleButton
          key={day}
          id={String(day)}
          aria-label={dayName(day, 'long')}
          className={styles.day ?? ''}
        >
          {dayName(day).slice(0, 2)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
