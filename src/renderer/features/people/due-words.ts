import type { DueState } from '../../../domain/cadence/cadence';

/** What is said beside a last contact; null when nothing needs saying. */
export const dueWord: Readonly<Record<DueState, string | null>> = {
  none: null,
  fresh: null,
  soon: 'Soon',
  due: 'Due',
  slipping: 'Gone quiet'
};
