import { useQueryOf } from './use-query-of';

/** Whether names are hidden now; until the app has answered, as it was when the window was made. */
export const useIsDiscreet = (): boolean =>
  useQueryOf('readDesktop', {}).data?.isDiscreet ?? wasDiscreet();

/** The page is told in its address (public/before-paint.js); a frame drawn in main is of no discreet one. */
const wasDiscreet = (): boolean =>
  typeof document !== 'undefined' && document.documentElement.dataset['discreet'] !== undefined;
