import type { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import type { EntryPage } from '../../../contract/entry';
import type { PersonId } from '../../../domain/people/ids';
import styles from './entry-editor.module.css';
import type { Format } from './entry-format';
import { writeFormat } from './entry-format';
import { openEntryView, showPeople, showText, writeOn } from './entry-view';
import type { ControlPlace } from './learned-control';
import { showLearnings } from './learned-control';
import { learningWords } from './learning-words';
import type { Autosave } from './use-autosave';
import { textToShow } from './use-autosave';

export interface EntryEditorHandle {
  focus: () => void;
  format: (format: Format) => void;
}

interface EntryEditorProps {
  ref: Ref<EntryEditorHandle>;
  entry: EntryPage;
  autosave: Autosave;
  prompt: string;
  /** Takes the focus when it comes, with what was typed until then; null: it does not. */
  firstLetters: (() => string) | null;
  /** The text as it is in the field, saved or not. */
  onText: (text: string) => void;
  /** The field was left. */
  onLeft: () => void;
  onLeave: () => void;
  onOpenTopic: (topic: string) => void;
  onOpenLearning: (id: string, place: ControlPlace) => void;
}

/** The text of one entry, edited in place. Give it a `key` per entry. */
export function EntryEditor(props: EntryEditorProps) {
  const { ref, entry, autosave } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const { go } = useNavigation();
  const typed = useEffectEvent((text: string) => {
    props.onText(text);
    autosave.change(text);
  });
  const beginWriting = useEffectEvent((editor: EditorView) => {
    if (props.firstLetters !== null) writeOn(editor, props.firstLetters());
  });
  const left = useEffectEvent(() => {
    props.onLeft();
    void autosave.flush();
  });
  const leave = useEffectEvent(() => props.onLeave());
  const complete = useEffectEvent((begin: string) =>
    calls.completeMention({ begin, near: peopleIn(entry).map(({ id }) => id) })
  );
  const choose = useEffectEvent(autosave.choose);
  const openTopic = useEffectEvent((topic: string) => props.onOpenTopic(topic));
  const openLearning = useEffectEvent((id: string, place: ControlPlace) =>
    props.onOpenLearning(id, place)
  );
  const open = useEffectEvent((root: ShadowRoot) =>
    openEntryView({
      root,
      text: textToShow(entry.id, entry.text),
      namedPeople: peopleIn(entry),
      label: 'Text of the entry',
      prompt: props.prompt,
      people: (begin) => complete(begin),
      // What is half typed is saved as well, and no topic yet.
      topics: (begin) => calls.listTopics({ begin, but: entry.id }),
      onMention: (choice) => choose(choice),
      onChange: (text) => typed(text),
      onBlur: () => left(),
      onLeave: () => leave(),
      onOpenPerson: (id) => go({ name: 'person', id: id as PersonId }),
      onOpenTopic: (topic) => openTopic(topic),
      onOpenLearning: (id, place) => openLearning(id, place)
    })
  );
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const editor = open(root);
    view.current = editor;
    beginWriting(editor);
    element.addEventListener('keydown', keepKeys);
    return () => {
      element.removeEventListener('keydown', keepKeys);
      editor.destroy();
    };
  }, []);

  // The text changed elsewhere: show it. What was written here itself may be read late and is no news.
  const changedElsewhere = useEffectEvent((text: string) => {
    const editor = view.current;
    if (editor === null || !autosave.isNews(text)) return;
    showText(editor, text);
  });
  useEffect(() => changedElsewhere(entry.text), [entry.text]);
  useEffect(() => {
    if (view.current === null) return;
    showPeople(view.current, peopleIn(entry));
    showLearnings(
      view.current,
      entry.learnings.map((learning) => ({ ...learning, words: learningWords(learning) }))
    );
  }, [entry]);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => view.current?.focus(),
      format: (format) => view.current !== null && writeFormat(view.current, format)
    }),
    []
  );
  return <div ref={host} className={styles.editor} data-editor />;
}

/** Letters and the undo typed here belong to the text, not to the page; the shadow root hides that from the page. */
function keepKeys(event: KeyboardEvent): void {
  const mod = event.ctrlKey || event.metaKey;
  if (!mod || event.key.toLowerCase() === 'z') event.stopPropagation();
}

function peopleIn(entry: EntryPage): { id: PersonId; name: string }[] {
  const promised = entry.promises.flatMap(({ person }) => (person === null ? [] : [person]));
  const all = [...entry.people, ...entry.others, ...promised].map(
    (person) => [person.id, person] as const
  );
  return [...new Map(all).values()];
}
