import { Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { PersonPage } from '../../../contract/person';
import { role } from '../../../domain/people/role';
import { rhythmWords } from '../../parts/day-words';
import { RoleMenu, useChangeRole } from '../../parts/role-menu';
import { RolePlate } from '../../parts/role-plate';
import { roleName } from '../../parts/role-words';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import styles from './roles.module.css';

/** What somebody is to me beside their name, each with its menu, and the way to one more. */
export function Roles({ page: { person, roles } }: { page: PersonPage }) {
  const { give } = useChangeRole(person);
  const has = new Set(roles.map((one) => one.role));
  const others = role.options.filter((one) => !has.has(one));
  return (
    <span className={styles.roles}>
      {roles.map((one) => (
        <RoleMenu
          key={one.role}
          person={person}
          role={one.role}
          ownRhythmDays={one.rhythmDays}
          trigger={
            <AriaButton
              className={styles.role ?? ''}
              aria-label={`${roleName[one.role]}${one.rhythmDays === null ? '' : `, ${rhythmWords(one.rhythmDays).toLowerCase()}`}. Change`}
            >
              <RolePlate role={one.role} />
            </AriaButton>
          }
        />
      ))}
      {others.length > 0 && (
        <Menu
          label="Give a role"
          trigger={
            <Button
              look="ghost"
              size="small"
              className={styles.add}
              icon={<Plus size={12} strokeWidth={2} />}
              aria-label="Give a role"
            >
              Role
            </Button>
          }
        >
          {others.map((one) => (
            <MenuItem key={one} text={roleName[one]} onAction={() => void give(one, null)} />
          ))}
        </Menu>
      )}
    </span>
  );
}
