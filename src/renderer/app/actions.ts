import {
  ALargeSmall,
  BookOpen,
  CalendarCheck,
  Download,
  EyeOff,
  Hash,
  House,
  Inbox,
  Keyboard,
  ListChecks,
  type LucideIcon,
  Plus,
  Search,
  Settings,
  Target,
  Undo2,
  Users,
  ZoomIn,
  ZoomOut
} from 'lucide-react';
import type { Page } from '../../contract/desktop';
import { calls } from '../api/bridge';

/** Something one can do from anywhere in the window: by its keys, in the palette, and listed among the keys. */
export interface Action {
  readonly name: string;
  /** Other words it is looked for by. */
  readonly also: string;
  readonly icon: LucideIcon;
  /** As `useKeys` names them; null: only in the palette. */
  readonly keys: string | null;
  readonly act: () => void;
}

/** What actions need of the window. */
interface Reach {
  readonly go: (page: Page) => void;
  readonly undoLast: () => void;
  readonly showKeys: () => void;
  readonly openPalette: () => void;
  /** Makes text that many pixels larger; 0: as large as usual. */
  readonly resizeText: (by: -1 | 0 | 1) => void;
  readonly toggleDiscreet: () => void;
}

/** Every action, in the order they are listed. */
export const actionsFor = (reach: Reach): readonly Action[] => {
  const { go, undoLast, showKeys, openPalette, resizeText, toggleDiscreet } = reach;
  return [
    {
      name: 'New entry',
      also: 'write log capture add',
      icon: Plus,
      keys: 'Mod+n',
      act: () => void calls.openCapture({})
    },
    { name: 'Search or jump', also: 'find palette', icon: Search, keys: 'Mod+k', act: openPalette },
    {
      name: 'Today',
      also: 'go to week doors',
      icon: House,
      keys: 'Mod+1',
      act: () => go({ name: 'today' })
    },
    {
      name: 'Journal',
      also: 'go to entries',
      icon: BookOpen,
      keys: 'Mod+2',
      act: () => go({ name: 'journal' })
    },
    {
      name: 'People',
      also: 'go to colleagues list',
      icon: Users,
      keys: 'Mod+3',
      act: () => go({ name: 'people' })
    },
    {
      name: 'Weekly review',
      also: 'go to friday month reflection look back',
      icon: ListChecks,
      keys: 'Mod+6',
      act: () => go({ name: 'review' })
    },
    {
      name: 'Plan the week',
      also: 'go to monday if then next week lunch calendar ics',
      icon: CalendarCheck,
      keys: null,
      act: () => go({ name: 'week-plan' })
    },
    {
      name: 'Who knows what',
      also: 'go to topics expertise ask',
      icon: Hash,
      keys: null,
      act: () => go({ name: 'who-knows' })
    },
    {
      name: 'Inbox',
      also: 'go to nudges notifications',
      icon: Inbox,
      keys: null,
      act: () => go({ name: 'inbox' })
    },
    {
      name: 'Import colleagues',
      also: 'go to csv vcard directory',
      icon: Download,
      keys: null,
      act: () => go({ name: 'import' })
    },
    {
      name: 'Goals',
      also: 'go to doors practices pauses vacation holiday sick skip week',
      icon: Target,
      keys: null,
      act: () => go({ name: 'goals' })
    },
    {
      name: 'Settings',
      also: 'go to preferences theme shortcut export',
      icon: Settings,
      keys: 'Mod+,',
      act: () => go({ name: 'settings' })
    },
    {
      name: 'Hide or show names',
      also: 'discreet privacy initials blur screen share present',
      icon: EyeOff,
      keys: 'Mod+Shift+d',
      act: toggleDiscreet
    },
    { name: 'Undo', also: 'take back', icon: Undo2, keys: 'Mod+z', act: undoLast },
    {
      name: 'Larger text',
      also: 'zoom in bigger size',
      icon: ZoomIn,
      keys: 'Mod++',
      act: () => resizeText(1)
    },
    {
      name: 'Smaller text',
      also: 'zoom out size',
      icon: ZoomOut,
      keys: 'Mod+-',
      act: () => resizeText(-1)
    },
    {
      name: 'Text as large as usual',
      also: 'zoom reset size',
      icon: ALargeSmall,
      keys: 'Mod+0',
      act: () => resizeText(0)
    },
    { name: 'All keys', also: 'keyboard shortcuts help', icon: Keyboard, keys: '?', act: showKeys }
  ];
};

/** The actions whose name, or other words, have words that begin like those asked for. */
export function actionsLike(actions: readonly Action[], text: string): readonly Action[] {
  const sought = wordsOf(text);
  return actions.filter(({ name, also }) => {
    const words = wordsOf(`${name} ${also}`);
    return sought.every((begun) => words.some((word) => word.startsWith(begun)));
  });
}

/** `Mod+n` as the keys of `Kbd`. */
export const printedKeys = (keys: string): string[] =>
  keys.split(/\+(?!$)/u).map((key) => (key.length === 1 ? key.toUpperCase() : key));

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/u).filter(Boolean);
