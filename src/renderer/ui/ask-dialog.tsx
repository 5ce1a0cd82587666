import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { Field } from './field';
import { FormDialog } from './form-dialog';

/** One thing to ask for. */
export interface Question {
  readonly title: string;
  readonly label: string;
  readonly type?: 'text' | 'number' | 'date';
  /** What stands in the field at first. */
  readonly before?: string | number;
  /** Offered while one types. */
  readonly choices?: readonly string[];
  /** What the button does. */
  readonly act?: string;
  /** Takes what was written, trimmed; what is wrong with it comes back as a sentence. */
  readonly take: (written: string) => string | undefined;
}

/** Asks one question in a dialog of one field; null asks nothing. */
export function AskDialog({
  question,
  onClose
}: {
  question: Question | null;
  onClose: () => void;
}) {
  return (
    <FormDialog
      title={question?.title ?? ''}
      open={question !== null}
      onClose={onClose}
      act={question?.act ?? 'Keep'}
    >
      {(form) => question !== null && <OneField id={form} question={question} />}
    </FormDialog>
  );
}

function OneField({ id, question }: { id: string; question: Question }) {
  const { label, type = 'text', before = '', choices, take } = question;
  const list = useId();
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get('answer');
    setWrong(take(typeof written === 'string' ? written.trim() : ''));
  };
  return (
    <form id={id} noValidate onSubmit={submit}>
      <Field
        autoFocus
        name="answer"
        label={label}
        type={type}
        defaultValue={before}
        maxLength={200}
        error={wrong}
        {...(choices !== undefined && { list })}
      />
      {choices !== undefined && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </form>
  );
}
