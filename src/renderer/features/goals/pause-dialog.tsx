import { useState } from 'react';
import type { FormEvent } from 'react';
import type { KeptPause, Pause } from '../../../contract/goals';
import { isoDate, type IsoDate } from '../../../domain/calendar/calendar';
import type { PauseKind } from '../../../domain/goals/working-days';
import { pauseKind } from '../../../domain/goals/working-days';
import { Field } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { Segmented } from '../../ui/segmented';
import styles from './goals-page.module.css';
import { pauseKinds } from './pause-words';

interface PauseDialogProps {
  /** The pause to change, a new one, or nothing. */
  asked: KeptPause | 'new' | null;
  today: IsoDate;
  onClose: () => void;
  onKeep: (pause: Pause) => Promise<void>;
}

/** Asks for the days of a pause, what it is, and what it is called. */
export function PauseDialog({ asked, today, onClose, onKeep }: PauseDialogProps) {
  return (
    <FormDialog
      title={asked === 'new' ? 'Add a pause' : 'Change the pause'}
      open={asked !== null}
      onClose={onClose}
      act="Keep"
    >
      {(form) =>
        asked !== null && (
          <PauseForm id={form} begin={asked === 'new' ? newPause(today) : asked} onKeep={onKeep} />
        )
      }
    </FormDialog>
  );
}

function PauseForm({
  id,
  begin,
  onKeep
}: {
  id: string;
  begin: Pause;
  onKeep: PauseDialogProps['onKeep'];
}) {
  const [kind, setKind] = useState<PauseKind>(begin.kind);
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget);
    const fromDate = isoDate.safeParse(written.get('from'));
    const toDate = isoDate.safeParse(written.get('to'));
    if (!fromDate.success || !toDate.success) return setWrong('Choose both days.');
    if (toDate.data < fromDate.data) return setWrong('It ends before it begins.');
    const name = written.get('name');
    return void onKeep({
      fromDate: fromDate.data,
      toDate: toDate.data,
      kind,
      name: typeof name === 'string' && name.trim() !== '' ? name.trim() : null
    }).catch(({ message }: Error) => setWrong(message));
  };
  return (
    <form id={id} className={styles.form} noValidate onSubmit={submit}>
      <div className={styles.dates}>
        <Field autoFocus label="First day" name="from" type="date" defaultValue={begin.fromDate} />
        <Field label="Last day" name="to" type="date" defaultValue={begin.toDate} error={wrong} />
      </div>
      <Segmented
        label="What it is"
        options={pauseKind.options.map((value) => ({ value, text: pauseKinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <Field
        label="Name, if you like"
        name="name"
        maxLength={60}
        placeholder="Lisbon"
        defaultValue={begin.name ?? ''}
      />
    </form>
  );
}

const newPause = (today: IsoDate): Pause => ({
  fromDate: today,
  toDate: today,
  kind: 'vacation',
  name: null
});
