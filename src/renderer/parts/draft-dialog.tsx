import type { MessageDraft } from '../../domain/message-drafts/message-draft';
import type { PersonId } from '../../domain/people/ids';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { Dialog } from '../ui/dialog';
import { DraftNote } from './draft-note';

interface DraftDialogProps {
  title: string;
  people: readonly { id: PersonId; name: string }[];
  draft: MessageDraft;
  /** The line that notes it as said. */
  line: string;
  /** What the button says that notes it. */
  said: string;
  onClose: () => void;
}

/** Words for somebody over the page: change them, take them along, note them as said. */
export function DraftDialog({ title, people, draft, line, said, onClose }: DraftDialogProps) {
  const { pushUndo } = useUndo();
  return (
    <Dialog title={title} open onClose={onClose}>
      <DraftNote
        title={title}
        inDialog
        draft={draft}
        person={people.length === 1 ? (people[0]?.id ?? null) : null}
        line={line}
        choices={people.map(({ id, name }) => ({ name, means: id }))}
        said={said}
        rows={7}
        onClose={(entry) => {
          if (entry !== null) pushUndo('Saved', () => calls.deleteEntry({ id: entry }));
          onClose();
        }}
      />
    </Dialog>
  );
}
