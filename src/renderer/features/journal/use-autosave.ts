import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { calls } from '../../api/bridge';
import type { MentionChoice } from '../../../contract/entry-text';
import type { JournalError } from '../../../contract/errors';
import type { EntryId } from '../../../domain/people/ids';

/** The longest a typed letter waits for the disk; typing on does not put it off. */
const saveEveryMs = 600;
/** How long after a failure it is tried again by itself. */
const retryMs = 3_000;

/** What became of the text last typed. */
export type SaveState =
  | { readonly name: 'unchanged' }
  | { readonly name: 'unsaved' }
  | { readonly name: 'saved'; readonly at: string }
  | { readonly name: 'failed'; readonly reason: string };

export interface Autosave {
  readonly state: SaveState;
  /** Notes the newest text, and what a name in it means. */
  readonly change: (text: string) => void;
  readonly choose: (choice: MentionChoice) => void;
  /** Saves now what is not saved yet. */
  readonly flush: () => Promise<void>;
  /** Whether a text that is read is news: not one on its way, nor one of those written here. */
  readonly isNews: (text: string) => boolean;
  /** From now on every text is news, as after an older version was brought back. */
  readonly forget: () => void;
}

/** More texts than can be on their way at once. */
const mostSent = 20;

/** Texts that could not be saved, kept while the window stands, also when one goes to another entry. */
const unsaved = new Map<EntryId, string>();

/** The text an entry is opened with: what could not be saved of it, else what is kept. */
export const textToShow = (id: EntryId, kept: string): string => unsaved.get(id) ?? kept;

/** Saves the text of an entry while it is typed, when the field is left, when the window hides, and when the page goes. */
export function useAutosave(id: EntryId): Autosave {
  const waiting = useRef<string | null>(unsaved.get(id) ?? null);
  const choices = useRef<MentionChoice[]>([]);
  const sending = useRef(false);
  const sent = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState<SaveState>({ name: 'unchanged' });

  const flush = async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    // One text after the other: the last one typed is the last one written.
    while (waiting.current !== null && !sending.current) {
      const text = waiting.current;
      const chosen = choices.current;
      waiting.current = null;
      choices.current = [];
      sending.current = true;
      sent.current = [...sent.current, text].slice(-mostSent);
      const failure = await calls.editEntry({ id, text, choices: chosen }).then(
        () => undefined,
        (error: JournalError) => error
      );
      sending.current = false;
      // Deleted meanwhile: its text lies in the trash with it.
      if (failure?.code === 'not-found') {
        unsaved.delete(id);
        return;
      }
      if (failure !== undefined) {
        waiting.current ??= text;
        choices.current = [...chosen, ...choices.current];
        unsaved.set(id, waiting.current);
        setState({ name: 'failed', reason: failure.message });
        timer.current = setTimeout(() => void flush(), retryMs);
        return;
      }
      unsaved.delete(id);
      if (waiting.current === null) setState({ name: 'saved', at: timeOfDay() });
    }
  };
  const change = (text: string): void => {
    waiting.current = text;
    if (state.name !== 'failed') setState({ name: 'unsaved' });
    timer.current ??= setTimeout(() => void flush(), saveEveryMs);
  };
  useFlushWhenLeaving(() => void flush());
  return {
    state,
    change,
    choose: (choice) => choices.current.push(choice),
    flush,
    isNews: (text) => waiting.current === null && !sending.current && !sent.current.includes(text),
    forget: () => {
      sent.current = [];
    }
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
