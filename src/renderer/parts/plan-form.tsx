import { X } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { WantedPlan } from '../../contract/plans';
import { clockTime, isoDate } from '../../domain/calendar/calendar';
import { touchKind } from '../../domain/journal/touch';
import type { TouchKind } from '../../domain/journal/touch';
import { AddButton } from '../ui/add-button';
import { Field } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { Popover } from '../ui/popover';
import { Select } from '../ui/select';
import { Avatar } from './avatar';
import { kindName } from './kind-words';
import { PersonPicker } from './person-picker';
import type { PlanBegin } from './plan-dialog';
import styles from './plan-form.module.css';

interface PlanFormProps {
  id: string;
  begin: PlanBegin;
  onKeep: (wanted: WantedPlan, names: readonly string[]) => Promise<void>;
}

/** The fields of a plan: if it is this day and time, or this sign comes, then this with them. */
export function PlanForm({ id, begin, onKeep }: PlanFormProps) {
  const [kind, setKind] = useState<TouchKind>(begin.kind);
  const [people, setPeople] = useState(begin.people ?? []);
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget);
    const text = (name: string): string | null => {
      const value = written.get(name);
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
    };
    const date = isoDate.safeParse(text('date'));
    if (!date.success) return setWrong('Choose a day.');
    const time = clockTime.nullable().safeParse(text('time')?.slice(0, 5) ?? null);
    return void onKeep(
      {
        kind,
        date: date.data,
        time: time.success ? time.data : null,
        people: people.map((person) => person.id),
        place: text('place'),
        cue: text('cue')?.replace(/^if\s+/iu, '') ?? null,
        note: text('note')
      },
      people.map(({ name }) => name)
    ).catch(({ message }: Error) => setWrong(message));
  };
  return (
    <form id={id} className={styles.form} noValidate onSubmit={submit}>
      <div className={styles.row}>
        <Select
          label="What"
          value={kind}
          onChange={(event) => setKind(touchKind.parse(event.currentTarget.value))}
        >
          {touchKind.options.map((one) => (
            <option key={one} value={one}>
              {kindName(one)}
            </option>
          ))}
        </Select>
        <Field
          autoFocus
          label="Day"
          name="date"
          type="date"
          defaultValue={begin.date}
          error={wrong}
        />
        <Field
          label="Time, if it has one"
          name="time"
          type="time"
          defaultValue={begin.time ?? ''}
        />
      </div>
      <div className={styles.people} role="group" aria-label="With whom">
        {people.map((person) => (
          <span key={person.id} className={styles.person}>
            <Avatar name={person.name} size={20} id={person.id} />
            {person.name}
            <IconButton
              label={`Without ${person.name}`}
              small
              onPress={() => setPeople(people.filter((one) => one.id !== person.id))}
            >
              <X size={12} strokeWidth={2.1} />
            </IconButton>
          </span>
        ))}
        <Popover label="With whom" trigger={<AddButton>Person</AddButton>}>
          {(close) => (
            <PersonPicker
              label="With whom"
              without={people.map((person) => person.id)}
              onPick={(person, name) => {
                close();
                setPeople([...people, { id: person, name }]);
              }}
            />
          )}
        </Popover>
      </div>
      <Field
        label="If this happens"
        name="cue"
        maxLength={200}
        placeholder="the stand-up is over"
        defaultValue={begin.cue ?? ''}
      />
      <div className={styles.pair}>
        <Field
          label={kind === 'event' ? 'Which event' : 'About'}
          name="note"
          maxLength={500}
          placeholder={kind === 'event' ? 'Winter fair' : 'how a re-forecast is made'}
          defaultValue={begin.note ?? ''}
        />
        <Field
          label="Where"
          name="place"
          maxLength={200}
          placeholder="canteen terrace"
          defaultValue={begin.place ?? ''}
        />
      </div>
    </form>
  );
}
