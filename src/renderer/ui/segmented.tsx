import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './segmented.module.css';

interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly { value: Value; text: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few choices, side by side. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) props.onChange(key as Value);
      }}
      className={styles.segmented ?? ''}
    >
      {props.options.map(({ value, text }) => (
        <ToggleButton key={value} id={value} className={styles.option ?? ''}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
