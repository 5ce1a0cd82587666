import { useState } from 'react';
import type { EntryPage } from '../../../contract/entry';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Select } from '../../ui/select';
import { SmallForm } from '../../ui/small-form';
import type { FactsChange } from './use-change-entry';

export type PromiseToSend = NonNullable<FactsChange['promises']>[number];

interface EntryPromiseFormProps {
  entry: EntryPage;
  promise: PromiseToSend;
  onDone: (promise: PromiseToSend) => void;
  onDelete?: () => void;
}

/** Who owes what to whom, and until when. */
export function EntryPromiseForm({ entry, promise, onDone, onDelete }: EntryPromiseFormProps) {
  const [draft, setDraft] = useState(promise);
  const set = (part: Partial<PromiseToSend>) => setDraft({ ...draft, ...part });
  const people = [...entry.people, ...entry.others];
  return (
    <SmallForm
      wide
      act={promise.id === null ? 'Add' : 'Use'}
      onSubmit={() => {
        if (draft.text.trim() !== '') onDone(draft);
      }}
      after={
        onDelete && (
          <Button look="danger" onPress={onDelete}>
            Take it out
          </Button>
        )
      }
    >
      <Select
        label="Who promised"
        value={draft.by}
        onChange={(event) => set({ by: event.currentTarget.value === 'me' ? 'me' : 'them' })}
      >
        <option value="me">I did</option>
        <option value="them">They did</option>
      </Select>
      <Field
        label="What"
        // The form was opened to type in it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        maxLength={2000}
        value={draft.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Select
        label={draft.by === 'me' ? 'To' : 'Who'}
        value={draft.person ?? ''}
        onChange={(event) => {
          const id = event.currentTarget.value;
          set({ person: people.find((one) => one.id === id)?.id ?? null });
        }}
      >
        <option value="">Nobody in particular</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Field
        label="Due"
        type="date"
        value={draft.due ?? ''}
        onChange={(event) => {
          const due = event.currentTarget.value;
          set({ due: due === '' ? null : due });
        }}
      />
    </SmallForm>
  );
}
