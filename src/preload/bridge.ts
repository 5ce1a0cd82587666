import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { bridgeChannels } from '../contract/channels';
import type { Bridge } from '../contract/desktop';

type Listener = (event: unknown) => void;
const listeners = new Set<Listener>();

/** A page's listeners come one by one as it is built up; each hears what came before it. */
const buildUpMs = 2_000;
let firstListenerAt = Infinity;
let early: unknown[] = [];
const isBuiltUp = (): boolean => performance.now() - firstListenerAt > buildUpMs;

ipcRenderer.on(bridgeChannels.event, (_electron, event: unknown) => {
  if (isBuiltUp()) early = [];
  else early.push(event);
  for (const listener of listeners) listener(event);
});

const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke(bridgeChannels.call, name, input) as Promise<unknown>,
  // A page can make up a file, but none that has a place.
  dropped: (file) =>
    ipcRenderer.invoke(
      bridgeChannels.dropped,
      webUtils.getPathForFile(file as File)
    ) as Promise<void>,
  subscribe(listener) {
    firstListenerAt = Math.min(firstListenerAt, performance.now());
    listeners.add(listener);
    if (!isBuiltUp()) for (const event of early) listener(event);
    return () => listeners.delete(listener);
  }
};

contextBridge.exposeInMainWorld('bridge', bridge);
