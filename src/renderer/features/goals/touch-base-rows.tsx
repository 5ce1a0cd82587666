import { Check, Clock, MessageCircle, PenLine, X } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Suggestion } from '../../../contract/goals';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { calls } from '../../api/bridge';
import { Avatar } from '../../parts/avatar';
import { PersonLink } from '../../parts/person-link';
import { PreparedDraft } from '../../parts/prepared-draft';
import { useLayAside } from '../../parts/use-lay-aside';
import { bringIntoFocus } from '../../ui/bring-into-focus';
import { IconButton } from '../../ui/icon-button';
import { SectionHead } from '../../ui/section-head';
import styles from './touch-base-rows.module.css';

interface TouchBaseRowsProps {
  suggestions: readonly Suggestion[];
  today: IsoDate;
  /** One was led to them. */
  isWanted: boolean;
}

/** People a short hello is due to, each with why and the same acts: write, log, later, not this one. */
export function TouchBaseRows({ suggestions, today, isWanted }: TouchBaseRowsProps) {
  const [written, setWritten] = useState<Suggestion['person'] | null>(null);
  return (
    <section ref={isWanted ? bringIntoFocus : undefined}>
      <SectionHead title="Two minutes each, nothing needed" />
      <ul>
        {suggestions.map((suggestion) => (
          <TouchBaseRow
            key={suggestion.person.id}
            suggestion={suggestion}
            today={today}
            onWrite={() => setWritten(suggestion.person)}
          />
        ))}
      </ul>
      {written && (
        <PreparedDraft
          about={{ about: 'hello', person: written.id }}
          onClose={() => setWritten(null)}
        />
      )}
    </section>
  );
}

interface TouchBaseRowProps {
  suggestion: Suggestion;
  today: IsoDate;
  onWrite: () => void;
}

function TouchBaseRow({ suggestion, today, onWrite }: TouchBaseRowProps) {
  const { person, reasons } = suggestion;
  const layAside = useLayAside(today);
  const log = () => void calls.openCapture({ text: `said hi to ${person.name} ` });
  const later = () => layAside(person, 'later');
  const notThisOne = () => layAside(person, 'not this one');
  const onKeyDown = (event: KeyboardEvent) => {
    const act = { w: onWrite, l: log, s: later, x: notThisOne }[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <li className={styles.row} onKeyDown={onKeyDown}>
      <Avatar name={person.name} id={person.id} />
      <div className={styles.words}>
        <p className={styles.title}>
          Say hello to{' '}
          <PersonLink id={person.id} quiet>
            {person.name}
          </PersonLink>
        </p>
        <p className={styles.reason}>{reasons.map(({ text }) => text).join(' ')}</p>
      </div>
      <span className={styles.practice} aria-hidden="true">
        <MessageCircle size={12} strokeWidth={2.1} />
        Touch base
      </span>
      <div className={styles.actions}>
        <IconButton small label={`Write to ${person.name}`} aria-keyshortcuts="W" onPress={onWrite}>
          <PenLine size={14} strokeWidth={1.9} />
        </IconButton>
        <IconButton
          small
          label={`Log a hello to ${person.name}`}
          aria-keyshortcuts="L"
          onPress={log}
        >
          <Check size={14} strokeWidth={1.9} />
        </IconButton>
        <IconButton
          small
          label={`${person.name}: later, in a week`}
          aria-keyshortcuts="S"
          onPress={later}
        >
          <Clock size={14} strokeWidth={1.9} />
        </IconButton>
        <IconButton
          small
          label={`Not ${person.name} this month`}
          aria-keyshortcuts="X"
          onPress={notThisOne}
        >
          <X size={14} strokeWidth={1.9} />
        </IconButton>
      </div>
    </li>
  );
}
