import { closeCompletion, completionStatus } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  insertNewlineContinueMarkupCommand,
  markdown,
  markdownLanguage
} from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, Transaction, type Extension } from '@codemirror/state';
import { EditorView, keymap, placeholder, tooltips } from '@codemirror/view';
import type { CompletionChoices } from './entry-completion';
import { entryCompletion } from './entry-completion';
import { writeFormat } from './entry-format';
import type { EntryLinks, EntryPerson } from './entry-marks';
import { entryMarks, entryPeople, openLinkAtCursor } from './entry-marks';
import { entrySigns } from './entry-signs';
import { entryHighlights, entryTheme } from './entry-theme';
import type { ControlPlace } from './learned-control';
import { learnedControl, openLearningAtCursor } from './learned-control';

interface EntryViewChoices extends CompletionChoices, EntryLinks {
  /** Where the editor stands. A shadow root takes styles without a `<style>`, which the content policy forbids. */
  readonly root: ShadowRoot;
  readonly text: string;
  readonly namedPeople: readonly EntryPerson[];
  /** The name of the field for screen readers. */
  readonly label: string;
  /** Stands in an empty field. */
  readonly prompt: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** Escape: the person wants back to where they came from. */
  readonly onLeave: () => void;
  readonly onOpenLearning: (id: string, place: ControlPlace) => void;
}

/** An editor for the text of an entry that keeps it byte for byte. */
export function openEntryView(choices: EntryViewChoices): EditorView {
  return new EditorView({
    parent: choices.root,
    root: choices.root,
    state: EditorState.create({ doc: choices.text, extensions: extensionsOf(choices) })
  });
}

/** Replaces the whole text, as when it was changed somewhere else; the change cannot be undone here. */
export function showText(view: EditorView, text: string): void {
  if (textOf(view.state) === text) return;
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: view.state.toText(text) },
    annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)]
  });
}

/** Goes on writing at the end of the text, with what was typed before the editor stood there. */
export function writeOn(view: EditorView, typed: string): void {
  const end = view.state.doc.length;
  const insert = view.state.toText(typed);
  if (typed !== '')
    view.dispatch({
      changes: { from: end, insert },
      selection: { anchor: end + insert.length },
      userEvent: 'input.type'
    });
  view.focus();
}

/** Tells who the entry is about by now, for the marks in the text. */
export const showPeople = (view: EditorView, people: readonly EntryPerson[]): void =>
  view.dispatch({ effects: peoplePlace.reconfigure(entryPeople(people)) });

/** The text as it is kept. */
const textOf = (state: EditorState): string => state.sliceDoc();

const peoplePlace = new Compartment();

function extensionsOf(choices: EntryViewChoices): Extension {
  return [
    // Only a line feed ends a line: a carriage return in a text stays what it is.
    EditorState.lineSeparator.of('\n'),
    EditorView.clipboardInputFilter.of((text) => text.replaceAll(/\r\n?/g, '\n')),
    history(),
    entryCompletion(choices),
    keymap.of([
      { key: 'Escape', run: (view) => leave(view, choices) },
      {
        key: 'Mod-Enter',
        run: (view) => openLinkAtCursor(view, choices) || openLearningAtCursor(view)
      },
      { key: 'Mod-b', run: (view) => writeFormat(view, 'bold') },
      { key: 'Mod-i', run: (view) => writeFormat(view, 'italic') },
      { key: 'Enter', run: insertNewlineContinueMarkupCommand({ nonTightLists: false }) },
      ...defaultKeymap,
      ...historyKeymap
    ]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': choices.label,
      'aria-multiline': 'true',
      tabindex: '0',
      spellcheck: 'true'
    }),
    placeholder(choices.prompt),
    markdown({ base: markdownLanguage, completeHTMLTags: false, addKeymap: false }),
    syntaxHighlighting(entryHighlights),
    peoplePlace.of(entryPeople(choices.namedPeople)),
    entryMarks(choices),
    entrySigns,
    learnedControl(choices.onOpenLearning),
    tooltips({ position: 'fixed' }),
    entryTheme,
    EditorView.updateListener.of((update) => {
      const isOwn = !update.transactions.some((change) => change.annotation(Transaction.remote));
      if (update.docChanged && isOwn) choices.onChange(textOf(update.state));
    }),
    EditorView.domEventHandlers({ blur: () => choices.onBlur() })
  ];
}

function leave(view: EditorView, { onLeave }: EntryViewChoices): boolean {
  if (completionStatus(view.state) === 'active') return closeCompletion(view);
  onLeave();
  return true;
}
