import { createContext, use, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

interface Palette {
  isOpen: boolean;
  open: () => void;
  close: () => void;
}

const PaletteContext = createContext<Palette>({
  isOpen: false,
  open: () => undefined,
  close: () => undefined
});

/** Whether the palette is open, for the toolbar and the keys alike. */
export const usePalette = () => use(PaletteContext);

export function PaletteProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  const palette = useMemo(() => ({ isOpen, open, close }), [isOpen, open, close]);
  return <PaletteContext value={palette}>{children}</PaletteContext>;
}
