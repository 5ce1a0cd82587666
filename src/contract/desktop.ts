import { z } from 'zod';
import { isoWeek, zoneId } from '../domain/calendar/calendar';
import { practice } from '../domain/goals/practice';
import { departmentId, entryId, listId, personId, planId } from '../domain/people/ids';
import { copiesApi } from './copies';
import { knownList } from './people';
import type { Change } from './changes';
import { maxEntryLength } from './entry-text';
import { draftAbout } from './message-drafts';
import { command, query } from './procedure';
import { textSizes } from './text-size';

/** What stands ready over a page as it opens: words to write, or what to have in mind before one meets somebody. */
const readyOver = z.union([draftAbout, z.object({ about: z.literal('prep'), person: personId })]);
export type ReadyOver = z.infer<typeof readyOver>;

/** A page of the main window; where it names a part, that has the focus. */
const page = z.discriminatedUnion('name', [
  /** `practice`: what can be done for its door. */
  z.object({ name: z.literal('today'), practice: practice.nullish() }),
  z.object({
    name: z.literal('journal'),
    entry: entryId.nullish(),
    /** Without `#`: the journal filtered by it. */
    topic: z.string().max(200).nullish(),
    draft: readyOver.nullish()
  }),
  z.object({ name: z.literal('trash') }),
  /** Everybody, one of the lists everybody has, or one of one's own; or the people of a department. */
  z.object({
    name: z.literal('people'),
    list: z.union([knownList, listId]).nullish(),
    department: departmentId.nullish(),
    draft: readyOver.nullish()
  }),
  z.object({ name: z.literal('mentors'), draft: readyOver.nullish() }),
  z.object({ name: z.literal('person'), id: personId, draft: readyOver.nullish() }),
  /** What a search found; the query is in the language of domain/search. */
  z.object({ name: z.literal('search'), query: z.string().max(1000) }),
  z.object({ name: z.literal('who-knows'), about: z.string().max(300).nullish() }),
  z.object({ name: z.literal('inbox') }),
  z.object({ name: z.literal('goals'), part: z.enum(['standing']).nullish() }),
  /** What a week will hold; the current one, or the next at its end, when none is named. */
  z.object({ name: z.literal('week-plan'), week: isoWeek.nullish() }),
  /** The review of a week, the one to be written now when none is named. */
  z.object({ name: z.literal('review'), week: isoWeek.nullish() }),
  z.object({ name: z.literal('import') }),
  z.object({ name: z.literal('settings'), part: z.enum(['export']).nullish() })
]);
export type Page = z.infer<typeof page>;

export const theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof theme>;

/** How close the rows of the people list and the journal stand. */
export const density = z.enum(['comfortable', 'compact']);
export type Density = z.infer<typeof density>;

/** The size of the usual text in pixels; everything grows and shrinks with it. */
export const textSize = z.int().min(textSizes.least).max(textSizes.most);

/** What a window is told without asking. `text` starts a capture line, `engine` says whether the journal can be read. */
export type DesktopEvent =
  | { type: 'change'; change: Change }
  | { type: 'go'; page: Page }
  | { type: 'capture'; text: string }
  | { type: 'theme'; theme: 'light' | 'dark' }
  | { type: 'discreet'; isDiscreet: boolean }
  | { type: 'engine'; state: 'starting' | 'ready' | 'restarting' | 'failed' };

const desktop = z.object({
  platform: z.enum(['mac', 'windows', 'linux']),
  version: z.string(),
  /** The theme to paint now. */
  painted: z.enum(['light', 'dark']),
  theme,
  density,
  textSize,
  /** Whether names are hidden: initials in the windows, nobody in notifications. */
  isDiscreet: z.boolean(),
  /** The global shortcut of the capture window, in Electron's words; null when it could not be taken. */
  captureShortcut: z.string().nullable(),
  dataFolder: z.string(),
  /** The local date now, in the app's zone and clock. */
  today: z.string(),
  zone: z.string(),
  /** Whether the person chose it; otherwise it is this machine's. */
  isZoneChosen: z.boolean(),
  /** True once: the system has no tray, and the person has not been told yet. */
  tellNoTray: z.boolean(),
  /** Where a settings file lies that could not be used, until the person knows; null: the settings are as they were. */
  settingsAside: z.string().nullable(),
  engine: z.enum(['starting', 'ready', 'restarting', 'failed']),
  /** Why the journal cannot be opened, in one sentence; null otherwise. */
  engineProblem: z.string().nullable(),
  /** How many steps are done of making an older journal ready for this version; null when that is not what takes time. */
  migrating: z.object({ done: z.int(), of: z.int() }).nullable()
});

