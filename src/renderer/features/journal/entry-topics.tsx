import { X } from 'lucide-react';
import type { EntryPage } from '../../../contract/entry';
import { AddButton } from '../../ui/add-button';
import { IconButton } from '../../ui/icon-button';
import { Popover } from '../../ui/popover';
import styles from './entry-topics.module.css';
import { TopicPicker } from './topic-picker';
import { useChangeEntry } from './use-change-entry';

interface EntryTopicsProps {
  entry: EntryPage;
  onOpenTopic: (topic: string) => void;
}

/** The topics that do not stand in the text. */
export function EntryTopics({ entry, onOpenTopic }: EntryTopicsProps) {
  const change = useChangeEntry(entry.id);
  const { addedTopics } = entry;
  if (addedTopics.length === 0) return null;
  return (
    <ul className={styles.topics} aria-label="Topics">
      {addedTopics.map((topic) => (
        <li key={topic}>
          <button type="button" onClick={() => onOpenTopic(topic)}>
            #{topic}
          </button>
          <IconButton
            label={`Take #${topic} out`}
            small
            onPress={() =>
              change('Topic taken out', { topics: addedTopics.filter((one) => one !== topic) })
            }
          >
            <X size={12} strokeWidth={2.1} />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

/** Adds a topic the text does not name. */
export function AddTopic({ entry }: { entry: EntryPage }) {
  const change = useChangeEntry(entry.id);
  return (
    <Popover label="Add a topic" trigger={<AddButton>Topic</AddButton>}>
      {(close) => (
        <TopicPicker
          label="Add a topic"
          takesNew
          onPick={(topic) => {
            close();
            if (!entry.topics.includes(topic))
              change('Topic added', { topics: [...entry.addedTopics, topic] });
          }}
        />
      )}
    </Popover>
  );
}
