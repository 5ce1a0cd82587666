import { Lock, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { EntryPage } from '../../../contract/entry';
import type { PersonId } from '../../../domain/people/ids';
import { Avatar } from '../../parts/avatar';
import { PersonLink } from '../../parts/person-link';
import { AddButton } from '../../ui/add-button';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import styles from './entry-people.module.css';
import { PersonPicker } from '../../parts/person-picker';
import type { FactsChange } from './use-change-entry';
import { useChangeEntry } from './use-change-entry';

/** Whom the entry is about: the people of the contact, who else is mentioned, and a line for one of them alone. */
export function EntryPeople({ entry }: { entry: EntryPage }) {
  const change = useChangeEntry(entry.id);
  // A note has no contact; its people are those it was put to.
  const people = entry.kind === null ? entry.others : entry.people;
  const others = entry.kind === null ? [] : entry.others;
  const ids = people.map(({ id }) => id);
  return (
    <section className={styles.people} aria-label="People">
      <ul className={styles.list}>
        {people.map((person) => (
          <Person key={person.id} entry={entry} person={person} onChange={change}>
            <IconButton
              label={`Take ${person.name} out`}
              small
              onPress={() =>
                change(`${person.name} taken out`, {
                  people: ids.filter((id) => id !== person.id)
                })
              }
            >
              <X size={12} strokeWidth={2.1} />
            </IconButton>
          </Person>
        ))}
        {others.map((person) => (
          <Person key={person.id} entry={entry} person={person} quiet onChange={change} />
        ))}
        <li>
          <Popover
            label="Add a person"
            trigger={<AddButton className={styles.add}>Person</AddButton>}
          >
            {(close) => (
              <PersonPicker
                label="Add a person"
                without={ids}
                near={others.map(({ id }) => id)}
                onPick={(id, name) => {
                  close();
                  change(`${name} added`, { people: [...ids, id] });
                }}
                onNew={(name) => {
                  close();
                  change(`${name} added`, { people: [...ids, { name }] });
                }}
              />
            )}
          </Popover>
        </li>
      </ul>
      {entry.privateLines.map((line) => (
        <PrivateLine key={line.person} entry={entry} line={line} onChange={change} />
      ))}
    </section>
  );
}

interface PersonProps {
  entry: EntryPage;
  person: { id: PersonId; name: string };
  /** Mentioned only. */
  quiet?: boolean;
  onChange: (said: string, facts: FactsChange) => void;
  children?: ReactNode;
}

function Person({ entry, person, quiet = false, onChange, children }: PersonProps) {
  const { id, name } = person;
  const hasLine = entry.privateLines.some((line) => line.person === id);
  return (
    <li className={styles.person} data-quiet={quiet || undefined}>
      <Avatar name={name} size={20} id={id} />
      <PersonLink id={id} quiet>
        {name}
      </PersonLink>
      {quiet && <span className={styles.remark}>mentioned</span>}
      {!hasLine && (
        <Popover
          label={`A line for ${name} alone`}
          trigger={
            <IconButton label={`Write a line for ${name}’s timeline alone`} small>
              <Lock size={12} strokeWidth={2.1} />
            </IconButton>
          }
        >
          {(close) => (
            <LineField
              name={name}
              text=""
              onDone={(text) => {
                close();
                if (text !== '')
                  onChange('Private line written', {
                    privateLines: [...entry.privateLines, { person: id, text }]
                  });
              }}
            />
          )}
        </Popover>
      )}
      {children}
    </li>
  );
}

interface PrivateLineProps {
  entry: EntryPage;
  line: EntryPage['privateLines'][number];
  onChange: (said: string, facts: FactsChange) => void;
}

/** A line that stands on one person's timeline only. */
function PrivateLine({ entry, line, onChange }: PrivateLineProps) {
  const name = [...entry.people, ...entry.others].find(({ id }) => id === line.person)?.name ?? '';
  const rest = entry.privateLines.filter(({ person }) => person !== line.person);
  return (
    <div className={styles.line}>
      <Lock size={12} strokeWidth={2.1} aria-hidden />
      <span className={styles.remark}>Only on {name}’s timeline:</span>
      <LineField
        key={line.text}
        name={name}
        text={line.text}
        onDone={(text) => {
          if (text === line.text) return;
          onChange(text === '' ? 'Private line taken out' : 'Private line changed', {
            privateLines: text === '' ? rest : [...rest, { person: line.person, text }]
          });
        }}
      />
      <IconButton
        label={`Take out the line for ${name}`}
        small
        onPress={() => onChange('Private line taken out', { privateLines: rest })}
      >
        <X size={12} strokeWidth={2.1} />
      </IconButton>
    </div>
  );
}

/** Enter or leaving the field keeps the line, Escape leaves it as it was. */
function LineField(props: { name: string; text: string; onDone: (text: string) => void }) {
  const [text, setText] = useState(props.text);
  const left = useRef(false);
  const done = (kept: string) => {
    if (left.current) return;
    left.current = true;
    props.onDone(kept);
  };
  return (
    <input
      className={styles.field}
      aria-label={`Only for ${props.name}’s timeline`}
      placeholder={`Only for ${props.name}’s timeline`}
      maxLength={2000}
      // A new line was asked for to be typed.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={props.text === ''}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={() => {
        left.current = false;
      }}
      onBlur={() => done(text.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          setText(props.text);
          done(props.text);
        }
      }}
    />
  );
}
