import { useMemo } from 'react';
import { helloNote } from '../../domain/message-drafts/hello-note';
import type { PersonId } from '../../domain/people/ids';
import { useQueryOf } from '../api/use-query-of';
import { DraftDialog } from './draft-dialog';

interface HelloDialogProps {
  person: { id: PersonId; name: string };
  onClose: () => void;
}

/** A hello that asks for nothing, with what one talked about in it. */
export function HelloDialog({ person, onClose }: HelloDialogProps) {
  const page = useQueryOf('readPerson', { id: person.id });
  const topic = page.data?.topics[0] ?? null;
  const draft = useMemo(() => helloNote({ name: person.name, topic }), [person.name, topic]);
  // The words are the person's as soon as they are there, so they are not written twice.
  if (page.isPending) return null;
  return (
    <DraftDialog
      title={`Say hello to ${person.name}`}
      people={[person]}
      draft={draft}
      line={`Wrote to ${person.name}, said hello`}
      said="I wrote it"
      onClose={onClose}
    />
  );
}
