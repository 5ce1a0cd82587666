import path from 'node:path';
import { askProgramWithin } from './ask-program';
import type { Probes } from './attention';
import { yesOfEither } from './whoever-answers';

/** What Windows says of its person at a moment. */
export interface WindowsState {
  /** The screen saver is on, the session locked, or another user's is in front. */
  isNobodyThere: boolean;
  isFullScreen: boolean;
  /** Presentation settings are on. */
  isPresenting: boolean;
  /** The first hour of a new user, or focus assist, which Windows 11 calls do not disturb. */
  isQuiet: boolean;
}

/** Windows' shell starts slowly, and compiles the two declarations each time. */
const limitMs = 4_500;

/**
 * Prints `hallway STATE FOCUS`: of the documented `SHQueryUserNotificationState` 1 to 7, and of
 * focus assist 0 to 2, or `-` where this Windows does not tell. Nothing documented tells of focus
 * assist, so what the shell itself listens to is read: `WNF_SHEL_QUIETHOURS_ACTIVE_PROFILE_CHANGED`.
 */
const script = [
  `$ErrorActionPreference = 'Stop'`,
  `Add-Type -Namespace Hallway -Name Desk -MemberDefinition '
[DllImport("shell32.dll")] public static extern int SHQueryUserNotificationState(out int state);
[DllImport("ntdll.dll")] public static extern int NtQueryWnfStateData(ref ulong name, IntPtr type, IntPtr scope, out uint stamp, out uint value, ref uint size);'`,
  `[int]$state = 0`,
  `if ([Hallway.Desk]::SHQueryUserNotificationState([ref]$state) -ne 0) { exit 1 }`,
  `$focus = '-'`,
  `[uint64]$name = 0x0D83063EA3BF1C75; [uint32]$stamp = 0; [uint32]$value = 0; [uint32]$size = 4`,
  `try { if ([Hallway.Desk]::NtQueryWnfStateData([ref]$name, [IntPtr]::Zero, [IntPtr]::Zero, [ref]$stamp, [ref]$value, [ref]$size) -eq 0 -and $size -eq 4) { $focus = $value } } catch { }`,
  `Write-Output "hallway $state $focus"`
].join('\n');

/** What Windows is asked beside what Electron tells of it. */
export function windowsProbes(
  told: Pick<Probes, 'idleSeconds' | 'isLocked'>,
  read = readWindowsState
): Probes {
  let asking: Promise<WindowsState> | null = null;
  // Each question starts a program: who asks meanwhile gets the same answer.
  const says = async (thing: keyof WindowsState): Promise<boolean> => {
    asking ??= read().finally(() => {
      asking = null;
    });
    return (await asking)[thing];
  };
  return {
    idleSeconds: told.idleSeconds,
    isLocked: () => yesOfEither(told.isLocked(), says('isNobodyThere')),
    isDoNotDisturb: () => says('isQuiet'),
    isFullScreen: () => says('isFullScreen'),
    isPresenting: () => yesOfEither(says('isPresenting'), says('isFullScreen'))
  };
}

/**
 * Asks Windows' own shell, by its whole path: one that lies in the working folder is not asked.
 *
 * @throws Error when it may not answer, as under AppLocker, or answers something else
 */
export async function readWindowsState(
  windows = process.env['SystemRoot'] ?? 'C:\\Windows'
): Promise<WindowsState> {
  const program = path.join(windows, 'System32/WindowsPowerShell/v1.0/powershell.exe');
  const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script];
  return windowsStateOf(await askProgramWithin({ program, args, limitMs }));
}

/** @throws Error for anything but the one line that the question prints */
export function windowsStateOf(printed: string): WindowsState {
  const [, state, focus] = /^hallway ([1-7]) ([0-2]|-)$/.exec(printed) ?? [];
  if (state === undefined || focus === undefined) throw new Error('Windows said something else.');
  return {
    isNobodyThere: state === '1',
    isFullScreen: state === '2' || state === '3' || state === '7',
    isPresenting: state === '4',
    isQuiet: state === '6' || focus === '1' || focus === '2'
  };
}
