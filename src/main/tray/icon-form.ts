import { iconGrids, type IconForm, type IconGrid, type IconVariant } from './meter-icon';

/** The desktop a tray icon must suit. */
export interface TraySurroundings {
  platform: NodeJS.Platform;
  /** Pixels per unit of the screen with the tray. */
  scale: number;
  /** Whether the bar with the tray is dark. */
  isDark: boolean;
  /** Whether the person wants it in the one colour of the bar's other icons. */
  isPlain: boolean;
}

/** The grid, size and ink that suit a desktop (DESIGN.md §7). */
export function iconFormFor(surroundings: TraySurroundings): IconForm {
  const { platform, scale } = surroundings;
  const variant = variantFor(surroundings);
  // macOS has points, and twice as many pixels: the drawing of 16 stays what it is.
  if (platform === 'darwin') return { grid: 16, pixels: Math.round(16 * scale), variant };
  const pixels = platform === 'win32' ? Math.round(16 * scale) : linuxPixels(scale);
  return { grid: gridFor(pixels), pixels, variant };
}

function linuxPixels(scale: number): number {
  if (scale >= 2) return 44;
  if (scale >= 1.4) return 32;
  return scale > 1 ? 24 : 22;
}

/** The drawing that falls on whole pixels, else the nearest one. */
function gridFor(pixels: number): IconGrid {
  const whole = iconGrids.findLast((grid) => pixels % grid === 0);
  if (whole !== undefined) return whole;
  const apart = (grid: IconGrid): number => Math.abs(pixels - grid);
  return iconGrids.reduce((best, grid) => (apart(grid) < apart(best) ? grid : best));
}

function variantFor({ platform, isDark, isPlain }: TraySurroundings): IconVariant {
  if (platform === 'darwin') return 'template';
  if (isPlain) return isDark ? 'plain-dark' : 'plain-light';
  return isDark ? 'dark' : 'light';
}
