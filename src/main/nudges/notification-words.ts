import type { Nudge } from '../../domain/nudges/nudge';
import type { Settings } from '../settings';
import type { NotificationWords } from './clean-notification';

/** One notification for all that is due: with its words, or, where others may look, only how many there are. */
export function notificationWords(
  nudges: readonly Nudge[],
  names: Settings['namesInNotifications']
): NotificationWords {
  const [first] = nudges;
  if (names === 'none' || !first) return { title: 'Hallway', body: howMany(nudges.length) };
  if (nudges.length === 1) return { title: first.title, body: first.reason };
  return { title: howMany(nudges.length), body: nudges.map((nudge) => nudge.title).join(' ') };
}

const howMany = (count: number): string =>
  count === 1 ? 'You have 1 nudge' : `You have ${count} nudges`;