/** How Hallway stays within reach on this machine; `hasTray`: whether something shows tray icons now. */
const presence = z.object({
  startsAtLogin: z.boolean(),
  hasTray: z.boolean(),
  /** The tray icon in one colour. */
  plainIcon: z.boolean(),
  /** The count beside the icon in the menu bar of macOS. */
  menuBarCount: z.boolean(),
  /** A small window where there is no tray. */
  smallWindow: z.boolean()
});
export type PresenceState = z.infer<typeof presence>;

/** How much of names notifications show on this machine. */
const notifications = z.object({ names: z.enum(['none', 'first', 'full']) });

export const desktopApi = {
  ...copiesApi,
  /** What the machine is and what was chosen on it. */
  readDesktop: query({ input: z.object({}), output: desktop, reads: [] }),
  /** The same, and what Today showed last on this day (`firstCalls`), by call and to be asked again; read before the journal is open. */
  readStart: query({
    input: z.object({}),
    output: z.object({ desktop, answers: z.record(z.string(), z.unknown()) }),
    reads: []
  }),
  /** Lets days be those of a zone, wherever the machine is; null: of the machine's own. */
  setZone: command({ input: z.object({ zone: zoneId.nullable() }), output: z.object({}) }),
  setTheme: command({ input: z.object({ theme }), output: z.object({}) }),
  /** Hides names everywhere, or shows them again. */
  setDiscreet: command({ input: z.object({ isDiscreet: z.boolean() }), output: z.object({}) }),
  setDensity: command({ input: z.object({ density }), output: z.object({}) }),
  setTextSize: command({ input: z.object({ textSize }), output: z.object({}) }),
  acknowledgeNoTray: command({ input: z.object({}), output: z.object({}) }),
  acknowledgeSettingsAside: command({ input: z.object({}), output: z.object({}) }),
  readPresence: query({ input: z.object({}), output: presence, reads: [] }),
  /** Changes what is named. @throws read-only when the system does not let us start at login */
  changePresence: command({
    input: presence.omit({ hasTray: true }).partial(),
    output: z.object({})
  }),
  readNotifications: query({ input: z.object({}), output: notifications, reads: [] }),
  changeNotifications: command({ input: notifications.partial(), output: z.object({}) }),
  /** Shows or hides the week beside the small window that asks. */
  toggleWeek: command({ input: z.object({}), output: z.object({}) }),
  /** Opens the menu of the tray icon in the window that asks. */
  openTrayMenu: command({ input: z.object({}), output: z.object({}) }),
  /** Opens the main window on a page. */
  openPage: command({ input: page, output: z.object({}) }),
  /** Opens the capture window, with the start of a line. */
  openCapture: command({
    input: z.object({ text: z.string().max(maxEntryLength).default('') }),
    output: z.object({})
  }),
  /** Hides or closes the window that asks. */
  closeWindow: command({ input: z.object({}), output: z.object({}) }),
  minimizeWindow: command({ input: z.object({}), output: z.object({}) }),
  toggleMaximizeWindow: command({ input: z.object({}), output: z.object({}) }),
  /** Grows or shrinks the capture window to its content. */
  setWindowHeight: command({
    input: z.object({ height: z.int().min(60).max(900) }),
    output: z.object({})
  }),
  /** Asks where, and writes plans there as a calendar file; null when the person chose no place. @throws bad-target, not-found */
  savePlanCalendar: command({
    input: z.object({ plans: z.array(planId).min(1).max(200) }),
    output: z.object({ file: z.string() }).nullable()
  }),
  /** Puts text on the clipboard. */
  copyText: command({
    input: z.object({ text: z.string().min(1).max(100_000) }),
    output: z.object({})
  }),
  /** Starts the person's mail program with a draft. The address is built here, never taken from the window. */
  writeMail: command({
    input: z.object({
      to: z.email().nullable(),
      subject: z.string().max(300),
      body: z.string().max(5000)
    }),
    output: z.object({})
  })
} as const;
export type DesktopApi = typeof desktopApi;

/** What the preload gives a window. */
export interface Bridge {
  invoke(name: string, input: unknown): Promise<unknown>;
  /** Tells where on the disk a file or folder lies that the person dropped on the page or chose; a page itself never knows. */
  dropped(file: unknown): Promise<void>;
  /** Calls back for each event until the answer is called. */
  subscribe(listener: (event: unknown) => void): () => void;
}
