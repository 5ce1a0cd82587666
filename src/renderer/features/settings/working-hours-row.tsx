import { useState } from 'react';
import type { FocusEvent, FormEvent } from 'react';
import type { CallOutput } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { clockTime } from '../../../domain/calendar/calendar';
import { Field } from '../../ui/field';
import { SettingRow } from './setting-row';
import { useChangePreferences } from './use-change-preferences';
import styles from './working-hours-row.module.css';

type Preferences = CallOutput<'readPreferences'>;

/** When one works; what is shared with people in other zones is counted by it. */
export function WorkingHoursRow() {
  const { data } = useQueryOf('readPreferences', {});
  if (!data) return null;
  return <HoursForm key={`${data.workFrom} ${data.workTo}`} preferences={data} />;
}

function HoursForm({ preferences }: { preferences: Preferences }) {
  const change = useChangePreferences(preferences);
  const [from, setFrom] = useState<string>(preferences.workFrom);
  const [to, setTo] = useState<string>(preferences.workTo);
  const save = () => {
    const begin = clockTime.safeParse(from);
    const end = clockTime.safeParse(to);
    const isSame = from === preferences.workFrom && to === preferences.workTo;
    if (!begin.success || !end.success || isSame || from === to) return;
    change('Working hours changed', { workFrom: begin.data, workTo: end.data });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <SettingRow
      name="Working hours"
      remark="Your own, in your time zone. A person’s page counts by them when you are both at work."
    >
      <form className={styles.hours} onSubmit={submit} onBlur={leftBy(save)}>
        <Field
          label="Work begins"
          labelHidden
          type="time"
          required
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <span aria-hidden>to</span>
        <Field
          label="Work ends"
          labelHidden
          type="time"
          required
          value={to}
          error={from === to ? 'It ends at another time.' : undefined}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <button type="submit" className="sr" tabIndex={-1}>
          Use
        </button>
      </form>
    </SettingRow>
  );
}

/** Not while one goes on from one field to the other. */
const leftBy =
  (save: () => void) =>
  (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) save();
  };
