import { Pencil } from 'lucide-react';
import type { EntryPage } from '../../../contract/entry';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { EntryPromises } from '../../parts/entry-promises';
import { AddButton } from '../../ui/add-button';
import { DocumentPart } from '../../ui/document-pane';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import styles from './entry-learnings.module.css';
import owedStyles from './entry-owed.module.css';
import type { PromiseToSend } from './entry-promise-form';
import { EntryPromiseForm } from './entry-promise-form';
import { useChangeEntry } from './use-change-entry';

/** The promises of an entry, to tick off and to change. */
export function EntryOwed({ entry, today }: { entry: EntryPage; today: IsoDate }) {
  const change = useChangeEntry(entry.id);
  const promises = promisesToSend(entry);
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby="entry-owed">
      <DocumentPart id="entry-owed">Promises</DocumentPart>
      <ul className={styles.learnings}>
        {entry.promises.map((promise, at) => (
          <li key={promise.id} className={owedStyles.promise}>
            <EntryPromises promises={[promise]} madeOn={entry.date} today={today} />
            <Popover
              label="Change this promise"
              trigger={
                <IconButton label="Change this promise" small>
                  <Pencil size={12} strokeWidth={2.1} />
                </IconButton>
              }
            >
              {(close) => (
                <EntryPromiseForm
                  entry={entry}
                  promise={
                    promises[at] ?? { id: null, by: 'me', person: null, text: '', due: null }
                  }
                  onDone={(changed) => {
                    close();
                    change('Promise changed', {
                      promises: promises.map((one) => (one.id === changed.id ? changed : one))
                    });
                  }}
                  onDelete={() => {
                    close();
                    change('Promise taken out', {
                      promises: promises.filter(({ id }) => id !== promise.id)
                    });
                  }}
                />
              )}
            </Popover>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Adds a promise the text does not tell of. */
export function AddPromise({ entry }: { entry: EntryPage }) {
  const change = useChangeEntry(entry.id);
  const [only] = entry.people.length === 1 ? entry.people : [];
  return (
    <Popover label="Add a promise" trigger={<AddButton>Promise</AddButton>}>
      {(close) => (
        <EntryPromiseForm
          entry={entry}
          promise={{ id: null, by: 'me', person: only?.id ?? null, text: '', due: null }}
          onDone={(added) => {
            close();
            change('Promise added', { promises: [...promisesToSend(entry), added] });
          }}
        />
      )}
    </Popover>
  );
}

const promisesToSend = (entry: EntryPage): PromiseToSend[] =>
  entry.promises.map(({ id, by, person, text, due }) => ({
    id,
    by,
    person: person?.id ?? null,
    text,
    due
  }));
