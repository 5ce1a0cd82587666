import { useState } from 'react';
import { Button } from '../../ui/button';
import { WeekdayPicker } from '../../parts/weekday-picker';
import { daysWords } from '../../parts/weekday-words';
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
      <WeekdayPicker
        label="Office days"
        days={days}
        onChange={(chosen) =>
          void change('Office days written', { officeDays: chosen.length === 0 ? null : chosen })
        }
      />
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
