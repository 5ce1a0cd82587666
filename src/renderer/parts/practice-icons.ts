import { Award, GraduationCap, LifeBuoy, MessageCircle, Utensils, Waypoints } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Practice } from '../../domain/goals/practice';

/** The sign of each practice. */
export const practiceIcons: Readonly<Record<Practice, LucideIcon>> = {
  lunch: Utensils,
  'touch-base': MessageCircle,
  appreciate: Award,
  introduce: Waypoints,
  'join-in': GraduationCap,
  'offer-help': LifeBuoy
};
