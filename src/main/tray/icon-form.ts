import type { IconForm, IconVariant } from './meter-icon';

/** The desktop a tray icon must suit. */
export interface TraySurroundings {
  platform: NodeJS.Platform;
  /** Pixels per unit of the screen with the tray. */
  scale: number;
  isDark: boolean;
  /** `XDG_CURRENT_DESKTOP`, empty elsewhere. */
  desktop: string;
}

/** The grid, size and ink that suit a desktop (DESIGN.md §7). */
export function iconFormFor(surroundings: TraySurroundings): IconForm {
  const { platform, scale } = surroundings;
  const variant = variantFor(surroundings);
  if (platform === 'darwin') return { grid: 16, pixels: Math.round(16 * scale), variant };
  if (platform === 'win32') {
    return scale >= 2
      ? { grid: 32, pixels: Math.round(16 * scale), variant }
      : { grid: 16, pixels: Math.round(16 * scale), variant };
  }
  if (scale >= 2) return { grid: 22, pixels: 44, variant };
  if (scale >= 1.4) return { grid: 32, pixels: 32, variant };
  return { grid: 22, pixels: scale > 1 ? 24 : 22, variant };
}

function variantFor({ platform, isDark, desktop }: TraySurroundings): IconVariant {
  if (platform === 'darwin') return 'template';
  // GNOME's and Unity's bar is dark in the light theme too.
  const hasDarkBar = platform === 'linux' && /gnome|unity/i.test(desktop);
  return isDark || hasDarkBar ? 'dark' : 'light';
}
