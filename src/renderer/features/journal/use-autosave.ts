import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useCommand } from '../../api/use-command';
import type { EntryId } from '../../../domain/people/ids';

/** How long typing rests before the text is saved. */
const pauseMs = 800;

/** What became of the text last typed. */
export type SaveState =
  | { readonly name: 'unchanged' }
  | { readonly name: 'unsaved' }
  | { readonly name: 'saved'; readonly at: string }
  | { readonly name: 'failed'; readonly reason: string };

export interface Autosave {
  readonly state: SaveState;
  /** Notes the newest text; it is saved when typing rests. */
  readonly change: (text: string) => void;
  /** Saves now what is not saved yet. */
  readonly flush: () => void;
  /** Whether a text is on its way or waiting. */
  readonly busy: () => boolean;
}

/** Saves the text of an entry after a pause, when the field is left, when the window hides, and when the page goes. */
export function useAutosave(id: EntryId): Autosave {
  const { mutateAsync } = useCommand('editEntry');
  const waiting = useRef<string | null>(null);
  const sending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState<SaveState>({ name: 'unchanged' });

  const flush = async (): Promise<void> => {
    clearTimeout(timer.current);
    // One text after the other: the last one typed is the last one written.
    while (waiting.current !== null && !sending.current) {
      const text = waiting.current;
      waiting.current = null;
      sending.current = true;
      const failure = await mutateAsync({ id, text }).then(
        () => undefined,
        (error: Error) => error.message
      );
      sending.current = false;
      if (failure !== undefined) {
        waiting.current ??= text;
        setState({ name: 'failed', reason: failure });
        return;
      }
      if (waiting.current === null) setState({ name: 'saved', at: timeOfDay() });
    }
  };
  const change = (text: string): void => {
    waiting.current = text;
    setState({ name: 'unsaved' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pauseMs);
  };
  useFlushWhenLeaving(() => void flush());
  return {
    state,
    change,
    flush: () => void flush(),
    busy: () => waiting.current !== null || sending.current
  };
}

function useFlushWhenLeaving(flush: () => void): void {
  const latest = useEffectEvent(flush);
  useEffect(() => {
    const onHide = () => document.visibilityState === 'hidden' && latest();
    const onLeave = () => latest();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onLeave);
      latest();
    };
  }, []);
}

/** The wall clock of the machine, `12:41`. */
const timeOfDay = (): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format();
