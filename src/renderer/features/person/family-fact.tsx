import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useQueryOf } from '../../api/use-query-of';
import { Button } from '../../ui/button';
import { EditableText } from './editable-text';
import type { Person } from './person-field';
import styles from './person-side.module.css';
import { useChangePerson } from './use-change-person';

/** What is known of the family: hidden until one asks, and in no export unless chosen. */
export function FamilyFact({
  person,
  startsOpen,
  onClose
}: {
  person: Person;
  startsOpen: boolean;
  onClose: () => void;
}) {
  const [isShown, setShown] = useState(startsOpen);
  const family = useQueryOf('readFamily', { id: person.id }, { enabled: isShown && !startsOpen });
  const change = useChangePerson(person.id);
  if (!isShown || (!startsOpen && family.data === undefined))
    return (
      <Button
        look="ghost"
        size="small"
        className={styles.hidden}
        icon={<Eye size={12} strokeWidth={1.9} />}
        onPress={() => setShown(true)}
      >
        Show family
      </Button>
    );
  const text = family.data ?? '';
  return (
    <span className={styles.family}>
      <EditableText
        label="Family"
        text={text}
        example="Two boys, Eetu and Onni"
        isLong
        startsOpen={startsOpen}
        onSave={(written) => change('Family written', { family: written })}
        onClose={onClose}
      >
        {text}
      </EditableText>
      {!startsOpen && (
        <Button
          look="ghost"
          size="small"
          className={styles.hidden}
          icon={<EyeOff size={12} strokeWidth={1.9} />}
          onPress={() => setShown(false)}
        >
          Hide
        </Button>
      )}
      <span className={styles.private}>Sensitive: in no export unless you choose it.</span>
    </span>
  );
}
