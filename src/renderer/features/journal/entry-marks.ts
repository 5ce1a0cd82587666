import type { Extension } from '@codemirror/state';
import { Facet, RangeSetBuilder } from '@codemirror/state';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import { textParts } from '../../parts/text-parts';

export interface EntryPerson {
  readonly id: string;
  readonly name: string;
}

/** Who may be named in the text. */
export const entryPeople = (people: readonly EntryPerson[]): Extension => namedPeople.of(people);

/** Marks people and topics in the text; with the modifier key held, a click on a name opens that person. */
export const entryMarks = (onOpenPerson: (id: string) => void): Extension => [
  ViewPlugin.fromClass(Marks, { decorations: ({ decorations }) => decorations }),
  EditorView.domEventHandlers({
    mousedown: (event) => {
      const id = event.metaKey || event.ctrlKey ? personAt(event.target) : undefined;
      if (id === undefined) return false;
      onOpenPerson(id);
      return true;
    }
  })
];

const namedPeople = Facet.define<readonly EntryPerson[], readonly EntryPerson[]>({
  combine: (all) => all.flat()
});

class Marks {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = marksOf(view);
  }

  update(update: ViewUpdate): void {
    if (update.docChanged || update.viewportChanged) this.decorations = marksOf(update.view);
  }
}

function marksOf(view: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    let at = from;
    for (const part of textParts(view.state.sliceDoc(from, to), view.state.facet(namedPeople))) {
      const end = at + part.text.length;
      if (part.kind === 'person') marks.add(at, end, personMark(part.person));
      if (part.kind === 'topic') marks.add(at, end, topicMark);
      at = end;
    }
  }
  return marks.finish();
}

const personMark = ({ id, name }: EntryPerson): Decoration =>
  Decoration.mark({ class: 'cm-person', attributes: { 'data-person': id, title: name } });

const topicMark = Decoration.mark({ class: 'cm-topic' });

const personAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-person]')?.dataset.person
    : undefined;
