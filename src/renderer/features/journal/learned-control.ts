import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

/** A learning whose words stand in the text. */
export interface ShownLearning {
  readonly id: string;
  readonly text: string;
  /** `from Ana, about Finance`. */
  readonly words: string;
}

/** Where on the screen a control stands. */
export type ControlPlace = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

type OpenLearning = (id: string, place: ControlPlace) => void;

/** Behind each line that says what was learned: from whom and about which department, to be changed with a press. */
export const learnedControl = (open: OpenLearning): Extension =>
  StateField.define<{ learnings: readonly ShownLearning[]; controls: DecorationSet }>({
    create: () => ({ learnings: [], controls: Decoration.none }),
    update(value, transaction) {
      const told = transaction.effects.find((effect) => effect.is(tellLearnings));
      if (told === undefined && !transaction.docChanged) return value;
      const learnings = told?.value ?? value.learnings;
      return { learnings, controls: controlsOf(transaction.state, learnings, open) };
    },
    provide: (field) => EditorView.decorations.from(field, ({ controls }) => controls)
  });

const tellLearnings = StateEffect.define<readonly ShownLearning[]>();

/** Tells the editor what was learned by now. */
export const showLearnings = (view: EditorView, learnings: readonly ShownLearning[]): void =>
  view.dispatch({ effects: tellLearnings.of(learnings) });

/** Opens the control of the line the cursor is in. */
export function openLearningAtCursor(view: EditorView): boolean {
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  const { node } = view.domAtPos(line.from);
  const element = node instanceof Element ? node : node.parentElement;
  const control = element?.closest('.cm-line')?.querySelector<HTMLElement>('.cm-learned');
  control?.click();
  return control !== null && control !== undefined;
}

function controlsOf(
  state: EditorState,
  learnings: readonly ShownLearning[],
  open: OpenLearning
): DecorationSet {
  if (learnings.length === 0) return Decoration.none;
  const text = state.doc.toString();
  const ranges = learnings.flatMap((learning) => {
    const at = text.indexOf(learning.text);
    if (at < 0) return [];
    const end = state.doc.lineAt(at + learning.text.length).to;
    return [Decoration.widget({ widget: new Control(learning, open), side: 1 }).range(end)];
  });
  return Decoration.set(ranges, true);
}

class Control extends WidgetType {
  constructor(
    readonly learning: ShownLearning,
    readonly open: OpenLearning
  ) {
    super();
  }

  override eq({ learning }: Control): boolean {
    return learning.id === this.learning.id && learning.words === this.learning.words;
  }

  override toDOM(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cm-learned';
    button.textContent = this.learning.words;
    button.ariaLabel = `Learned ${this.learning.words}. Change`;
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () =>
      this.open(this.learning.id, button.getBoundingClientRect())
    );
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
