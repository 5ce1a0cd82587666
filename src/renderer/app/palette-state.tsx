import { createContext, use, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { createTypedAhead, type TypedAhead } from './typed-ahead';

interface Palette {
  isOpen: boolean;
  open: () => void;
  close: () => void;
  /** Gives its field what was typed between the wish to open it and the moment the field has the focus. */
  handOver: TypedAhead['handOver'];
}

const PaletteContext = createContext<Palette>({
  isOpen: false,
  open: () => undefined,
  close: () => undefined,
  handOver: () => () => undefined
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
      handOver: typedAhead.handOver
    }),
    [isOpen, typedAhead]
  );
  return <PaletteContext value={palette}>{children}</PaletteContext>;
}
