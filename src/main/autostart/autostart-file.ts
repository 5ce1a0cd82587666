import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** A command line: the program's full path and its arguments. */
export interface LoginCommand {
  program: string;
  args: readonly string[];
}

/** The file by which a Linux desktop starts us at login (Desktop Application Autostart Specification). */
export function autostartFile(env: NodeJS.ProcessEnv): string {
  const chosen = env['XDG_CONFIG_HOME'] ?? '';
  const config = isAbsolute(chosen) ? chosen : join(env['HOME'] ?? homedir(), '.config');
  return join(config, 'autostart', 'hallway.desktop');
}

/** Whether the desktop will start it: a desktop's own settings may have switched it off in the file. */
export function isStarted(file: string): boolean {
  const entry = readEntry(file);
  return (
    entry !== null &&
    entry.get('Hidden') !== 'true' &&
    entry.get('X-GNOME-Autostart-enabled') !== 'false'
  );
}

/** Writes the file beside its place first: one that is half written would start nothing. */
export function writeAutostart(file: string, command: LoginCommand): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const draft = `${file}.new`;
  writeFileSync(draft, entryFor(command));
  renameSync(draft, file);
}

export function removeAutostart(file: string): void {
  rmSync(file, { force: true });
}

/** Whether the file names a program that is not there any more: the app was moved. */
export function isStale(file: string): boolean {
  const program = readEntry(file)?.get('TryExec');
  if (program === undefined || !isStarted(file)) return false;
  try {
    accessSync(program.replaceAll('\\\\', '\\'), constants.X_OK);
    return false;
  } catch {
    return true;
  }
}

function readEntry(file: string): Map<string, string> | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const lines = text.split('\n').map((line) => /^([A-Za-z-]+)\s*=\s*(.*?)\s*$/.exec(line));
  return new Map(lines.flatMap((found) => (found ? [[found[1]!, found[2]!] as const] : [])));
}

const entryFor = ({ program, args }: LoginCommand): string => `[Desktop Entry]
Type=Application
Name=Hallway
Comment=Your week in the tray
Exec=${escaped([program, ...args].map(quoted).join(' '))}
TryExec=${escaped(program)}
Icon=hallway
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
`;

/** An argument of Exec (Desktop Entry Specification, "The Exec key"): a percent sign would be a field code. */
const quoted = (arg: string): string =>
  `"${arg.replaceAll(/["`$\\]/g, String.raw`\$&`).replaceAll('%', '%%')}"`;

/** A value of type string: backslashes double, and one line. */
const escaped = (value: string): string =>
  value.replaceAll('\\', String.raw`\\`).replaceAll('\n', String.raw`\n`);
