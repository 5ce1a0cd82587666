import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { EntryId } from '../../../domain/people/ids';
import { counted } from '../../parts/day-words';
import { useToast } from '../../ui/toast';

/** Changes of many entries at once; each is one step of undo. */
export interface ManyEntries {
  remove: (ids: readonly EntryId[]) => Promise<void>;
  addTopic: (ids: readonly EntryId[], topic: string) => Promise<void>;
  setSensitive: (ids: readonly EntryId[], sensitive: boolean) => Promise<void>;
}

export function useManyEntries(): ManyEntries {
  const { pushUndo } = useUndo();
  const toast = useToast();

  /** One entry after the other. Where one fails it ends, and what was done can be taken back. */
  const each = async (
    ids: readonly EntryId[],
    said: string,
    act: (id: EntryId) => Promise<(() => Promise<unknown>) | null>
  ) => {
    const back: (() => Promise<unknown>)[] = [];
    let problem: string | null = null;
    for (const id of ids) {
      try {
        const undo = await act(id);
        if (undo !== null) back.push(undo);
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
        break;
      }
    }
    if (back.length > 0)
      pushUndo(`${counted(back.length, 'entry', 'entries')}: ${said}`, async () => {
        // Those that are back need not come back again when a later one fails.
        while (back.length > 0) {
          await back.at(-1)?.();
          back.pop();
        }
      });
    if (problem !== null) toast({ text: problem, tone: 'problem' });
    else if (back.length === 0) toast({ text: 'Nothing had to be changed' });
  };

  return {
    remove: (ids) =>
      each(ids, 'deleted', async (id) => {
        await calls.deleteEntry({ id });
        return () => calls.restoreEntry({ id });
      }),
    addTopic: (ids, topic) =>
      each(ids, `#${topic} added`, async (id) => {
        const { topics, addedTopics } = await calls.readEntry({ id });
        if (topics.includes(topic)) return null;
        return changed(id, { topics: [...addedTopics, topic] });
      }),
    setSensitive: (ids, sensitive) =>
      each(ids, sensitive ? 'marked as sensitive' : 'not sensitive any more', async (id) => {
        const before = await calls.readEntry({ id });
        return before.sensitive === sensitive ? null : changed(id, { sensitive });
      })
  };
}

async function changed(
  id: EntryId,
  facts: { topics?: string[]; sensitive?: boolean }
): Promise<() => Promise<unknown>> {
  const { version } = await calls.changeEntry({ id, facts });
  return () => calls.restoreVersion({ id, version });
}
