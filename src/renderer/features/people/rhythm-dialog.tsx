import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';

interface RhythmDialogProps {
  open: boolean;
  name: string;
  days: number;
  onClose: () => void;
  onDays: (days: number) => void;
}

/** Asks for a rhythm of a role in days. */
export function RhythmDialog({ open, name, days, onClose, onDays }: RhythmDialogProps) {
  const form = useId();
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = Number(new FormData(event.currentTarget).get('days'));
    const fits = Number.isInteger(wanted) && wanted >= 1 && wanted <= 3650;
    setWrong(fits ? undefined : 'A rhythm is between 1 and 3,650 days.');
    if (fits) onDays(wanted);
  };
  return (
    <Dialog
      title={`How often to talk with ${name}`}
      open={open}
      onClose={onClose}
      footer={
        <>
          <Button look="ghost" onPress={onClose}>
            Cancel
          </Button>
          <Button look="lamp" type="submit" form={form}>
            Keep
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit}>
        <Field
          autoFocus
          name="days"
          type="number"
          min={1}
          max={3650}
          label="Days between two talks"
          defaultValue={days}
          error={wrong}
        />
      </form>
    </Dialog>
  );
}
