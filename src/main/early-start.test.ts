import { expect, test } from 'vitest';
import { desktopApi } from '../contract/desktop';
import { earlyStart } from './early-start';

test('before the journal is open, Today is drawn as it was kept, in the theme, the sizes and with the shortcut one chose', () => {
  const week = { week: '2026-W47', doors: [] };
  const start = earlyStart(
    {
      folder: '/home/ana/hallway',
      version: '1.2.3',
      zone: 'Europe/Madrid',
      look: {
        theme: 'dark',
        density: 'compact',
        textSize: 15,
        windowBounds: null,
        isDiscreet: true,
        zone: null,
        captureShortcut: 'CommandOrControl+Shift+H'
      },
      desktop: { platform: 'linux', painted: 'dark' }
    },
    { date: '2026-11-18', answers: { readWeek: week } }
  );
  // The page reads it by the contract, as it does what the shell answers later.
  expect(desktopApi.readStart.output.parse(start)).toEqual(start);
  expect(start.answers).toEqual({ readWeek: week });
  expect(start.desktop).toMatchObject({
    today: '2026-11-18',
    theme: 'dark',
    density: 'compact',
    textSize: 15,
    painted: 'dark',
    isDiscreet: true,
    captureShortcut: 'CommandOrControl+Shift+H',
    engine: 'starting',
    dataFolder: '/home/ana/hallway'
  });
});

test('a shortcut that was never chosen is not named', () => {
  const { desktop } = earlyStart(
    {
      folder: '/home/ana/hallway',
      version: '1.2.3',
      zone: 'Europe/Madrid',
      look: {
        theme: 'system',
        density: 'comfortable',
        textSize: 13,
        windowBounds: null,
        isDiscreet: false,
        zone: null,
        captureShortcut: null
      },
      desktop: { platform: 'mac', painted: 'light' }
    },
    { date: '2026-11-18', answers: {} }
  );
  expect(desktop.captureShortcut).toBeNull();
});
