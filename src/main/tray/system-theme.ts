import { nativeTheme } from 'electron';

/** Whether the desktop's own bars are dark, whatever theme the person chose for the app's windows. */
export interface SystemTheme {
  isDark: () => boolean;
}

/** To be made before a theme is chosen for the app: from then on Electron tells only that one. */
export function watchSystemTheme(): SystemTheme {
  let isDark = nativeTheme.shouldUseDarkColors;
  nativeTheme.on('updated', () => {
    if (nativeTheme.themeSource === 'system') isDark = nativeTheme.shouldUseDarkColors;
  });
  // Newer Electrons tell it on macOS and Windows, where the taskbar has a theme of its own.
  const isTold =
    process.platform !== 'linux' && 'shouldUseDarkColorsForSystemIntegratedUI' in nativeTheme;
  return {
    isDark: () => (isTold ? nativeTheme.shouldUseDarkColorsForSystemIntegratedUI : isDark)
  };
}
