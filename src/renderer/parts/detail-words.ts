import type { TimelineEntry } from '../../contract/timeline';

type Details = Pick<TimelineEntry, 'event' | 'place' | 'audience'>;

/** `DataConf`, `at Lolo’s`, `in front of the team`: what is known, as written. */
export const detailWords = ({ event, place, audience }: Details): string[] => [
  ...(event === null ? [] : [event]),
  ...(place === null ? [] : [`at ${place}`]),
  ...(audience === null ? [] : [`in front of ${audience}`])
];
