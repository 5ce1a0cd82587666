import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Dialog } from 'react-aria-components';
import { useNavigation } from '../api/navigation';
import { useSlow } from '../api/use-slow';
import { Kbd } from '../ui/kbd';
import { Overlay } from '../ui/overlay';
import type { Action } from './actions';
import styles from './command-palette.module.css';
import type { PaletteItem } from './palette-items';
import { textGroupName } from './palette-items';
import { PaletteList } from './palette-list';
import { usePalette } from './palette-state';
import { rememberSearch } from './recent-searches';
import { usePaletteGroups } from './use-palette-groups';

interface CommandPaletteProps {
  actions: readonly Action[];
  onClose: () => void;
}

/** One field to find, jump and do. Arrows choose, Enter acts, Esc closes. */
export function CommandPalette({ actions, onClose }: CommandPaletteProps) {
  return (
    <Overlay open low onClose={onClose}>
      <Dialog aria-label="Search or jump">
        <Palette actions={actions} onClose={onClose} />
      </Dialog>
    </Overlay>
  );
}

function Palette({ actions, onClose }: CommandPaletteProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { go } = useNavigation();
  const field = useRef<HTMLInputElement>(null);
  const { handOver } = usePalette();
  useLayoutEffect(
    () =>
      field.current
        ? handOver(field.current, (typed) => setText((written) => written + typed))
        : undefined,
    [handOver]
  );
  const search = (query: string) => {
    rememberSearch(query);
    go({ name: 'search', query: query.slice(0, 1000) });
  };
  const write = (next: string) => {
    setText(next);
    setChosen(null);
  };
  const { groups, isBehind, error, note } = usePaletteGroups(text, actions, search, write);
  const isSlow = useSlow(isBehind && groups.every(({ name }) => name === textGroupName));
  const items = groups.flatMap((group) => group.items);
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === chosen)
  );
  const current = items[at];
  const act = (item: PaletteItem) => {
    const isRecent = item.key.startsWith('recent ');
    if (!isRecent) {
      if (!item.key.startsWith('action ')) rememberSearch(text);
      onClose();
    }
    item.act();
  };
  const enter = useEnterWhenReady(isBehind, () => current && act(current));
  const move = (by: number) => {
    const next = items[(at + by + items.length) % items.length];
    if (next) setChosen(next.key);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isMod = event.ctrlKey || event.metaKey;
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => {
        if (!isMod) return enter();
        if (text.trim() === '') return;
        search(text.trim());
        onClose();
      }
    };
    const press = keys[event.key];
    if (press === undefined) return;
    event.preventDefault();
    press();
  };
  return (
    <>
      <div className={styles.field}>
        <Search size={18} strokeWidth={1.75} aria-hidden />
        <input
          ref={field}
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={current && `palette ${current.key}`}
          aria-label="Search or jump"
          placeholder="Search or jump"
          maxLength={1000}
          spellCheck={false}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <Kbd keys={['Esc']} />
      </div>
      <PaletteList
        text={text}
        groups={groups}
        current={current?.key ?? null}
        isSlow={isSlow}
        isBehind={isBehind}
        error={error}
        note={note}
        onChoose={setChosen}
        onAct={act}
      />
      <PaletteFoot
        onPrefix={(sign) => {
          write(sign);
          field.current?.focus();
        }}
      />
    </>
  );
}

/** Enter pressed before the answer to the last letter is there acts on that answer, not on the one before. */
function useEnterWhenReady(isBehind: boolean, act: () => void): () => void {
  const waits = useRef(false);
  const latest = useEffectEvent(act);
  useEffect(() => {
    if (isBehind || !waits.current) return;
    waits.current = false;
    latest();
  }, [isBehind]);
  return () => {
    if (isBehind) waits.current = true;
    else act();
  };
}

const prefixes = [
  ['@', 'people'],
  ['#', 'topics'],
  ['>', 'actions'],
  ['?', 'who knows about']
] as const;

function PaletteFoot({ onPrefix }: { onPrefix: (sign: string) => void }) {
  return (
    <footer className={styles.foot}>
      {prefixes.map(([sign, what]) => (
        <button key={sign} type="button" tabIndex={-1} onClick={() => onPrefix(sign)}>
          <Kbd keys={[sign]} /> {what}
        </button>
      ))}
      <span className={styles.end}>
        <Kbd keys={['Mod', 'Enter']} /> all results
      </span>
    </footer>
  );
}
