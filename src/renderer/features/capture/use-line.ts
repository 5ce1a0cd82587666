import { useEffect, useReducer, useRef, useState } from 'react';
import type { TouchKind } from '../../../domain/journal/touch';
import type { CallOutput } from '../../api/bridge';
import { calls } from '../../api/bridge';
import { useDesktopEvent } from '../../api/use-desktop-event';
import { createDraftKeeper } from './draft-keeper';
import type { Choices, Meaning } from './guesses';

type Draft = CallOutput<'readDraft'>['line'];

/** The line being written. Another one, begun earlier, waits aside while a suggested line is written. */
export interface Line {
  text: string;
  choices: Choices;
  /** The kind the person chose, null for a note; undefined: as the line says. */
  kind: TouchKind | null | undefined;
  aside: string;
}

export type LineAction =
  | { type: 'write'; text: string }
  | { type: 'choose'; name: string; means: Meaning }
  | { type: 'choose kind'; kind: TouchKind | null }
  /** A line that somebody else begins; empty: none. */
  | { type: 'begin'; text: string }
  /** What the journal kept from before the window or the app ended. */
  | { type: 'restore'; line: Draft; aside: Draft }
  /** What the journal keeps of these two texts; what it does not any more names somebody who was forgotten. */
  | { type: 'forget'; of: Pick<Line, 'text' | 'aside'>; kept: { line: Draft; aside: Draft } }
  | { type: 'saved' };

const noChoices: Choices = new Map();
const empty: Line = { text: '', choices: noChoices, kind: undefined, aside: '' };

/** The line, kept in the journal until it is saved, so that no crash loses it. */
export function useLine(): [Line, (action: LineAction) => void] {
  const [line, act] = useReducer(nextLine, empty);
  const [keeper] = useState(() => createDraftKeeper(calls.keepDraft));
  const isRestored = useRef(false);
  useEffect(() => {
    const stop = new AbortController();
    void restore(act, stop.signal).then(() => (isRestored.current = true));
    return () => stop.abort();
  }, []);
  const { text, aside, choices } = line;
  useEffect(() => {
    // Before that, an empty line would take the place of the one that was kept.
    if (!isRestored.current && text === '') return;
    keeper.keep({ line: draftOf(text, choices), aside: draftOf(aside, noChoices) });
  }, [keeper, text, aside, choices]);
  useDesktopEvent((event) => {
    const isOfPeople = event.type === 'change' && event.change.tables.includes('person');
    if (!isOfPeople || (text === '' && aside === '') || !keeper.isIdle()) return;
    calls.readDraft({}).then(
      (kept) => act({ type: 'forget', of: { text, aside }, kept }),
      // A journal that cannot be read forgets nobody either.
      () => undefined
    );
  });
  return [line, act];
}

/** Asks until the journal is there to answer. */
async function restore(act: (action: LineAction) => void, signal: AbortSignal): Promise<void> {
  try {
    const kept = await calls.readDraft({});
    if (!signal.aborted) act({ type: 'restore', ...kept });
  } catch {
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000);
    });
    if (!signal.aborted) await restore(act, signal);
  }
}

const draftOf = (text: string, choices: Choices): Draft => ({
  text,
  choices: [...choices].slice(0, 50).map(([name, means]) => ({ name, means }))
});

export function nextLine(line: Line, action: LineAction): Line {
  switch (action.type) {
    case 'write':
      return { ...line, text: action.text };
    case 'choose':
      return { ...line, choices: new Map(line.choices).set(action.name, action.means) };
    case 'choose kind':
      return { ...line, kind: action.kind };
    case 'begin':
      return begun(line, action.text);
    case 'restore':
      return restored(line, action);
    case 'forget':
      return forgotten(line, action);
    case 'saved':
      break;
  }
  return { ...empty, text: line.aside };
}

function begun(line: Line, text: string): Line {
  if (text === '' || text.trim() === line.text.trim()) return line;
  return { ...empty, text, aside: line.text.trim() === '' ? line.aside : line.text };
}

function forgotten(line: Line, { of, kept }: Extract<LineAction, { type: 'forget' }>): Line {
  const aside = line.aside === of.aside && kept.aside.text === '' ? '' : line.aside;
  return line.text === of.text && kept.line.text === '' ? { ...empty, aside } : { ...line, aside };
}

/** What was kept comes back; what has been typed meanwhile goes first. */
function restored(line: Line, kept: { line: Draft; aside: Draft }): Line {
  const aside = kept.aside.text;
  if (line.text.trim() === kept.line.text.trim() || line.text === '') {
    const choices = new Map(
      kept.line.choices.map(({ name, means }): [string, Meaning] => [name, means])
    );
    return { ...line, text: line.text || kept.line.text, choices, aside: line.aside || aside };
  }
  return { ...line, aside: line.aside || kept.line.text || aside };
}
