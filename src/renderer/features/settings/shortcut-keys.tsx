import { Kbd } from '../../ui/kbd';

/** A global shortcut in Electron's words (`CommandOrControl+Shift+H`) as keys. */
export function ShortcutKeys({ shortcut }: { shortcut: string }) {
  const keys = shortcut.split('+').map((key) => names[key] ?? key);
  return (
    <span>
      <Kbd keys={keys} />
      <span className="sr">{shortcut.replaceAll('+', ' ')}</span>
    </span>
  );
}

const names: Readonly<Record<string, string>> = {
  CommandOrControl: 'Mod',
  CmdOrCtrl: 'Mod',
  Command: 'Mod',
  Cmd: 'Mod',
  Control: 'Mod',
  Ctrl: 'Mod',
  Option: 'Alt'
};
