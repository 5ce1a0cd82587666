import { useState } from 'react';
import type { PersonId } from '../../../domain/people/ids';
import { useNavigation } from '../../api/navigation';
import { MergeDialog } from '../../parts/merge-dialog';
import { PersonPicker } from '../../parts/person-picker';
import { Dialog } from '../../ui/dialog';
import type { Person } from './person-field';

/** Makes one person of this one and another: first who it is, then both side by side. */
export function MergePerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const { go } = useNavigation();
  const [other, setOther] = useState<PersonId | null>(null);
  if (other !== null)
    return (
      <MergeDialog
        pair={[person.id, other]}
        onClose={onClose}
        onMerged={(kept) => {
          onClose();
          go({ name: 'person', id: kept });
        }}
      />
    );
  return (
    <Dialog title={`Who is ${person.name} as well?`} open onClose={onClose}>
      <PersonPicker label="The same person" without={[person.id]} onPick={(id) => setOther(id)} />
    </Dialog>
  );
}
