import { createContext, use, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { createTypedAhead } from './typed-ahead';

interface Palette {
  isOpen: boolean;
  open: () => void;
  close: () => void;
  /** What was typed between the wish to open it and the moment its field has the focus. */
  readTyped: () => string;
  /** The field has the focus. */
  endTyped: () => void;
}

const PaletteContext = createContext<Palette>({
  isOpen: false,
  open: () => undefined,
  close: () => undefined,
  readTyped: () => '',
  endTyped: () => undefined
});

/** Whether the palette is open, for the toolbar and the keys alike. */
export const usePalette = () => use(PaletteContext);

export function PaletteProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [typedAhead] = useState(() => createTypedAhead(globalThis));
  const palette = useMemo(
    () => ({
      isOpen,
      open() {
        if (!isOpen) typedAhead.begin();
        setOpen(true);
      },
      close() {
        typedAhead.end();
        setOpen(false);
      },
      readTyped: typedAhead.read,
      endTyped: typedAhead.end
    }),
    [isOpen, typedAhead]
  );
  return <PaletteContext value={palette}>{children}</PaletteContext>;
}
