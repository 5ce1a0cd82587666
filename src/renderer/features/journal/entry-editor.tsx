import type { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import { useNavigation } from '../../api/navigation';
import type { TimelineEntry } from '../../../contract/timeline';
import type { PersonId } from '../../../domain/people/ids';
import styles from './entry-editor.module.css';
import { openEntryView, showText } from './entry-view';
import type { Autosave } from './use-autosave';

export interface EntryEditorHandle {
  focus: () => void;
}

interface EntryEditorProps {
  ref: Ref<EntryEditorHandle>;
  entry: TimelineEntry;
  autosave: Autosave;
  /** The text as it is in the field, saved or not. */
  onText: (text: string) => void;
  onLeave: () => void;
}

/** The text of one entry, edited in place. Give it a `key` per entry. */
export function EntryEditor({ ref, entry, autosave, onText, onLeave }: EntryEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const { go } = useNavigation();
  const typed = useEffectEvent((text: string) => {
    onText(text);
    autosave.change(text);
  });
  const left = useEffectEvent(() => autosave.flush());
  const leave = useEffectEvent(onLeave);
  const open = useEffectEvent((root: ShadowRoot) =>
    openEntryView({
      root,
      text: entry.text,
      people: peopleIn(entry),
      label: 'Text of the entry',
      onChange: (text) => typed(text),
      onBlur: () => left(),
      onLeave: () => leave(),
      onOpenPerson: (id) => go({ name: 'person', id: id as PersonId })
    })
  );
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const editor = open(root);
    view.current = editor;
    element.addEventListener('keydown', keepKeys);
    return () => {
      element.removeEventListener('keydown', keepKeys);
      editor.destroy();
    };
  }, []);

  // The text changed elsewhere: show it, unless somebody is writing here.
  const changedElsewhere = useEffectEvent((text: string) => {
    const editor = view.current;
    if (editor === null || editor.hasFocus || autosave.busy()) return;
    showText(editor, text);
  });
  useEffect(() => changedElsewhere(entry.text), [entry.text]);
  useImperativeHandle(ref, () => ({ focus: () => view.current?.focus() }), []);
  return <div ref={host} className={styles.editor} />;
}

/** Letters and the undo typed here belong to the text, not to the page; the shadow root hides that from the page. */
function keepKeys(event: KeyboardEvent): void {
  const mod = event.ctrlKey || event.metaKey;
  if (!mod || event.key.toLowerCase() === 'z') event.stopPropagation();
}

function peopleIn(entry: TimelineEntry): { id: string; name: string }[] {
  const promised = entry.promises.flatMap(({ person }) => (person === null ? [] : [person]));
  const all = [...entry.people, ...promised].map((person) => [person.id, person] as const);
  return [...new Map(all).values()];
}
