import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { textSizes } from '../../contract/text-size';
import { useNavigation } from '../api/navigation';
import { useUndo } from '../api/undo';
import { useLook } from '../api/use-look';
import { useKeys } from '../ui/use-keys';
import { actionsFor, type Action } from './actions';
import { KeysDialog } from './keys-dialog';
import { usePalette } from './palette-state';
import { useToggleDiscreet } from './use-toggle-discreet';

const loadPalette = () => import('./command-palette');
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));

/** The keys of the whole window, and what they open over it. */
export function Keyboard() {
  const { page, go, back } = useNavigation();
  const { undoLast } = useUndo();
  const palette = usePalette();
  const resizeText = useResizeText();
  const toggleDiscreet = useToggleDiscreet();
  const [showsKeys, setShowsKeys] = useState(false);
  const actions = useMemo(
    () =>
      actionsFor({
        go,
        undoLast,
        showKeys: () => setShowsKeys(true),
        openPalette: palette.open,
        resizeText,
        toggleDiscreet
      }),
    [go, undoLast, palette.open, resizeText, toggleDiscreet]
  );
  // It is not there when the window is, but before anybody presses its keys.
  useEffect(() => {
    const handle = requestIdleCallback(() => void loadPalette(), { timeout: 3000 });
    return () => cancelIdleCallback(handle);
  }, []);
  useKeys({
    ...Object.fromEntries(actions.flatMap(toKey)),
    // The plus of many keyboards is the upper sign of this key.
    'Mod+=': () => resizeText(1),
    ...((page.name === 'person' || page.name === 'search') && { Escape: back })
  });
  return (
    <>
      <KeysDialog actions={actions} open={showsKeys} onClose={() => setShowsKeys(false)} />
      <Suspense fallback={null}>
        {palette.isOpen && (
          <CommandPalette actions={actions.filter(isElsewhere)} onClose={palette.close} />
        )}
      </Suspense>
    </>
  );
}

function useResizeText(): (by: -1 | 0 | 1) => void {
  const [textSize, choose] = useLook('textSize');
  const { least, usual, most } = textSizes;
  return (by) => choose(by === 0 ? usual : Math.min(Math.max(textSize + by, least), most));
}

/** Nobody opens the palette from the palette. */
const isElsewhere = ({ keys }: Action): boolean => keys !== 'Mod+k';

/** Mod+Z is listened for where what can be taken back is kept, the key of discretion in every window. */
const toKey = ({ keys, act }: Action): [string, () => void][] =>
  keys === null || keys === 'Mod+z' || keys === 'Mod+Shift+d' ? [] : [[keys, act]];
