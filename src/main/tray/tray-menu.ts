import type { MenuItemConstructorOptions } from 'electron';
import { doorWords } from '../../domain/goals/door-words';
import type { Practice } from '../../domain/goals/practice';
import type { DoorReport } from '../../domain/goals/week-report';
import type { PauseChoice } from './nudge-pause';

/** What the menu of the icon tells. */
export interface MenuFacts {
  /** The meter in words. */
  words: string;
  /** Those of the week, in hallway order; none before the journal is open. */
  doors: readonly Pick<
    DoorReport,
    'practice' | 'target' | 'done' | 'planned' | 'state' | 'behind'
  >[];
  /** The key of quick capture, in Electron's words; null when another program has it. */
  captureShortcut: string | null;
  /** Until when nudges are paused, `until 15:30`; empty: they are not, null: there are none to pause. */
  pausedUntil: string | null;
  /** Whether names are hidden. */
  isDiscreet: boolean;
}

export interface MenuActions {
  openWeek: () => void;
  /** With the start of a line. */
  openCapture: (text: string) => void;
  pauseNudges: (choice: PauseChoice) => void;
  endPause: () => void;
  setDiscreet: (isDiscreet: boolean) => void;
  openToday: () => void;
  openSettings: () => void;
  openMain: () => void;
  quit: () => void;
}

/** What is written down often, as it begins. */
const lines: readonly { practice: Practice; label: string; start: string }[] = [
  { practice: 'lunch', label: 'A lunch or coffee', start: 'lunch with ' },
  { practice: 'touch-base', label: 'A hello', start: 'said hi to ' },
  { practice: 'appreciate', label: 'Praise or thanks', start: 'praised ' },
  { practice: 'introduce', label: 'An introduction', start: 'introduced ' },
  { practice: 'join-in', label: 'An event', start: 'attended ' },
  { practice: 'offer-help', label: 'Help offered', start: 'offered help to ' }
];

const pauses: readonly { choice: PauseChoice; label: string }[] = [
  { choice: 'hour', label: 'For an hour' },
  { choice: 'tomorrow', label: 'Until tomorrow morning' },
  { choice: 'monday', label: 'Until Monday' },
  { choice: 'next-week', label: 'For a week' }
];

/** The menu of the tray icon, in words only: where a click opens nothing else, it is all there is. */
export function trayMenu(facts: MenuFacts, actions: MenuActions): MenuItemConstructorOptions[] {
  const { words, doors, captureShortcut } = facts;
  return [
    // Not every desktop shows tooltips.
    { label: words, enabled: false },
    { label: 'Open this week', click: actions.openWeek },
    {
      label: 'Quick capture',
      // Shown here; taken for the whole desktop elsewhere.
      ...(captureShortcut === null
        ? {}
        : { accelerator: captureShortcut, registerAccelerator: false }),
      click: () => actions.openCapture('')
    },
    {
      label: 'Write down',
      submenu: lines.map(({ label, start }) => ({
        label,
        click: () => actions.openCapture(start)
      }))
    },
    ...group(
      doors
        .filter(({ state }) => state !== 'rest')
        .map((door) => ({ label: doorWords(door).sentence, click: actions.openToday }))
    ),
    ...group([...pauseItems(facts, actions), discreetItem(facts, actions)]),
    separator,
    { label: 'Open Hallway', click: actions.openMain },
    { label: 'Settings', click: actions.openSettings },
    separator,
    { label: 'Quit Hallway', click: actions.quit }
  ];
}

function pauseItems(
  { pausedUntil }: MenuFacts,
  { pauseNudges, endPause }: MenuActions
): MenuItemConstructorOptions[] {
  if (pausedUntil === null) return [];
  if (pausedUntil !== '')
    return [
      { label: `Nudges are paused ${pausedUntil}`, enabled: false },
      { label: 'End the pause', click: endPause }
    ];
  return [
    {
      label: 'Pause nudges',
      submenu: pauses.map(({ choice, label }) => ({ label, click: () => pauseNudges(choice) }))
    }
  ];
}

const discreetItem = (
  { isDiscreet }: MenuFacts,
  { setDiscreet }: MenuActions
): MenuItemConstructorOptions => ({
  label: isDiscreet ? 'Show names' : 'Hide names',
  click: () => setDiscreet(!isDiscreet)
});

const separator = { type: 'separator' } as const;

const group = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.length === 0 ? [] : [separator, ...items];
