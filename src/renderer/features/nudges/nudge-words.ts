import {
  Archive,
  Bell,
  BookOpen,
  Cake,
  CalendarPlus,
  Hand,
  HandHeart,
  Handshake,
  Heart,
  ListChecks,
  Megaphone,
  Shield,
  Users
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { InboxNudge } from '../../../contract/nudges';
import type { LaterName } from '../../../domain/nudges/later';

type Kind = InboxNudge['kind'];

export const nudgeIcons: Readonly<Record<Kind, LucideIcon>> = {
  'promise-mine': Handshake,
  prep: BookOpen,
  praise: Megaphone,
  'thank-you': Heart,
  'promise-theirs': HandHeart,
  review: ListChecks,
  'plan-week': CalendarPlus,
  reserve: Shield,
  'follow-up': Users,
  occasion: Cake,
  backup: Archive,
  'touch-base': Hand,
  behind: Bell
};

/** What the first button does. */
export const actWords: Readonly<Record<Kind, string>> = {
  'promise-mine': 'Open',
  prep: 'Prepare',
  praise: 'Prepare',
  'thank-you': 'Write it',
  'promise-theirs': 'Write',
  review: 'Look back',
  'plan-week': 'Plan',
  reserve: 'Open',
  'follow-up': 'Write',
  occasion: 'Write',
  backup: 'Export',
  'touch-base': 'Write',
  behind: 'See who'
};

/** What became of it. */
export const stateWords: Readonly<Record<InboxNudge['state'], string>> = {
  planned: 'Comes back',
  held: 'Waits for a good moment',
  claimed: 'On its way',
  shown: 'Shown',
  failed: 'Could not pop up',
  missed: 'Missed while away',
  later: 'Put off',
  dismissed: 'Not now',
  acted: 'Done'
};

/** Why it waits. */
export const heldWords: Readonly<Record<NonNullable<InboxNudge['heldWhy']>, string>> = {
  locked: 'the screen is locked',
  away: 'you are away',
  'do-not-disturb': 'do not disturb is on',
  'full-screen': 'something fills the screen',
  busy: 'you are busy',
  clock: 'the clock was set'
};

export const laterWords: Readonly<Record<LaterName, string>> = {
  hour: 'In an hour',
  afternoon: 'This afternoon',
  tomorrow: 'Tomorrow',
  monday: 'On Monday',
  'next-week': 'Next week'
};
