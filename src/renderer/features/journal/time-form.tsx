import { useState } from 'react';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { SmallForm } from '../../ui/small-form';
import type { JournalFilter, TimeSpan } from './journal-filter';
import styles from './time-form.module.css';
import { spanNames } from './time-words';

interface TimeFormProps {
  spans: readonly TimeSpan[];
  onPick: (time: NonNullable<JournalFilter['time']>) => void;
}

/** A usual stretch of time, or any two days. */
export function TimeForm({ spans, onPick }: TimeFormProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const isBackwards = from !== '' && to !== '' && to < from;
  return (
    <SmallForm
      onSubmit={() => {
        if (!isBackwards && (from !== '' || to !== '')) onPick({ from, to });
      }}
    >
      <div className={styles.spans}>
        {spans.map((span) => (
          <Button key={span} size="small" onPress={() => onPick(span)}>
            {spanNames[span]}
          </Button>
        ))}
      </div>
      <Field
        label="From"
        type="date"
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <Field
        label="To"
        type="date"
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        error={isBackwards ? 'This day is before the first one.' : undefined}
      />
    </SmallForm>
  );
}
