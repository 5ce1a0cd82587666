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
  '.cm-person, .cm-topic': { cursor: 'pointer' },
  '.cm-content:focus .cm-person, .cm-content:focus .cm-topic': { cursor: 'text' },
  // Signs hang left of the text; the page leaves 44 px there, a narrow one 24.
  '.cm-heading': { paddingTop: '14px', fontSize: 'var(--fs-15)' },
  '.cm-heading:first-child': { paddingTop: '0' },
  '.cm-hanging': {
    display: 'inline-block',
    width: 'var(--entry-margin)',
    marginLeft: 'calc(-1 * var(--entry-margin))',
    fontSize: 'var(--fs-12)',
    whiteSpace: 'pre',
    overflow: 'visible'
  },
  '.cm-item': { paddingLeft: '18px', textIndent: '-18px' },
  '.cm-bullet': { display: 'inline-block', width: '18px', textIndent: '0', color: 'var(--ink-3)' },
  '.cm-task': { paddingLeft: '26px', textIndent: '-26px' },
  '.cm-box': {
    display: 'inline-block',
    width: '16px',
    height: '16px',
    marginRight: '10px',
    verticalAlign: '-3px',
    borderRadius: 'var(--r-1)',
    boxShadow: 'inset 0 0 0 1.5px var(--line-control)',
    cursor: 'pointer',
    textIndent: '0',
    color: 'var(--on-lamp)',
    font: 'var(--w-bold) 12px/16px var(--font)',
    textAlign: 'center'
  },
  '.cm-box[aria-checked=true]': {
    background: 'var(--lamp)',
    boxShadow: 'inset 0 0 0 1px var(--lamp-line)'
  },
  '.cm-box[aria-checked=true]::before': { content: '"✓"' },
  '.cm-learned': {
    marginLeft: '8px',
    padding: '0 7px',
    border: '0',
    borderRadius: 'var(--r-full)',
    background: 'var(--lamp-soft)',
    color: 'var(--ink-2)',
    font: 'var(--w-medium) var(--fs-11)/18px var(--font)',
    textIndent: '0',
    whiteSpace: 'nowrap',
    cursor: 'pointer'
  },
  '.cm-learned:hover, .cm-learned:focus-visible': {
    color: 'var(--ink)',
    outline: '1px solid var(--ring)'
  },
  '.cm-tooltip.cm-tooltip-autocomplete': {
    zIndex: '5',
    overflow: 'hidden',
    padding: '5px',
    border: '0',
    borderRadius: 'var(--r-4)',
    background: 'var(--bg-pop)',
    boxShadow: 'var(--sh-3)'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    minWidth: '240px',
    maxHeight: '300px',
    color: 'var(--ink)',
    fontFamily: 'var(--font)'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '9px',
    alignItems: 'center',
    height: '30px',
    padding: '0 9px',
    borderRadius: 'var(--r-2)',
    fontSize: 'var(--fs-13)',
    lineHeight: '30px'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--select)',
    color: 'var(--ink)'
  },
  '.cm-completionDetail': { marginLeft: '0', color: 'var(--ink-3)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: 'var(--w-semi)' },
  '.cm-sign': {
    flex: 'none',
    width: '20px',
    height: '20px',
    borderRadius: '10px 10px 4px 4px',
    color: 'var(--av-ink)',
    font: 'var(--w-semi) 8px/21px var(--font)',
    textAlign: 'center'
  },
  '.cm-sign-stranger': {
    boxShadow: 'inset 0 0 0 1.25px var(--line-control)',
    color: 'var(--ink-3)'
  },
  '.cm-sign-new': { display: 'grid', placeItems: 'center', color: 'var(--ink-2)' },
  '.cm-enter': {
    display: 'none',
    placeItems: 'center',
    width: '17px',
    height: '17px',
    marginLeft: 'auto',
    borderRadius: '4px',
    background: 'var(--hover)',
    boxShadow: 'inset 0 0 0 1px var(--line)',
    color: 'var(--ink-2)'
  },
  'li[aria-selected] > .cm-enter': { display: 'grid' },
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
