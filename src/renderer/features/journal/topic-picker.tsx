import { Hash } from 'lucide-react';
import { useState } from 'react';
import { useQueryOf } from '../../api/use-query-of';
import { ChoiceField } from '../../ui/choice-field';

interface TopicPickerProps {
  label: string;
  /** Takes also what no entry has yet. */
  takesNew?: boolean;
  /** Without `#`, lower case. */
  onPick: (topic: string) => void;
}

/** A field that finds topics while one types. */
export function TopicPicker({ label, takesNew = false, onPick }: TopicPickerProps) {
  const [typed, setTyped] = useState('');
  const begin = typed
    .trim()
    .replace(/^#/u, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .toLowerCase();
  const found = useQueryOf('listTopics', { begin }, { keepLast: true });
  const known = (found.data ?? []).slice(0, 8);
  const isNew = takesNew && begin !== '' && !known.includes(begin);
  return (
    <ChoiceField
      label={label}
      typed={typed}
      onType={setTyped}
      isBehind={found.isPlaceholderData || found.isPending}
      maxLength={60}
      choices={[...known, ...(isNew ? [begin] : [])].map((topic) => ({
        key: topic,
        icon: <Hash size={14} strokeWidth={1.9} aria-hidden />,
        text: topic,
        ...(isNew && topic === begin && { rest: 'New' }),
        pick: () => onPick(topic)
      }))}
      nothing={found.isFetching ? null : 'No entry has such a topic.'}
    />
  );
}
