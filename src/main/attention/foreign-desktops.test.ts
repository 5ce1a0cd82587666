import { describe, expect, test } from 'vitest';
import { hidesMenuBar, isFocusOn, keepsScreenAwake } from './mac-state';
import { windowsProbes, windowsStateOf, type WindowsState } from './windows-state';

describe('Windows', () => {
  const calm = { isNobodyThere: false, isFullScreen: false, isPresenting: false, isQuiet: false };

  test.each<[string, Partial<WindowsState>, string]>([
    ['hallway 5 0', {}, 'somebody works at it'],
    ['hallway 5 -', {}, 'it is too old to tell of focus assist'],
    ['hallway 1 0', { isNobodyThere: true }, 'the screen saver is on'],
    ['hallway 2 0', { isFullScreen: true }, 'a film fills the screen'],
    ['hallway 3 0', { isFullScreen: true }, 'a game fills the screen'],
    ['hallway 4 0', { isPresenting: true }, 'presentation settings are on'],
    ['hallway 6 0', { isQuiet: true }, 'a new user has just logged in'],
    ['hallway 7 0', { isFullScreen: true }, 'an app of the store fills the screen'],
    ['hallway 5 1', { isQuiet: true }, 'only what has priority comes through'],
    ['hallway 5 2', { isQuiet: true }, 'only alarms come through']
  ])('says %s when %s', (printed, differs) => {
    expect(windowsStateOf(printed)).toEqual({ ...calm, ...differs });
  });

  test.each([
    '',
    'hallway 0 0',
    'hallway 8 0',
    'hallway 5 3',
    'hallway 5',
    'hallway 5 0\nhallway 5 0',
    'Add-Type : Cannot add type. Definition of new types is not supported in this language mode.',
    '5'
  ])('%j is no answer of it', (printed) => {
    expect(() => windowsStateOf(printed)).toThrow('something else');
  });

  const told = { idleSeconds: async () => 3, isLocked: async () => false };

  test('is asked once for all that one look wants to know, and anew at the next', async () => {
    let asked = 0;
    const probes = windowsProbes(told, async () => {
      asked += 1;
      return { ...calm, isFullScreen: true };
    });
    const look = () =>
      Promise.all([
        probes.isLocked(),
        probes.isDoNotDisturb(),
        probes.isFullScreen(),
        probes.isPresenting()
      ]);
    expect(await look()).toEqual([false, false, true, true]);
    expect(asked).toBe(1);
    await look();
    expect(asked).toBe(2);
  });

  test('that gives no answer leaves what Electron knows of the lock', async () => {
    const probes = windowsProbes({ ...told, isLocked: async () => true }, async () => {
      throw new Error('not allowed here');
    });
    expect(await probes.isLocked()).toBe(true);
    await expect(probes.isDoNotDisturb()).rejects.toThrow('not allowed here');
  });

  test('counts as locked behind its screen saver', async () => {
    const probes = windowsProbes(told, async () => ({ ...calm, isNobodyThere: true }));
    expect(await probes.isLocked()).toBe(true);
  });
});

describe('macOS', () => {
  /** As macOS 12 to 15 write it, shortened to one record of each kind. */
  const record = {
    assertionUUID: '0D7A3A4B-6F6E-4B6C-9E37-0A6C5B1B9C11',
    assertionSource: { assertionClientIdentifier: 'com.apple.controlcenter.dnd' },
    assertionStartDateTimestamp: 720349521.018,
    assertionDetails: {
      assertionDetailsIdentifier: 'com.apple.controlcenter.dnd',
      assertionDetailsModeIdentifier: 'com.apple.donotdisturb.mode.default',
      assertionDetailsReason: 'user-action'
    }
  };
  const invalidation = { invalidationReason: 'user-changed-state', invalidationAssertion: record };
  const file = (store: object): string =>
    JSON.stringify({ data: [store], header: { version: 4, timestamp: 720349521.1 } });

  test('has a Focus on while one is recorded, not once it is over', () => {
    const storeInvalidationRecords = [invalidation];
    expect(isFocusOn(file({ storeAssertionRecords: [record], storeInvalidationRecords }))).toBe(
      true
    );
    expect(isFocusOn(file({ storeInvalidationRecords }))).toBe(false);
    expect(isFocusOn(file({ storeAssertionRecords: [] }))).toBe(false);
    expect(isFocusOn('{"data":[]}')).toBe(false);
  });

  test.each([
    '',
    'bplist00',
    '[]',
    'null',
    '{"data":{}}',
    '{"data":[{"storeAssertionRecords":1}]}'
  ])('%j is no record of it', (text) => {
    expect(() => isFocusOn(text)).toThrow(/JSON|stands elsewhere|another shape|Cannot/u);
  });

  test.each([
    ['0', false, 'windows stand side by side'],
    ['1', false, 'the Dock alone goes away'],
    ['1029', true, 'a program has a screen of its own'],
    ['10', true, 'a presentation takes the screen'],
    ['5', true, 'a film fills the screen of the desktop']
  ])('says %s when it is %s that %s', (printed, isFull) => {
    expect(hidesMenuBar(printed)).toBe(isFull);
  });

  test.each(['', 'NaN', '-1', '1029\n', 'execution error: Error: -1728'])(
    '%j says nothing of the screen',
    (printed) => {
      expect(() => hidesMenuBar(printed)).toThrow('something else');
    }
  );

  /** `pmset -g assertions` of macOS 14. */
  const assertions = (displays: number): string => `2026-11-18 10:15:00 +0100
Assertion status system-wide:
   BackgroundTask                 0
   ApplePushServiceTask           0
   UserIsActive                   1
   PreventUserIdleDisplaySleep    ${displays}
   PreventSystemSleep             0
   ExternalMedia                  0
   PreventUserIdleSystemSleep     1
   NetworkClientActive            0
Listed by owning process:
   pid 734(sharingd): [0x000037600001963a] 00:00:13 PreventUserIdleSystemSleep named: "Handoff"
   pid 446(WindowServer): [0x000036c0000995cf] 00:00:00 UserIsActive named: "com.apple.iohideventsystem.queue.tickle"
   pid 389(powerd): [0x000001e20001855c] 03:48:26 PreventUserIdleSystemSleep named: "Powerd - Prevent sleep while display is on"`;

  test('keeps the screen awake for a call or a film, not for its own housekeeping', () => {
    expect(keepsScreenAwake(assertions(0))).toBe(false);
    expect(keepsScreenAwake(assertions(1))).toBe(true);
    expect(keepsScreenAwake(assertions(2))).toBe(true);
    expect(() => keepsScreenAwake('No assertions.')).toThrow('something else');
  });
});
