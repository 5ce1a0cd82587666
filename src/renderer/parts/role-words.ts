import { Compass, Footprints, GraduationCap, Sprout } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Role } from '../../domain/people/role';

/** A role in words. */
export const roleName: Readonly<Record<Role, string>> = {
  mentor: 'Mentor',
  mentee: 'Mentee',
  sponsor: 'Sponsor',
  'skip-level': 'Skip-level'
};

export const roleIcon: Readonly<Record<Role, LucideIcon>> = {
  mentor: Compass,
  mentee: GraduationCap,
  sponsor: Sprout,
  'skip-level': Footprints
};
