import { app } from 'electron';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DesktopApi } from '../contract/desktop';
import type { OutputOf } from '../contract/procedure';
import { dateLocaleOf } from './date-locale';

/** Draws the main window on Today as HTML. */
type DrawFrame = (start: OutputOf<DesktopApi['readStart']>) => string;

/**
 * What draws the main window as its page will (renderer/app/frame-html.tsx), read from the files of
 * the build; null where the page's language is not that of this process, for it would write dates
 * in another way.
 */
export async function loadFrameDrawer(built: string): Promise<DrawFrame | null> {
  const own = new Intl.DateTimeFormat().resolvedOptions().locale;
  if (inFull(own) !== inFull(dateLocaleOf(app.getLocale(), app.getSystemLocale()))) return null;
  const file = pathToFileURL(join(built, '../frame/frame-html.js'));
  const { frameHtml } = (await import(file.href)) as { frameHtml: DrawFrame };
  return frameHtml;
}

/** `de` as `de-Latn-DE`. */
const inFull = (locale: string): string => new Intl.Locale(locale).maximize().baseName;
