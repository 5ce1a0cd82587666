import { useState } from 'react';
import type { FocusEvent, FormEvent } from 'react';
import { clockTime } from '../../../domain/calendar/calendar';
import type { ClockTime } from '../../../domain/calendar/calendar';
import { Field } from '../../ui/field';
import styles from './time-fields.module.css';

interface TimeFieldsProps {
  /** One for each time, for screen readers. */
  labels: readonly string[];
  times: readonly ClockTime[];
  /** What stands between two of them. */
  between?: string;
  /** What is wrong with them, in a sentence; undefined: nothing. */
  wrongWith?: (times: readonly ClockTime[]) => string | undefined;
  onChange: (times: ClockTime[]) => void;
}

/** Times of day side by side, kept when one leaves them. Give it a key of its times. */
export function TimeFields({ labels, times, between, wrongWith, onChange }: TimeFieldsProps) {
  const [written, setWritten] = useState<readonly string[]>(times);
  const read = written.flatMap((time) => clockTime.safeParse(time).data ?? []);
  const isWhole = read.length === times.length;
  const wrong = isWhole ? wrongWith?.(read) : undefined;
  const save = () => {
    if (isWhole && wrong === undefined && read.join() !== times.join()) onChange(read);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form className={styles.hours} onSubmit={submit} onBlur={leftBy(save)}>
      {labels.map((label, place) => (
        <span key={label} className={styles.hours}>
          {place > 0 && between !== undefined && <span aria-hidden>{between}</span>}
          <Field
            label={label}
            labelHidden
            type="time"
            required
            value={written[place] ?? ''}
            error={place === labels.length - 1 ? wrong : undefined}
            onChange={(event) => setWritten(written.with(place, event.currentTarget.value))}
          />
        </span>
      ))}
      <button type="submit" className="sr" tabIndex={-1}>
        Use
      </button>
    </form>
  );
}

/** Not while one goes on from one field to the other. */
const leftBy =
  (save: () => void) =>
  (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) save();
  };
