import type { Completion } from '@codemirror/autocomplete';
import {
  completionStatus,
  currentCompletions,
  selectedCompletionIndex
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { StateField } from '@codemirror/state';
import { keymap, type Command } from '@codemirror/view';
import { foldText } from '../../../domain/matching/fold-text';

/** The word before the cursor that a list of completions is for, with its first sign. */
type CompletedWord = (
  view: Parameters<Command>[0]
) => { readonly from: number; readonly to: number; readonly text: string } | null;

/**
 * Enter and Tab take from the list that is seen, also while the answer to the last letter is under way.
 * The editor itself would write a new line then, depending on how fast the journal answers.
 */
export const takeFromShown = (wordOf: CompletedWord): Extension => [
  shown,
  keymap.of(['Enter', 'Tab'].map((key) => ({ key, run: (view) => take(view, wordOf) })))
];

/** Which of the shown a word means: the marked one while it fits, else the first that does. */
export function stillFitting(
  { options, marked }: ShownCompletions,
  typed: string
): Completion | undefined {
  const all = [options[marked], ...options];
  return all.find((option) => option !== undefined && fits(option, typed));
}

interface ShownCompletions {
  readonly options: readonly Completion[];
  readonly marked: number;
}

const shown = StateField.define<ShownCompletions | null>({
  create: () => null,
  update(last, { state }) {
    const options = currentCompletions(state);
    if (options.length > 0) return { options, marked: selectedCompletionIndex(state) ?? 0 };
    return completionStatus(state) === 'pending' ? last : null;
  }
});

function take(view: Parameters<Command>[0], wordOf: CompletedWord): boolean {
  const last = view.state.field(shown);
  const word = wordOf(view);
  if (last === null || word === null || completionStatus(view.state) !== 'pending') return false;
  const taken = stillFitting(last, word.text);
  if (typeof taken?.apply !== 'function') return false;
  taken.apply(view, taken, word.from, word.to);
  return true;
}

/** A new name is what is typed and nothing longer; any word of a known one may have been begun. */
function fits({ label, type }: Completion, typed: string): boolean {
  if (type === 'new') return label === typed;
  const [name, begun] = [foldText(label.slice(1)), foldText(typed.slice(1))];
  if (label[0] !== typed[0]) return false;
  return name.startsWith(begun) || name.split(/[\s'-]/u).some((word) => word.startsWith(begun));
}
