import type { Extension } from '@codemirror/state';
import { Facet, RangeSetBuilder } from '@codemirror/state';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import { textParts } from '../../parts/text-parts';

export interface EntryPerson {
  readonly id: string;
  readonly name: string;
}

/** Where the marks of a text lead. */
export interface EntryLinks {
  readonly onOpenPerson: (id: string) => void;
  /** Without `#`, lower case. */
  readonly onOpenTopic: (topic: string) => void;
}

/** Who may be named in the text. */
export const entryPeople = (people: readonly EntryPerson[]): Extension => namedPeople.of(people);

/**
 * Marks people and topics in the text. A click on one opens it while the text is only read; while it
 * is written a click places the cursor, and one with the modifier key opens.
 */
export const entryMarks = (links: EntryLinks): Extension => [
  ViewPlugin.fromClass(Marks, { decorations: ({ decorations }) => decorations }),
  EditorView.domEventHandlers({
    mousedown: (event, view) => {
      if (event.button !== 0 || (view.hasFocus && !event.metaKey && !event.ctrlKey)) return false;
      const isOpened = openLink(event.target, links);
      if (isOpened) event.preventDefault();
      return isOpened;
    }
  })
];

/** Opens the person or topic the cursor stands in or behind. */
export function openLinkAtCursor(view: EditorView, links: EntryLinks): boolean {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  let at = line.from;
  for (const part of textParts(line.text, view.state.facet(namedPeople))) {
    const end = at + part.text.length;
    if (head >= at && head <= end && part.kind !== 'plain') {
      if (part.kind === 'person') links.onOpenPerson(part.person.id);
      else links.onOpenTopic(part.text.slice(1).toLowerCase());
      return true;
    }
    at = end;
  }
  return false;
}

const namedPeople = Facet.define<readonly EntryPerson[], readonly EntryPerson[]>({
  combine: (all) => all.flat()
});

class Marks {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = marksOf(view);
  }

  update(update: ViewUpdate): void {
    const people = (state: typeof update.state) => state.facet(namedPeople);
    if (
      update.docChanged ||
      update.viewportChanged ||
      people(update.startState) !== people(update.state)
    )
      this.decorations = marksOf(update.view);
  }
}

function marksOf(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    let at = from;
    for (const part of textParts(view.state.sliceDoc(from, to), view.state.facet(namedPeople))) {
      const end = at + part.text.length;
      if (part.kind === 'person') marks.add(at, end, personMark(part.person));
      if (part.kind === 'topic') marks.add(at, end, topicMark(part.text));
      at = end;
    }
  }
  return marks.finish();
}

const personMark = ({ id, name }: EntryPerson): Decoration =>
  Decoration.mark({ class: 'cm-person', attributes: { 'data-person': id, title: name } });

const topicMark = (text: string): Decoration =>
  Decoration.mark({
    class: 'cm-topic',
    attributes: { 'data-topic': text.slice(1).toLowerCase(), title: `Entries with ${text}` }
  });

function openLink(target: EventTarget | null, links: EntryLinks): boolean {
  if (!(target instanceof Element)) return false;
  const { person, topic } =
    target.closest<HTMLElement>('[data-person], [data-topic]')?.dataset ?? {};
  if (person !== undefined) links.onOpenPerson(person);
  else if (topic !== undefined) links.onOpenTopic(topic);
  return person !== undefined || topic !== undefined;
}
