import type { IsoDate } from '../../domain/calendar/calendar';
import { useQueryOf } from './use-query-of';

/** The local date by the app's clock and zone; undefined until the desktop has answered. */
export function useToday(): IsoDate | undefined {
  return useQueryOf('readDesktop', {}, { daily: true }).data?.today as IsoDate | undefined;
}
