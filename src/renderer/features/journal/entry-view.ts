import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { entryHighlights, entryTheme } from './entry-theme';
import type { EntryPerson } from './entry-marks';
import { entryMarks, entryPeople } from './entry-marks';

interface EntryViewChoices {
  /** Where the editor stands. A shadow root takes styles without a `<style>`, which the content policy forbids. */
  readonly root: ShadowRoot;
  readonly text: string;
  readonly people: readonly EntryPerson[];
  /** The name of the field for screen readers. */
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** Escape: the person wants back to where they came from. */
  readonly onLeave: () => void;
  readonly onOpenPerson: (id: string) => void;
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

/** The text as it is kept. */
const textOf = (state: EditorState): string => state.sliceDoc();

function extensionsOf(choices: EntryViewChoices) {
  return [
    // Only a line feed ends a line: a carriage return in a text stays what it is.
    EditorState.lineSeparator.of('\n'),
    EditorView.clipboardInputFilter.of((text) => text.replaceAll(/\r\n?/g, '\n')),
    history(),
    keymap.of([{ key: 'Escape', run: () => leave(choices) }, ...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': choices.label,
      'aria-multiline': 'true',
      tabindex: '0',
      spellcheck: 'true'
    }),
    placeholder('What did you talk about?'),
    markdown({ completeHTMLTags: false }),
    syntaxHighlighting(entryHighlights),
    entryPeople(choices.people),
    entryMarks(choices.onOpenPerson),
    entryTheme,
    EditorView.updateListener.of((update) => {
      const isOwn = !update.transactions.some((change) => change.annotation(Transaction.remote));
      if (update.docChanged && isOwn) choices.onChange(textOf(update.state));
    }),
    EditorView.domEventHandlers({ blur: () => choices.onBlur() })
  ];
}

function leave({ onLeave }: EntryViewChoices): boolean {
  onLeave();
  return true;
}
