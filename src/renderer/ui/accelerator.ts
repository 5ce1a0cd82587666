/** Electron's words for a shortcut (`CommandOrControl+Shift+H`) as the keys of `Kbd`. */
export const keysOfAccelerator = (accelerator: string): string[] =>
  accelerator
    .split('+')
    .map((key) =>
      /^(CommandOrControl|CmdOrCtrl|Control|Ctrl|Command|Cmd)$/.test(key) ? 'Mod' : key
    );
