import { Check, MessageCircle, UserRound } from 'lucide-react';
import type { Suggestion } from '../../../contract/goals';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { Avatar } from '../../parts/avatar';
import { IconButton } from '../../ui/icon-button';
import { SectionHead } from '../../ui/section-head';
import styles from './touch-base-rows.module.css';

/** People a short hello is due to, each with why and the same two actions. */
export function TouchBaseRows({ suggestions }: { suggestions: readonly Suggestion[] }) {
  return (
    <section>
      <SectionHead title="Two minutes each, nothing needed" />
      <ul>
        {suggestions.map((suggestion) => (
          <TouchBaseRow key={suggestion.person.id} suggestion={suggestion} />
        ))}
      </ul>
    </section>
  );
}

function TouchBaseRow({ suggestion: { person, reasons } }: { suggestion: Suggestion }) {
  const { go } = useNavigation();
  const log = () => void calls.openCapture({ text: `said hi to ${person.name} ` });
  return (
    <li
      className={styles.row}
      onKeyDown={(event) => event.key === 'l' && !event.ctrlKey && !event.metaKey && log()}
    >
      <Avatar name={person.name} id={person.id} />
      <div className={styles.words}>
        <p className={styles.title}>Say hello to {person.name}</p>
        <p className={styles.reason}>{reasons.map(({ text }) => text).join(' ')}</p>
      </div>
      <span className={styles.practice} aria-hidden="true">
        <MessageCircle size={12} strokeWidth={2.1} />
        Touch base
      </span>
      <div className={styles.actions}>
        <IconButton small label={`Log a hello to ${person.name}`} onPress={log}>
          <Check size={14} strokeWidth={1.9} />
        </IconButton>
        <IconButton
          small
          label={`Open ${person.name}`}
          onPress={() => go({ name: 'person', id: person.id })}
        >
          <UserRound size={14} strokeWidth={1.9} />
        </IconButton>
      </div>
    </li>
  );
}
