import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { isoDate } from '../../../domain/calendar/calendar';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';

/** What a change of several people still wants to know. */
export type Asked = 'rhythm' | 'department' | 'left' | 'list';

interface BulkDialogProps {
  asks: Asked | null;
  who: string;
  today: IsoDate;
  departments: readonly string[];
  onClose: () => void;
  onRhythm: (days: number) => void;
  onDepartment: (name: string | null) => void;
  onLeft: (on: IsoDate) => void;
  onList: (name: string) => void;
}

/** Asks for the one thing a change needs. */
export function BulkDialog(props: BulkDialogProps) {
  const form = useId();
  const { asks, who, onClose } = props;
  return (
    <Dialog
      title={asks === null ? '' : titles[asks](who)}
      open={asks !== null}
      onClose={onClose}
      footer={
        <>
          <Button look="ghost" onPress={onClose}>
            Cancel
          </Button>
          <Button look="lamp" type="submit" form={form}>
            {asks === 'list' ? 'Make the list' : 'Change'}
          </Button>
        </>
      }
    >
      {asks !== null && <OneField {...props} asks={asks} id={form} />}
    </Dialog>
  );
}

const titles: Readonly<Record<Asked, (who: string) => string>> = {
  rhythm: (who) => `A rhythm for ${who}`,
  department: (who) => `The department of ${who}`,
  left: (who) => `The last day of ${who}`,
  list: (who) => `A new list with ${who}`
};

function OneField(props: BulkDialogProps & { asks: Asked; id: string }) {
  const { asks, id, today, departments } = props;
  const [wrong, setWrong] = useState<string>();
  const list = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get('value');
    setWrong(take(typeof written === 'string' ? written.trim() : '', props));
  };
  return (
    <form id={id} noValidate onSubmit={submit}>
      <Field
        autoFocus
        name="value"
        label={labels[asks]}
        type={types[asks]}
        error={wrong}
        maxLength={200}
        {...(asks === 'department' && { list })}
        {...(asks === 'left' && { defaultValue: today })}
        {...(asks === 'rhythm' && { min: 1, max: 3650, defaultValue: 60 })}
      />
      <datalist id={list}>
        {departments.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </form>
  );
}

const labels: Readonly<Record<Asked, string>> = {
  rhythm: 'Days between two contacts',
  department: 'Department, empty for none',
  left: 'Last day',
  list: 'Name of the list'
};

const types: Readonly<Record<Asked, string>> = {
  rhythm: 'number',
  department: 'text',
  left: 'date',
  list: 'text'
};

/** Takes what was written; what is wrong with it comes back as a sentence. */
function take(
  value: string,
  { asks, onRhythm, onDepartment, onLeft, onList }: BulkDialogProps
): string | undefined {
  switch (asks) {
    case 'rhythm': {
      const days = Number(value);
      if (!Number.isInteger(days) || days < 1 || days > 3650)
        return 'A rhythm is between 1 and 3,650 days.';
      onRhythm(days);
      return undefined;
    }
    case 'department':
      onDepartment(value === '' ? null : value);
      return undefined;
    case 'left': {
      const day = isoDate.safeParse(value);
      if (!day.success) return 'Choose a day, such as 18 November 2026.';
      onLeft(day.data);
      return undefined;
    }
    case 'list':
      if (value === '' || value.length > 60) return 'A list needs a name of up to 60 characters.';
      onList(value);
      return undefined;
    case null:
      break;
  }
  return undefined;
}
