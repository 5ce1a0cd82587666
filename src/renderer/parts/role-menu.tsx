import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { StepId } from '../../domain/people/ids';
import { circle, circleDays } from '../../domain/people/circle';
import type { PersonId } from '../../domain/people/ids';
import type { Role } from '../../domain/people/role';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { AskDialog } from '../ui/ask-dialog';
import { Menu, MenuItem } from '../ui/menu';
import { useToast } from '../ui/toast';
import { rhythmWords } from './day-words';
import { rhythmQuestion } from './rhythm-question';
import { roleName } from './role-words';

interface RoleMenuProps {
  person: { readonly id: PersonId; readonly name: string };
  role: Role;
  /** The role's own rhythm, days; null: the person's. */
  ownRhythmDays: number | null;
  trigger: ReactElement;
  /** What stands above the rhythms. */
  children?: ReactNode;
}

/** How often one talks with somebody in a role, and the end of the role. */
export function RoleMenu({ person, role, ownRhythmDays, trigger, children }: RoleMenuProps) {
  const [asksRhythm, setAsksRhythm] = useState(false);
  const { give, end } = useChangeRole(person);
  const name = roleName[role].toLowerCase();
  const setRhythm = (days: number | null) => {
    setAsksRhythm(false);
    void give(role, days);
  };
  return (
    <>
      <Menu label={`${person.name} as ${name}`} trigger={trigger}>
        {children}
        {circle.options.map((one) => (
          <MenuItem
            key={one}
            text={rhythmWords(circleDays[one])}
            onAction={() => setRhythm(circleDays[one])}
          />
        ))}
        <MenuItem text="Another rhythm…" onAction={() => setAsksRhythm(true)} />
        {ownRhythmDays !== null && (
          <MenuItem text="The rhythm of the person" onAction={() => setRhythm(null)} />
        )}
        <MenuItem danger text={`No ${name} any more`} onAction={() => void end(role)} />
      </Menu>
      <AskDialog
        question={
          asksRhythm
            ? rhythmQuestion(
                `How often to talk with ${person.name}`,
                'Days between two talks',
                ownRhythmDays ?? 28,
                setRhythm
              )
            : null
        }
        onClose={() => setAsksRhythm(false)}
      />
    </>
  );
}

/** Gives a role, with its own rhythm or the person's, and ends one; each can be taken back. */
export function useChangeRole({ id, name }: RoleMenuProps['person']) {
  const { pushUndo } = useUndo();
  const toast = useToast();
  const doing = async (act: Promise<{ step: StepId }>, label: string) => {
    try {
      const { step } = await act;
      pushUndo(label, () => calls.takeBackPeopleStep({ step }));
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
    }
  };
  return {
    give: (role: Role, rhythmDays: number | null) =>
      doing(
        calls.setRole({ person: id, role, rhythmDays }),
        `${name}, ${roleName[role].toLowerCase()}: ${
          rhythmDays === null ? 'the rhythm of the person' : rhythmWords(rhythmDays).toLowerCase()
        }`
      ),
    end: (role: Role) =>
      doing(
        calls.removeRole({ person: id, role }),
        `${name}: no ${roleName[role].toLowerCase()} any more`
      )
  };
}
