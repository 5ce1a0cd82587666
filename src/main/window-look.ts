import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textSizes } from '../contract/text-size';
import type { ZoneId } from '../domain/calendar/calendar';
import type { Settings } from './settings';

/** What of the settings a window needs before it is there. */
export type WindowLook = Pick<
  Settings,
  'theme' | 'density' | 'textSize' | 'windowBounds' | 'isDiscreet'
> & {
  /** The zone one chose to live by; null: that of this machine. */
  zone: ZoneId | null;
  /** As it was chosen; null when it never was. */
  captureShortcut: string | null;
};

/**
 * Reads it from the settings file by plain looks: the store and the schemas are loaded when the
 * window is painted (app.ts). What does not fit is as if it had never been chosen.
 */
export function readWindowLook(folder: string): WindowLook {
  const chosen = readSettings(join(folder, 'settings.json'));
  const { theme, density, textSize, windowBounds, captureShortcut, zone, isDiscreet } = chosen;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    density: density === 'compact' ? density : 'comfortable',
    textSize: isTextSize(textSize) ? textSize : textSizes.usual,
    windowBounds: isBounds(windowBounds) ? windowBounds : null,
    isDiscreet: isDiscreet === true,
    zone: isZone(zone) ? zone : null,
    captureShortcut: typeof captureShortcut === 'string' ? captureShortcut : null
  };
}

function readSettings(file: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as object) };
  } catch {
    return {};
  }
}

function isZone(value: unknown): value is ZoneId {
  if (typeof value !== 'string') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

const isTextSize = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= textSizes.least && Number(value) <= textSizes.most;

function isBounds(value: unknown): value is NonNullable<WindowLook['windowBounds']> {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height, isMaximized } = value as Record<string, unknown>;
  const isSize = Number(width) > 0 && Number(height) > 0;
  return (
    isSize && [x, y, width, height].every(Number.isInteger) && typeof isMaximized === 'boolean'
  );
}
