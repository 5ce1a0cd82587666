import {
  Award,
  Coffee,
  GraduationCap,
  HandHelping,
  Heart,
  type LucideIcon,
  MessageCircle,
  NotebookPen,
  Phone,
  Users,
  Utensils,
  Waypoints
} from 'lucide-react';
import type { TouchKind } from '../../domain/journal/touch';
import styles from './kind-icon.module.css';

/** The round sign of an entry on a spine or in a list; lunches are lit. `null` is a note. */
export function KindIcon({ kind, small = false }: { kind: TouchKind | null; small?: boolean }) {
  const Icon = kindIcons[kind ?? 'note'];
  return (
    <span
      className={styles.icon}
      data-lit={isLit(kind) || undefined}
      data-small={small || undefined}
    >
      <Icon size={small ? 12 : 14} strokeWidth={small ? 2.1 : 1.9} aria-hidden />
    </span>
  );
}

/** The icon of a kind of contact, for `createElement`. */
export const iconOf = (kind: TouchKind | null): LucideIcon => kindIcons[kind ?? 'note'];

/** Lunches and coffees are lit. */
export const isLit = (kind: TouchKind | null): boolean => kind === 'lunch' || kind === 'coffee';

/** The icon of each kind of contact, and of an entry without one. */
export const kindIcons: Readonly<Record<TouchKind | 'note', LucideIcon>> = {
  lunch: Utensils,
  coffee: Coffee,
  call: Phone,
  message: MessageCircle,
  meeting: Users,
  event: GraduationCap,
  praise: Award,
  thanks: Heart,
  introduction: Waypoints,
  help: HandHelping,
  note: NotebookPen
};
