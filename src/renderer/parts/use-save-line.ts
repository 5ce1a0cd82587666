import { useRef } from 'react';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useToast } from '../ui/toast';

/** What became of a line: it is in the journal, its choices are open in the capture window, or it stays where it is. */
export type LineEnd = 'saved' | 'to choose' | 'stays';

/**
 * Saves a line with one Enter when it leaves nothing to choose; a name that fits several people or
 * nobody, or an uncertain kind, goes on in the capture window. Lines that are sent while one is
 * being saved are not saved twice. One that is taken back is given to `onBack`.
 */
export function useSaveLine(onBack: (text: string) => void): (text: string) => Promise<LineEnd> {
  const { pushUndo } = useUndo();
  const toast = useToast();
  const isSaving = useRef(false);
  return async (text) => {
    if (isSaving.current) return 'stays';
    isSaving.current = true;
    try {
      const read = await calls.readLine({ text });
      const isSure = read.unknown.length === 0 && !read.spans.some((span) => span.uncertain);
      if (!isSure) {
        await calls.openCapture({ text });
        return 'to choose';
      }
      const { entry } = await calls.addEntry({ text });
      const id = entry.id;
      if (id !== null)
        pushUndo('Saved', async () => {
          await calls.deleteEntry({ id });
          onBack(text);
        });
      return 'saved';
    } catch (error) {
      toast({
        text: `${error instanceof Error ? error.message : String(error)} Your line is still here.`,
        tone: 'problem'
      });
      return 'stays';
    } finally {
      isSaving.current = false;
    }
  };
}
