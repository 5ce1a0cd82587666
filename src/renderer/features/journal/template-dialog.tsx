import { useState } from 'react';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import styles from './template-dialog.module.css';

/** Keeps a text as a beginning for other entries. */
export function TemplateDialog({ text, onClose }: { text: string; onClose: () => void }) {
  const [name, setName] = useState('');
  const { mutate, isPending, error } = useCommand('saveTemplate');
  const { pushUndo } = useUndo();
  const keep = () =>
    mutate(
      { id: null, name, text },
      {
        onSuccess: ({ id }) => {
          pushUndo('Template kept', () => calls.deleteTemplate({ id }));
          onClose();
        }
      }
    );
  return (
    <Dialog
      title="Keep as a template"
      open
      onClose={onClose}
      footer={
        <>
          <span>It stands beside the others under Write.</span>
          <Button look="lamp" busy={isPending} isDisabled={name.trim() === ''} onPress={keep}>
            Keep
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') keep();
        }}
      >
        <Field
          label="Name"
          // The first field of a dialog has the focus.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={error?.message}
        />
      </form>
      <pre className={styles.text}>{text}</pre>
    </Dialog>
  );
}
