import type { Role } from '../../domain/people/role';
import styles from './role-plate.module.css';
import { roleIcon, roleName } from './role-words';

/** What somebody is to me, as a plate beside their name. */
export function RolePlate({ role }: { role: Role }) {
  const Icon = roleIcon[role];
  return (
    <span className={styles.plate}>
      <Icon size={12} strokeWidth={1.9} aria-hidden />
      {roleName[role]}
    </span>
  );
}
