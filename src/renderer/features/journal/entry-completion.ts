import {
  acceptCompletion,
  autocompletion,
  CompletionContext,
  insertCompletionText,
  pickedCompletion,
  type Completion,
  type CompletionResult,
  type CompletionSource
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import type { MentionChoice } from '../../../contract/entry-text';
import { topicsIn } from '../../../domain/journal/text-links';
import { enterSign, signOf, type OfferedKind } from './completion-signs';
import { takeFromShown } from './shown-completions';

/** Somebody an `@` may go on with. */
interface OfferedPerson {
  readonly id: string;
  readonly name: string;
  readonly department: string | null;
  readonly isMet: boolean;
  /** What is written for them. */
  readonly written: string;
}

export interface CompletionChoices {
  readonly people: (begin: string) => Promise<readonly OfferedPerson[]>;
  readonly topics: (begin: string) => Promise<readonly string[]>;
  /** A name of the text was chosen to mean somebody. */
  readonly onMention: (choice: MentionChoice) => void;
}

/** Names after `@` and topics after `#`, while they are typed. */
export const entryCompletion = (choices: CompletionChoices): Extension => [
  autocompletion({
    override: [personSource(choices), topicSource(choices)],
    icons: false,
    activateOnTypingDelay: 0,
    // Who types a name and Enter means the name, however fast.
    interactionDelay: 0,
    maxRenderedOptions: 12,
    addToOptions: [
      { render: signOf, position: 20 },
      { render: enterSign, position: 90 }
    ]
  }),
  keymap.of([{ key: 'Tab', run: acceptCompletion }]),
  takeFromShown(({ state }) => {
    const context = new CompletionContext(state, state.selection.main.head, false);
    return wordBefore(context, mention) ?? wordBefore(context, topic);
  })
];

// A last name goes on only when it is written as one, so that prose after a name is left alone.
const mention =
  /(?<![\p{L}\p{N}])@(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)?)?$/u;
const topic = /(?<![\p{L}\p{N}#&/])#[\p{L}\p{N}_/-]*$/u;

function personSource({ people, onMention }: CompletionChoices): CompletionSource {
  return async (context) => {
    const word = wordBefore(context, mention);
    if (word === null) return null;
    const begin = word.text.slice(1);
    const offered = await people(begin);
    const options = offered.map((person): Completion => ({
      label: `@${person.name}`,
      displayLabel: person.name,
      detail: [person.department, person.isMet ? null : 'not met'].filter(Boolean).join(', '),
      type: (person.isMet ? 'person' : 'stranger') satisfies OfferedKind,
      apply: writes(`@${person.written}`, () =>
        onMention({ name: person.written, means: person.id as never })
      )
    }));
    if (begin.length >= 2 && !offered.some(({ name }) => isSame(name, begin)))
      options.push({
        label: `@${begin}`,
        displayLabel: `New person “${begin}”`,
        type: 'new' satisfies OfferedKind,
        apply: writes(`@${begin}`, () => onMention({ name: begin, means: 'new' }))
      });
    return resultOf(word.from, options);
  };
}

function topicSource({ topics }: CompletionChoices): CompletionSource {
  return async (context) => {
    const word = wordBefore(context, topic);
    if (word === null) return null;
    const begin = word.text.slice(1);
    // At the start of a line a lone # begins a heading.
    const isLineStart = context.state.doc.lineAt(word.from).from === word.from;
    if (begin === '' && isLineStart && !context.explicit) return null;
    const here = topicsIn(
      `${context.state.sliceDoc(0, word.from)} ${context.state.sliceDoc(word.to)}`
    );
    const fitting = here.filter((name) => name.startsWith(begin.toLowerCase()));
    const known = new Set([...fitting, ...(await topics(begin))]);
    return resultOf(
      word.from,
      [...known].slice(0, 8).map((name): Completion => ({
        label: `#${name}`,
        displayLabel: `#${name}`,
        type: 'topic' satisfies OfferedKind,
        apply: writes(`#${name}`, () => undefined)
      }))
    );
  };
}

function wordBefore(context: CompletionContext, pattern: RegExp) {
  return context.matchBefore(pattern);
}

const resultOf = (from: number, options: Completion[]): CompletionResult => ({
  from,
  options,
  filter: false
});

/** Writes a word with a space behind it, unless there is one. */
function writes(word: string, chosen: () => void) {
  return (view: EditorView, completion: Completion, from: number, to: number): void => {
    const after = view.state.sliceDoc(to, to + 1);
    const space = /^[\s.,;:!?)]/u.test(after) ? '' : ' ';
    view.dispatch({
      ...insertCompletionText(view.state, `${word}${space}`, from, to),
      annotations: pickedCompletion.of(completion)
    });
    chosen();
  };
}

const isSame = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'base' }) === 0;
