import { useQueryClient } from '@tanstack/react-query';
import { textSizes } from '../../contract/text-size';
import { calls, type CallOutput } from './bridge';
import { useQueryOf } from './use-query-of';

type Desktop = CallOutput<'readDesktop'>;

/** How large text is, in pixels, and how to change it; everything grows with it. */
export function useTextSize() {
  const queries = useQueryClient();
  const textSize = useQueryOf('readDesktop', {}).data?.textSize ?? textSizes.usual;
  const choose = async (wanted: number): Promise<void> => {
    const { least, most } = textSizes;
    const next = Math.min(Math.max(wanted, least), most);
    // At once, so that the next press goes on from here.
    queries.setQueryData(
      ['readDesktop', {}],
      (desktop?: Desktop) => desktop && { ...desktop, textSize: next }
    );
    await calls
      .setTextSize({ textSize: next })
      .finally(() => void queries.invalidateQueries({ queryKey: ['readDesktop'] }));
  };
  return { textSize, choose };
}
