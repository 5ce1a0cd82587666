import { startCompletion } from '@codemirror/autocomplete';
import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** What the tools under the text write. */
export type Format = 'heading' | 'bold' | 'italic' | 'list' | 'task' | 'link' | 'person' | 'topic';

/** Writes the markdown of a format at the selection, or takes it away where it is. */
export function writeFormat(view: EditorView, format: Format): boolean {
  view.focus();
  return writers[format](view);
}

const writers: Readonly<Record<Format, (view: EditorView) => boolean>> = {
  heading: (view) => beginLines(view, '## '),
  list: (view) => beginLines(view, '- '),
  task: (view) => beginLines(view, '- [ ] '),
  bold: (view) => surround(view, '**'),
  italic: (view) => surround(view, '*'),
  link: writeLink,
  person: (view) => insertSign(view, '@'),
  topic: (view) => insertSign(view, '#')
};

const anyBegin = /^(?:#{1,6} |[-*+] (?:\[[ xX]\] )?)/u;

/** Every line of the selection begins with the sign, or none when all did. */
function beginLines(view: EditorView, sign: string): boolean {
  const { state } = view;
  const { from, to } = state.selection.main;
  const first = state.doc.lineAt(from).number;
  const last = state.doc.lineAt(to).number;
  const lines = Array.from({ length: last - first + 1 }, (_, at) => state.doc.line(first + at));
  const all = lines.every(({ text }) => anyBegin.exec(text)?.[0] === sign);
  view.dispatch({
    changes: lines.map((line) => ({
      from: line.from,
      to: line.from + (anyBegin.exec(line.text)?.[0].length ?? 0),
      insert: all ? '' : sign
    })),
    userEvent: 'input'
  });
  return true;
}

function surround(view: EditorView, sign: string): boolean {
  const { state } = view;
  const size = sign.length;
  view.dispatch(
    state.changeByRange((range) => {
      const isInside =
        state.sliceDoc(range.from - size, range.from) === sign &&
        state.sliceDoc(range.to, range.to + size) === sign;
      return isInside
        ? {
            changes: [
              { from: range.from - size, to: range.from },
              { from: range.to, to: range.to + size }
            ],
            range: EditorSelection.range(range.anchor - size, range.head - size)
          }
        : {
            changes: [
              { from: range.from, insert: sign },
              { from: range.to, insert: sign }
            ],
            range: EditorSelection.range(range.anchor + size, range.head + size)
          };
    }),
    { userEvent: 'input' }
  );
  return true;
}

function writeLink(view: EditorView): boolean {
  const { from, to } = view.state.selection.main;
  const words = view.state.sliceDoc(from, to);
  view.dispatch({
    changes: { from, to, insert: `[${words}]()` },
    selection: { anchor: words === '' ? from + 1 : from + words.length + 3 },
    userEvent: 'input'
  });
  return true;
}

function insertSign(view: EditorView, sign: string): boolean {
  const { from, to } = view.state.selection.main;
  const before = view.state.sliceDoc(from - 1, from);
  const space = before === '' || /\s/u.test(before) ? '' : ' ';
  view.dispatch({
    changes: { from, to, insert: `${space}${sign}` },
    selection: { anchor: from + space.length + 1 },
    userEvent: 'input'
  });
  return startCompletion(view);
}
