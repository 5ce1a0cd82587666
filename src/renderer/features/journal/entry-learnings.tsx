import { Lightbulb, X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useQueryOf } from '../../api/use-query-of';
import type { EntryPage } from '../../../contract/entry';
import { AddButton } from '../../ui/add-button';
import { DocumentPart } from '../../ui/document-pane';
import { Field } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import { Select } from '../../ui/select';
import { SmallForm } from '../../ui/small-form';
import styles from './entry-learnings.module.css';
import { learningWords } from './learning-words';
import type { FactsChange } from './use-change-entry';
import { useChangeEntry } from './use-change-entry';

type Learning = EntryPage['learnings'][number];

/** What was learned beside the text; what stands in the text has its control there. */
export function EntryLearnings({ entry }: { entry: EntryPage }) {
  const change = useChangeEntry(entry.id);
  const beside = entry.learnings.filter(({ text }) => !entry.text.includes(text));
  if (beside.length === 0) return null;
  return (
    <section aria-labelledby="entry-learnings">
      <DocumentPart id="entry-learnings">Learned</DocumentPart>
      <ul className={styles.learnings}>
        {beside.map((learning) => (
          <li key={learning.id}>
            <Lightbulb size={14} strokeWidth={1.9} aria-hidden />
            <span>
              {learning.text}{' '}
              <Popover
                label="From whom, and about which department"
                trigger={
                  <AriaButton className={styles.source ?? ''}>{learningWords(learning)}</AriaButton>
                }
              >
                {() => <LearningSource entry={entry} learning={learning} />}
              </Popover>
            </span>
            <IconButton
              label="Take this learning out"
              small
              onPress={() =>
                change('Learning taken out', {
                  learnings: learningsToSend(entry.learnings.filter((one) => one !== learning))
                })
              }
            >
              <X size={12} strokeWidth={2.1} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Adds what was learned beside the text. */
export function AddLearning({ entry }: { entry: EntryPage }) {
  const change = useChangeEntry(entry.id);
  return (
    <Popover label="Add what you learned" trigger={<AddButton>Learned</AddButton>}>
      {(close) => (
        <NewLearning
          onDone={(text) => {
            close();
            const [only] = entry.people.length === 1 ? entry.people : [];
            change('Learning added', {
              learnings: [
                ...learningsToSend(entry.learnings),
                { id: null, text, person: only?.id ?? null, department: null }
              ]
            });
          }}
        />
      )}
    </Popover>
  );
}

/** Two choices: a person of the entry, and a department. */
export function LearningSource({ entry, learning }: { entry: EntryPage; learning: Learning }) {
  const change = useChangeEntry(entry.id);
  const { data: departments = [] } = useQueryOf('listDepartments', {});
  const people = new Map(
    [...entry.people, ...entry.others, ...(learning.person ? [learning.person] : [])].map(
      ({ id, name }) => [id, name]
    )
  );
  const set = (to: Partial<Pick<ToSend, 'person' | 'department'>>) =>
    change('Learning changed', {
      learnings: learningsToSend(entry.learnings).map((one) =>
        one.id === learning.id ? { ...one, ...to } : one
      )
    });
  return (
    <SmallForm wide>
      <Select
        label="From"
        value={learning.person?.id ?? ''}
        onChange={(event) => {
          const id = event.currentTarget.value;
          set({ person: [...people.keys()].find((one) => one === id) ?? null });
        }}
      >
        <option value="">Nobody in particular</option>
        {[...people].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label="About"
        value={learning.department?.id ?? ''}
        onChange={(event) => {
          const id = event.currentTarget.value;
          set({ department: departments.find((one) => one.id === id)?.id ?? null });
        }}
      >
        <option value="">No department</option>
        {departments.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </SmallForm>
  );
}

function NewLearning({ onDone }: { onDone: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <SmallForm
      wide
      act="Add"
      onSubmit={() => {
        if (text.trim() !== '') onDone(text);
      }}
    >
      <Field
        label="What did you learn?"
        // The form was opened to type in it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </SmallForm>
  );
}

type ToSend = NonNullable<FactsChange['learnings']>[number];

const learningsToSend = (learnings: readonly Learning[]): ToSend[] =>
  learnings.map(({ id, text, person, department }) => ({
    id,
    text,
    person: person?.id ?? null,
    department: department?.id ?? null
  }));
