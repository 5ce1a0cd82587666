import { syntaxTree } from '@codemirror/language';
import type { Extension, Range } from '@codemirror/state';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { Decoration, EditorView, ViewPlugin, WidgetType } from '@codemirror/view';

/** The signs of markdown: those of a heading hang in the margin, bullets hang before their item, tasks are boxes to tick. The text stays as typed. */
export const entrySigns: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = signsOf(view);
    }

    update(update: ViewUpdate): void {
      const isParsedOn = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || isParsedOn)
        this.decorations = signsOf(update.view);
    }
  },
  {
    decorations: (plugin) => plugin.decorations,
    provide: (plugin) =>
      EditorView.atomicRanges.of((view) =>
        (view.plugin(plugin)?.decorations ?? Decoration.none).update({
          filter: (_from, _to, { spec }) => spec['widget'] instanceof TaskBox
        })
      )
  }
);

function signsOf(view: EditorView): DecorationSet {
  const signs: Range<Decoration>[] = [];
  const { doc } = view.state;
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end, node }) => {
        if (name === 'HeaderMark' && node.parent?.name.startsWith('ATXHeading') === true) {
          const line = doc.lineAt(start);
          // The closing signs of a heading are not hung.
          if (line.text.slice(0, start - line.from).trim() !== '') return;
          signs.push(headingLine.range(line.from));
          signs.push(hanging.range(start, withSpace(view, end, line.to)));
        }
        if (name === 'ListMark') {
          const line = doc.lineAt(start);
          const task = node.parent?.getChild('Task')?.getChild('TaskMarker');
          const isTask = task !== null && task !== undefined && task.to <= line.to;
          signs.push((isTask ? taskLine : itemLine).range(line.from));
          if (isTask) signs.push(taskBox(view, start, task.from, task.to, line.to));
          else signs.push(bullet.range(start, withSpace(view, end, line.to)));
        }
      }
    });
  return Decoration.set(signs, true);
}

const headingLine = Decoration.line({ class: 'cm-heading' });
const itemLine = Decoration.line({ class: 'cm-item' });
const taskLine = Decoration.line({ class: 'cm-item cm-task' });
const hanging = Decoration.mark({ class: 'cm-hanging' });
const bullet = Decoration.mark({ class: 'cm-bullet' });

const withSpace = (view: EditorView, end: number, lineEnd: number): number =>
  end < lineEnd && view.state.sliceDoc(end, end + 1) === ' ' ? end + 1 : end;

function taskBox(view: EditorView, start: number, at: number, end: number, lineEnd: number) {
  const done = view.state.sliceDoc(at + 1, at + 2) !== ' ';
  return Decoration.replace({ widget: new TaskBox(done) }).range(
    start,
    withSpace(view, end, lineEnd)
  );
}

/** `- [ ]` as a box; a press writes `[x]` or `[ ]`. */
class TaskBox extends WidgetType {
  constructor(readonly done: boolean) {
    super();
  }

  override eq(other: TaskBox): boolean {
    return other.done === this.done;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('span');
    box.className = 'cm-box';
    box.setAttribute('role', 'checkbox');
    box.setAttribute('aria-checked', String(this.done));
    box.setAttribute('aria-label', this.done ? 'Done' : 'To do');
    box.addEventListener('mousedown', (event) => {
      event.preventDefault();
      toggle(view, view.posAtDOM(box));
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

function toggle(view: EditorView, at: number): void {
  const line = view.state.doc.lineAt(at);
  const found = /\[([ xX])\]/u.exec(line.text);
  if (found === null) return;
  const place = line.from + found.index + 1;
  view.dispatch({
    changes: { from: place, to: place + 1, insert: found[1] === ' ' ? 'x' : ' ' },
    userEvent: 'input'
  });
}
