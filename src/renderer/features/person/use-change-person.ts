import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { PersonChanges } from '../../../contract/person-fields';
import type { PersonId } from '../../../domain/people/ids';

/** Writes fields of a person and offers to take it back. Rejects with the reason it could not. */
export function useChangePerson(
  id: PersonId
): (label: string, changes: PersonChanges) => Promise<void> {
  const { pushUndo } = useUndo();
  return async (label, changes) => {
    const { before } = await calls.changePerson({ id, changes });
    pushUndo(label, () => calls.changePerson({ id, changes: before }));
  };
}
