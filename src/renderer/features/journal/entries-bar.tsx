import { useState } from 'react';
import type { EntryId } from '../../../domain/people/ids';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { SelectionBar } from '../../ui/selection-bar';
import { TopicPicker } from './topic-picker';
import { useManyEntries } from './use-many-entries';

interface EntriesBarProps {
  ids: readonly EntryId[];
  /** Saves first what is still being written in one of them. */
  onBefore: () => Promise<void> | undefined;
  /** They are not picked any more. */
  onClear: () => void;
}

/** What can be done with the entries picked with X. */
export function EntriesBar({ ids, onBefore, onClear }: EntriesBarProps) {
  const many = useManyEntries();
  const [isBusy, setBusy] = useState(false);
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    await onBefore();
    await act();
    setBusy(false);
    onClear();
  };
  return (
    <SelectionBar
      inPane
      count={`${counted(ids.length, 'entry', 'entries')} selected`}
      onClear={onClear}
    >
      <Popover label="Add a topic" trigger={<Button size="small">Topic</Button>}>
        {(close) => (
          <TopicPicker
            label="Add a topic to all of them"
            takesNew
            onPick={(topic) => {
              close();
              void run(() => many.addTopic(ids, topic));
            }}
          />
        )}
      </Popover>
      <Button
        size="small"
        isDisabled={isBusy}
        onPress={() => void run(() => many.setSensitive(ids, true))}
      >
        Sensitive
      </Button>
      <Button size="small" isDisabled={isBusy} onPress={() => void run(() => many.remove(ids))}>
        Delete
      </Button>
    </SelectionBar>
  );
}
