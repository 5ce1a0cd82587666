import { Award, GraduationCap, LifeBuoy, MessageCircle, Utensils, Waypoints } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Practice } from '../../domain/goals/practice';

interface PracticeFace {
  name: string;
  icon: LucideIcon;
}

/** The name and sign of each practice. */
export const practiceFace: Readonly<Record<Practice, PracticeFace>> = {
  lunch: { name: 'Lunch', icon: Utensils },
  'touch-base': { name: 'Touch base', icon: MessageCircle },
  appreciate: { name: 'Appreciate', icon: Award },
  introduce: { name: 'Introduce', icon: Waypoints },
  'join-in': { name: 'Join in', icon: GraduationCap },
  'offer-help': { name: 'Offer help', icon: LifeBuoy }
};
