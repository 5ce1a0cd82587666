import { useEffect, useReducer } from 'react';
import { z } from 'zod';
import type { Choices, Meaning } from './guesses';

/** The line being written. Another one, begun earlier, waits aside while a suggested line is written. */
export interface Line {
  text: string;
  choices: Choices;
  aside: string;
}

export type LineAction =
  | { type: 'write'; text: string }
  | { type: 'choose'; name: string; means: Meaning }
  /** A line that somebody else begins; empty: none. */
  | { type: 'begin'; text: string }
  | { type: 'saved' };

const storageKey = 'capture-draft';
const kept = z.object({ text: z.string(), aside: z.string() });
const none: Choices = new Map();

/** The line, kept on this computer until it is saved, so that closing the window loses nothing. */
export function useLine(): [Line, (action: LineAction) => void] {
  const [line, act] = useReducer(nextLine, null, readKept);
  const { text, aside } = line;
  useEffect(() => {
    if (text === '' && aside === '') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify({ text, aside }));
  }, [text, aside]);
  return [line, act];
}

export function nextLine(line: Line, action: LineAction): Line {
  switch (action.type) {
    case 'write':
      return { ...line, text: action.text };
    case 'choose':
      return { ...line, choices: new Map(line.choices).set(action.name, action.means) };
    case 'begin':
      return begun(line, action.text);
    case 'saved':
      break;
  }
  return { text: line.aside, choices: none, aside: '' };
}

function begun(line: Line, text: string): Line {
  if (text === '' || text.trim() === line.text.trim()) return line;
  return { text, choices: none, aside: line.text.trim() === '' ? line.aside : line.text };
}

function readKept(): Line {
  const empty = { text: '', aside: '' };
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return { choices: none, ...(kept.safeParse(stored).data ?? empty) };
  } catch {
    // Not ours, or cut off: a window that opens is worth more than a broken draft.
    return { choices: none, ...empty };
  }
}
