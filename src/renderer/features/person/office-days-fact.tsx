import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Button } from '../../ui/button';
import { daysWords, dayName, weekdays } from './office-days';
import type { Person } from './person-field';
import styles from './office-days-fact.module.css';
import { useChangePerson } from './use-change-person';

/** The days somebody is in the office, one press a day. */
export function OfficeDaysFact({
  person,
  startsOpen,
  onClose
}: {
  person: Person;
  startsOpen: boolean;
  onClose: () => void;
}) {
  const [isOpen, setOpen] = useState(startsOpen);
  const change = useChangePerson(person.id);
  const days = person.officeDays ?? [];
  if (!isOpen)
    return (
      <button
        type="button"
        className={styles.shown}
        aria-label={`Office days: ${daysWords(days)}. Edit`}
        onClick={() => setOpen(true)}
      >
        In the office {daysWords(days)}
      </button>
    );
  return (
    <span className={styles.open}>
      <ToggleButtonGroup
        aria-label="Office days"
        selectionMode="multiple"
        selectedKeys={days.map(String)}
        onSelectionChange={(keys) => {
          const chosen = [...keys].map(Number);
          void change('Office days written', { officeDays: chosen.length === 0 ? null : chosen });
        }}
        className={styles.days ?? ''}
      >
        {weekdays.map((day) => (
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
      <Button
        look="ghost"
        size="small"
        onPress={() => {
          setOpen(false);
          onClose();
        }}
      >
        Done
      </Button>
    </span>
  );
}
