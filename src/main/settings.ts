import { z } from 'zod';
import { density, textSize, theme } from '../contract/desktop';
import { textSizes } from '../contract/text-size';
import { zoneId } from '../domain/calendar/calendar';

const windowBounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  isMaximized: z.boolean()
});
export type WindowBounds = z.infer<typeof windowBounds>;

/** What a person chose on this machine. What belongs to the journal travels in the journal. */
export const settingsSchema = z.object({
  /** A folder of pages that follows the journal; `isBegun`: something was written there. Null: there is none. */
  mirror: z
    .object({ folder: z.string().min(1), sensitive: z.boolean(), isBegun: z.boolean() })
    .nullable()
    .catch(null)
    .default(null),
  theme: theme.default('system'),
  density: density.catch('comfortable').default('comfortable'),
  textSize: textSize.catch(textSizes.usual).default(textSizes.usual),
  /** Where the main window stood when it was last closed. */
  windowBounds: windowBounds.nullable().default(null),
  /** The zone whose days the person lives by; null: that of this machine, wherever it is. */
  zone: zoneId.nullable().catch(null).default(null),
  /** In Electron's words. */
  captureShortcut: z.string().min(1).max(60).default('CommandOrControl+Shift+H'),
  /** The person knows that this desktop has no tray. */
  toldNoTray: z.boolean().default(false),
  /** Where the small window was put by hand; null: in its corner. */
  smallWindowPlace: z.object({ x: z.int(), y: z.int() }).nullable().default(null),
  /** A small window stands in for the tray icon where there is no tray. */
  smallWindow: z.boolean().default(true),
  /** The tray icon in the one colour of the others beside it. */
  plainIcon: z.boolean().default(false),
  /** macOS shows the count beside the icon. */
  menuBarCount: z.boolean().default(true),
  /** How much of a name a notification shows to who looks at the screen. */
  namesInNotifications: z.enum(['none', 'first', 'full']).default('first'),
  /** Names are hidden everywhere, and no notification says whom or what it is about. */
  isDiscreet: z.boolean().default(false)
});
export type Settings = z.infer<typeof settingsSchema>;

export interface SettingsStore {
  read: () => Settings;
  change: (part: Partial<Settings>) => void;
}

/** A settings file that could not be used at this start; null: there was none, or the person knows. */
export interface SettingsAside {
  read: () => string | null;
  acknowledge: () => void;
}
