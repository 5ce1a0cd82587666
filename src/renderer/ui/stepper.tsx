import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, NumberField } from 'react-aria-components';
import styles from './stepper.module.css';

interface StepperProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** A small whole number with a button on each side; arrows and digits work. */
export function Stepper({ label, value, least, most, onChange }: StepperProps) {
  return (
    <NumberField
      aria-label={label}
      value={value}
      minValue={least}
      maxValue={most}
      onChange={(next) => Number.isInteger(next) && next !== value && onChange(next)}
    >
      <Group className={styles.stepper ?? ''}>
        <Button slot="decrement" className={styles.button ?? ''}>
          <Minus size={12} strokeWidth={2.1} aria-hidden />
        </Button>
        <Input className={styles.number ?? ''} />
        <Button slot="increment" className={styles.button ?? ''}>
          <Plus size={12} strokeWidth={2.1} aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}
