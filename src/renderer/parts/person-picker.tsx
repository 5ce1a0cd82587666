import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { PersonId } from '../../domain/people/ids';
import { useQueryOf } from '../api/use-query-of';
import { ChoiceField } from '../ui/choice-field';
import { Avatar } from './avatar';

const nobody: readonly PersonId[] = [];

interface PersonPickerProps {
  label: string;
  /** Those who come first while nothing is typed. */
  near?: readonly PersonId[];
  /** Not offered: they are chosen already. */
  without?: readonly string[];
  onPick: (id: PersonId, name: string) => void;
  /** Offers a name that nobody has as somebody new. */
  onNew?: (name: string) => void;
  /** Esc, or leaving the field without a choice. */
  onClose?: () => void;
}

/** A field that finds people while one types. */
export function PersonPicker(props: PersonPickerProps) {
  const { label, near = nobody, without = nobody, onPick, onNew, onClose } = props;
  const [typed, setTyped] = useState('');
  const begin = typed.trim().replace(/^@/u, '');
  const found = useQueryOf('completeMention', { begin, near: [...near] }, { keepLast: true });
  const people = (found.data ?? []).filter(({ id }) => !without.includes(id));
  return (
    <ChoiceField
      label={label}
      typed={typed}
      onType={setTyped}
      isBehind={found.isPlaceholderData || found.isPending}
      onClose={onClose}
      choices={[
        ...people.map(({ id, name, department, isMet }) => ({
          key: id,
          icon: <Avatar name={name} size={20} ghost={!isMet} id={id} />,
          text: name,
          rest: department,
          pick: () => onPick(id, name)
        })),
        ...(onNew !== undefined && begin.length >= 2
          ? [
              {
                key: 'new',
                icon: <UserPlus size={16} strokeWidth={1.75} aria-hidden />,
                text: `New person “${begin}”`,
                pick: () => onNew(begin)
              }
            ]
          : [])
      ]}
      nothing={begin !== '' && !found.isFetching ? 'Nobody is called that.' : null}
    />
  );
}
