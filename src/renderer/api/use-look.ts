import { useQueryClient } from '@tanstack/react-query';
import { textSizes } from '../../contract/text-size';
import { useToast } from '../ui/toast';
import { calls, type CallOutput } from './bridge';
import { useQueryOf } from './use-query-of';

type Desktop = CallOutput<'readDesktop'>;
type Look = Pick<Desktop, 'theme' | 'density' | 'textSize'>;

/** How the app looks until the desktop has answered. */
const usual: Look = { theme: 'system', density: 'comfortable', textSize: textSizes.usual };

/** One part of how the app looks on this machine, and how to choose it; what is chosen holds at once. */
export function useLook<Part extends keyof Look>(
  part: Part
): [Look[Part], (chosen: Look[Part]) => void] {
  const queries = useQueryClient();
  const toast = useToast();
  const look: Look = useQueryOf('readDesktop', {}).data ?? usual;
  const choose = (chosen: Look[Part]): void => {
    // Before the answer, so that the next press goes on from here.
    queries.setQueryData(
      ['readDesktop', {}],
      (desktop?: Desktop) => desktop && { ...desktop, [part]: chosen }
    );
    keep[part](chosen)
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }))
      .finally(() => void queries.invalidateQueries({ queryKey: ['readDesktop'] }));
  };
  return [look[part], choose];
}

const keep: { readonly [Part in keyof Look]: (chosen: Look[Part]) => Promise<unknown> } = {
  theme: (theme) => calls.setTheme({ theme }),
  density: (density) => calls.setDensity({ density }),
  textSize: (textSize) => calls.setTextSize({ textSize })
};
