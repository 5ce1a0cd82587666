import type { EntryId, PersonId } from '../../../domain/people/ids';
import { excerptOf, type Sought } from '../../../domain/search/excerpt';
import { useIsDiscreet } from '../../api/use-is-discreet';
import { EntryText } from '../../parts/entry-text';
import { KindIcon } from '../../parts/kind-icon';
import { MarkedText } from '../../parts/marked-text';
import { OptionRow } from '../../ui/option-row';
import type { ListedEntry } from './journal-rows';

interface JournalEntryRowProps {
  id: string;
  entry: ListedEntry;
  selected: boolean;
  /** Picked for a change of many; undefined while none is. */
  picked: boolean | undefined;
  /** What a search looked for; null without one. */
  sought: Sought | null;
  onSelect: (id: EntryId) => void;
}

/** An entry of the list: its sign, its people, when, and two lines of its text. */
export function JournalEntryRow({
  id,
  entry,
  selected,
  picked,
  sought,
  onSelect
}: JournalEntryRowProps) {
  // A name in pieces could not be hidden.
  const isDiscreet = useIsDiscreet();
  return (
    <OptionRow
      id={id}
      selected={selected}
      picked={picked}
      sign={<KindIcon kind={entry.kind} />}
      title={
        <>
          {entry.title}
          <span className="sr">, {entry.date}</span>
        </>
      }
      end={entry.when}
      onChoose={() => onSelect(entry.id)}
    >
      <span data-own-words>
        {sought === null || isDiscreet ? (
          <EntryText text={entry.text} people={peopleOf(entry)} />
        ) : (
          <FoundText text={entry.text} sought={sought} />
        )}
      </span>
    </OptionRow>
  );
}

function FoundText({ text, sought }: { text: string; sought: Sought }) {
  return <MarkedText {...excerptOf(text, sought, text.length)} />;
}

const peopleOf = ({ people }: ListedEntry) => people as readonly { id: PersonId; name: string }[];
