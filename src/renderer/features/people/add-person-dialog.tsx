import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useNavigation } from '../../api/navigation';
import { useCommand } from '../../api/use-command';
import { newPerson } from '../../../contract/person-fields';
import { Field } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { Problem } from '../../ui/problem';
import { useToast } from '../../ui/toast';
import styles from './add-person-dialog.module.css';

interface AddPersonDialogProps {
  open: boolean;
  /** Offered while the department is typed. */
  departments: readonly string[];
  onClose: () => void;
}

/** Adds one person by hand and goes to their page. */
export function AddPersonDialog(props: AddPersonDialogProps) {
  const { mutate, isPending, error, reset } = useCommand('addPerson');
  const close = () => {
    reset();
    props.onClose();
  };
  return (
    <FormDialog title="Add someone" open={props.open} onClose={close} act="Add" busy={isPending}>
      {(form) => (
        <>
          {error !== null && <Problem title="Nobody was added." error={error} />}
          <PersonForm {...props} id={form} onClose={close} onAdd={mutate} />
        </>
      )}
    </FormDialog>
  );
}

type Add = ReturnType<typeof useCommand<'addPerson'>>['mutate'];

function PersonForm({
  id,
  departments,
  onClose,
  onAdd
}: AddPersonDialogProps & { id: string; onAdd: Add }) {
  const { go } = useNavigation();
  const toast = useToast();
  const [wrong, setWrong] = useState<Wrong>({});
  const list = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = newPerson.safeParse(valuesOf(event.currentTarget));
    setWrong(read.success ? {} : wrongFields(read.error.issues));
    if (!read.success) return;
    onAdd(read.data, {
      onSuccess: ({ id: person }) => {
        onClose();
        toast({ text: `${read.data.name} is here now` });
        go({ name: 'person', id: person });
      }
    });
  };
  return (
    <form id={id} className={styles.form} noValidate onSubmit={submit}>
      {/* The first field of a dialog one has asked for takes the focus. */}
      <Field className={styles.whole} label="Name" name="name" autoFocus error={wrong.name} />
      <Field label="Title" name="title" error={wrong.title} />
      <Field label="Department" name="department" list={list} error={wrong.department} />
      <Field label="E-mail" name="email" type="email" error={wrong.email} />
      <Field label="Site" name="site" error={wrong.site} />
      <datalist id={list}>
        {departments.map((department) => (
          <option key={department} value={department} />
        ))}
      </datalist>
    </form>
  );
}

type Wrong = { readonly [Name in keyof typeof newPerson.shape]?: string };

/** What is written in the fields; an empty one is left out. */
function valuesOf(form: HTMLFormElement): Record<string, string> {
  const written = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && (value.trim() !== '' || name === 'name')
      ? [[name, value.trim()] as const]
      : []
  );
  return Object.fromEntries(written);
}

const wrongFields = (issues: readonly { path: PropertyKey[]; message: string }[]): Wrong =>
  Object.fromEntries(
    issues.map(({ path, message }) => [
      path[0],
      path[0] === 'email' ? 'An address looks like ana@company.com.' : message
    ])
  );
