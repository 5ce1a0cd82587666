import { askProgram } from './ask-program';

/**
 * Whether the window in front fills the screen (EWMH, `_NET_ACTIVE_WINDOW` and
 * `_NET_WM_STATE_FULLSCREEN`), asked through X.Org's xprop. Null where nobody manages windows.
 *
 * On Wayland no program may know of another's window: there nobody is to be asked.
 */
export async function readFullScreen(ask = askProgram): Promise<boolean | null> {
  const name = '_NET_ACTIVE_WINDOW';
  const active = await ask('xprop', '-root', '-f', name, '32x', name);
  const [id] = /0x[0-9a-f]+/i.exec(active) ?? [];
  if (id === undefined) return null;
  if (Number(id) === 0) return false;
  return (await ask('xprop', '-id', id, '_NET_WM_STATE')).includes('_NET_WM_STATE_FULLSCREEN');
}
