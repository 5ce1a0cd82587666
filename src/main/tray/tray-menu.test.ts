import { expect, test } from 'vitest';
import { trayMenu, type MenuActions, type MenuFacts } from './tray-menu';

const done: string[] = [];
const actions: MenuActions = {
  openWeek: () => done.push('week'),
  openCapture: (text) => done.push(`capture "${text}"`),
  pauseNudges: (choice) => done.push(`pause ${choice}`),
  endPause: () => done.push('end pause'),
  setDiscreet: (isDiscreet) => done.push(isDiscreet ? 'hide names' : 'show names'),
  openToday: () => done.push('today'),
  openSettings: () => done.push('settings'),
  openMain: () => done.push('main'),
  quit: () => done.push('quit')
};
const door = { target: 1, done: 0, planned: 0, state: 'on-pace', behind: 0 } as const;
const facts: MenuFacts = {
  words: '1 of 2 this week, one behind',
  doors: [
    { ...door, practice: 'lunch', done: 1, state: 'done' },
    { ...door, practice: 'touch-base', state: 'behind', behind: 1 },
    { ...door, practice: 'offer-help', target: 0, state: 'rest' }
  ],
  captureShortcut: 'CommandOrControl+Shift+H',
  pausedUntil: '',
  isDiscreet: false
};
const labels = (some: MenuFacts): string[] =>
  trayMenu(some, actions).map(({ label, type }) => (type === 'separator' ? '–' : (label ?? '')));

test('begins with the meter in words, then what one came for', () => {
  expect(labels(facts)).toEqual([
    '1 of 2 this week, one behind',
    'Open this week',
    'Quick capture',
    'Write down',
    '–',
    'Lunch, 1 of 1, done',
    'Touch base, 0 of 1, one behind',
    '–',
    'Pause nudges',
    'Hide names',
    '–',
    'Open Hallway',
    'Settings',
    '–',
    'Quit Hallway'
  ]);
  expect(trayMenu(facts, actions)[0]?.enabled).toBe(false);
});

test('has no empty group before the journal is open', () => {
  const before = labels({ ...facts, words: 'Hallway', doors: [], pausedUntil: null });
  expect(before.join(' ')).not.toMatch(/– –/);
});

test('shows the key of quick capture without taking it twice', () => {
  const item = trayMenu(facts, actions)[2];
  expect(item).toMatchObject({ accelerator: facts.captureShortcut, registerAccelerator: false });
  expect(trayMenu({ ...facts, captureShortcut: null }, actions)[2]).not.toHaveProperty(
    'accelerator'
  );
});

test('every item does what it says', () => {
  done.length = 0;
  for (const item of trayMenu(facts, actions)) (item.click as (() => void) | undefined)?.();
  expect(done).toEqual([
    'week',
    'capture ""',
    'today',
    'today',
    'hide names',
    'main',
    'settings',
    'quit'
  ]);
});

test('begins a line of each kind', () => {
  done.length = 0;
  const kinds = trayMenu(facts, actions)[3]?.submenu as { click: () => void }[];
  for (const kind of kinds) kind.click();
  expect(done).toHaveLength(6);
  expect(done[0]).toBe('capture "lunch with "');
});

test('nudges are paused from it, and it says until when and ends that', () => {
  done.length = 0;
  const menu = trayMenu(facts, actions);
  const pauses = menu.find(({ label }) => label === 'Pause nudges')?.submenu;
  for (const pause of pauses as { click: () => void }[]) pause.click();
  expect(done).toEqual(['pause hour', 'pause tomorrow', 'pause monday', 'pause next-week']);
  const paused = trayMenu({ ...facts, pausedUntil: 'until Monday, 10:00' }, actions);
  expect(labels({ ...facts, pausedUntil: 'until Monday, 10:00' })).toContain(
    'Nudges are paused until Monday, 10:00'
  );
  const end = paused.find(({ label }) => label === 'End the pause')?.click as () => void;
  end();
  expect(done.at(-1)).toBe('end pause');
});

test('names are hidden and shown from it', () => {
  const item = (isDiscreet: boolean) => {
    const label = isDiscreet ? 'Show names' : 'Hide names';
    return trayMenu({ ...facts, isDiscreet }, actions).find((one) => one.label === label);
  };
  for (const isDiscreet of [false, true]) (item(isDiscreet)!.click as () => void)();
  expect(done.slice(-2)).toEqual(['hide names', 'show names']);
});
