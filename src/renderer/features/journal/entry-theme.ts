import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The looks of the editor. It stands in a shadow root, so its styles are written here; tokens reach inside. */
export const entryTheme = EditorView.theme({
  '&': { color: 'var(--ink)', font: 'var(--w-regular) var(--fs-14)/23px var(--font)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', lineHeight: 'inherit', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--lamp-line)' },
  '.cm-line': { padding: '0' },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-person': { color: 'var(--lamp-text)', fontWeight: 'var(--w-medium)' },
  '.cm-topic': { color: 'var(--ink-2)', fontWeight: 'var(--w-medium)' },
  '::selection': { background: 'var(--lamp-spill)' }
});

/** Markdown shows its weight; its signs step back. */
export const entryHighlights = HighlightStyle.define([
  { tag: tags.heading, fontWeight: 'var(--w-semi)', fontSize: 'var(--fs-15)' },
  { tag: tags.strong, fontWeight: 'var(--w-semi)' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.monospace, fontFamily: 'var(--font-mono)' },
  { tag: tags.processingInstruction, color: 'var(--ink-3)', fontWeight: 'var(--w-regular)' }
]);
