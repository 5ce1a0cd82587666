import { nativeTheme } from 'electron';

/** The theme the windows are painted in now. */
export const painted = (): 'light' | 'dark' => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');

function platform(): 'mac' | 'windows' | 'linux' {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}

/** Both, as a page is told them. */
export const desktopLook = () => ({ platform: platform(), painted: painted() });
