import type { InboxNudge } from '../../contract/nudges';

/** Whether a nudge still waits for an answer: it is, or was, to be shown, and is not settled. */
export const isOpenNudge = ({ state, isOver }: Pick<InboxNudge, 'state' | 'isOver'>): boolean =>
  !isOver && !['planned', 'later', 'dismissed', 'acted'].includes(state);
