import { z } from 'zod';
import type { Practice } from '../goals/practice';
import { kindsOf } from '../goals/touch-count';
import type { TouchKind } from '../journal/touch';

/** `done`: a touch kept it, or the person said so. `let-go`: it is no longer meant. */
export const planState = z.enum(['planned', 'done', 'let-go']);

/** The door a plan of this kind is for when nothing else is said. */
export const usualDoor: Readonly<Record<TouchKind, Practice>> = {
  lunch: 'lunch',
  coffee: 'lunch',
  call: 'touch-base',
  message: 'touch-base',
  meeting: 'touch-base',
  event: 'join-in',
  praise: 'appreciate',
  thanks: 'appreciate',
  introduction: 'introduce',
  help: 'offer-help'
};

/** The kinds of touch that keep a plan: its own, and all that may count for its door. */
export const kindsKeeping = ({
  kind,
  practice
}: {
  kind: TouchKind;
  practice: Practice;
}): TouchKind[] => [...new Set([kind, ...kindsOf[practice]])];
