import type { MessageDraft } from '../../domain/message-drafts/message-draft';
import type { PersonId } from '../../domain/people/ids';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { Dialog } from '../ui/dialog';
import { DraftNote } from './draft-note';

interface DraftDialogProps {
  title: string;
  person: { id: PersonId; name: string };
  draft: MessageDraft;
  /** The line that notes it as said. */
  line: string;
  /** What the button says that notes it. */
  said: string;
  onClose: () => void;
}

/** Words for one person over the page: change them, take them along, note them as said. */
export function DraftDialog({ title, person, draft, line, said, onClose }: DraftDialogProps) {
  const { pushUndo } = useUndo();
  return (
    <Dialog title={title} open onClose={onClose}>
      <DraftNote
        title={title}
        inDialog
        draft={draft}
        person={person.id}
        line={line}
        choices={[{ name: person.name, means: person.id }]}
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
