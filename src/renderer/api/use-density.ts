import type { Density } from '../../contract/desktop';
import { useQueryOf } from './use-query-of';

/** How close rows stand; comfortable until the desktop has answered. */
export const useDensity = (): Density =>
  useQueryOf('readDesktop', {}).data?.density ?? 'comfortable';
