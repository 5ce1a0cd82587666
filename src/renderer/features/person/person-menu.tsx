import {
  ClipboardList,
  DoorOpen,
  Eraser,
  ImageOff,
  Mail,
  Merge,
  PenLine,
  Trash2
} from 'lucide-react';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { useUndo } from '../../api/undo';
import { useChangePeople } from '../../parts/use-change-people';
import { MenuItem } from '../../ui/menu';
import { MoreMenu } from '../../ui/more-menu';
import { useToast } from '../../ui/toast';
import { firstName } from './next-step';
import type { Person } from './person-field';
import { useBegin } from './use-begin';
import { useChangePhoto } from './use-photo';

/** What can be done with a person beside what stands on their page. */
export function PersonMenu({
  person,
  onPrepare,
  onMerge,
  onLeave,
  onForget
}: {
  person: Person;
  onPrepare: () => void;
  onMerge: () => void;
  onLeave: () => void;
  onForget: () => void;
}) {
  const begin = useBegin(person.id);
  const changePhoto = useChangePhoto(person);
  const deletePerson = useDelete(person);
  const { change } = useChangePeople();
  const first = firstName(person.name);
  return (
    <MoreMenu label={`More for ${person.name}`}>
      <MenuItem
        text={`Prepare to meet ${first}`}
        icon={<ClipboardList size={14} strokeWidth={1.9} />}
        shortcut="P"
        onAction={onPrepare}
      />
      <MenuItem
        text="Log a lunch"
        icon={<PenLine size={14} strokeWidth={1.9} />}
        shortcut="L"
        onAction={() => begin({ does: 'capture', line: `lunch with ${person.name} ` })}
      />
      <MenuItem
        text="Write a hello"
        icon={<Mail size={14} strokeWidth={1.9} />}
        shortcut="W"
        onAction={() => begin({ does: 'write', about: { about: 'hello', person: person.id } })}
      />
      {person.photo !== null && (
        <MenuItem
          text="Remove the photo"
          icon={<ImageOff size={14} strokeWidth={1.9} />}
          onAction={() => void changePhoto(null)}
        />
      )}
      <MenuItem
        text="Merge with somebody…"
        icon={<Merge size={14} strokeWidth={1.9} />}
        onAction={onMerge}
      />
      {person.leftOn === null ? (
        <MenuItem
          text={`${first} has left…`}
          icon={<DoorOpen size={14} strokeWidth={1.9} />}
          onAction={onLeave}
        />
      ) : (
        <MenuItem
          text={`${first} is back`}
          icon={<DoorOpen size={14} strokeWidth={1.9} />}
          onAction={() =>
            void change([person.id], { set: 'left', on: null }, `${person.name}: back`)
          }
        />
      )}
      <MenuItem
        text={`Delete ${first}`}
        danger
        icon={<Trash2 size={14} strokeWidth={1.9} />}
        onAction={() => void deletePerson()}
      />
      <MenuItem
        text={`Forget ${first} for good…`}
        danger
        icon={<Eraser size={14} strokeWidth={1.9} />}
        onAction={onForget}
      />
    </MoreMenu>
  );
}

/** Undo instead of a question: for 30 days a person comes back as they were. */
function useDelete({ id, name }: Person): () => Promise<void> {
  const { go } = useNavigation();
  const { pushUndo } = useUndo();
  const toast = useToast();
  return async () => {
    try {
      const { step } = await calls.deletePeople({ ids: [id] });
      go({ name: 'people' });
      pushUndo(`${name} deleted`, async () => {
        await calls.takeBackPeopleStep({ step });
        go({ name: 'person', id });
      });
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
    }
  };
}
