import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { bridgeChannels } from '../contract/channels';
import { desktopApi, type DesktopApi, type DesktopEvent } from '../contract/desktop';
import { engineApi } from '../contract/engine-api';
import type { Reply } from '../contract/errors';
import type { Api, Handlers } from '../contract/procedure';
import { serve } from '../contract/serve';
import type { Log } from './log';
import { isTrusted, type OurPages } from './trusted-page';

/** Who asks: the window whose page made the call. */
interface Caller {
  webContents: WebContents;
}

export interface BridgeParts extends OurPages {
  sendToEngine: (name: string, input: unknown) => Promise<Reply>;
  desktop: Handlers<DesktopApi, Caller>;
  keepDropped: (place: string) => void;
  log: Log;
}

/** The one door between windows and the app. */
export interface Bridge {
  /** Answers a call of a page; never rejects. */
  answer: (event: IpcMainInvokeEvent, name: unknown, input: unknown) => Promise<Reply>;
  /** Keeps where something lies that was dropped on a page. */
  dropped: (event: IpcMainInvokeEvent, place: unknown) => void;
  /** Tells every window. */
  push: (event: DesktopEvent) => void;
}

export function createBridge(parts: BridgeParts): Bridge {
  return {
    answer(event, name, input) {
      if (typeof name !== 'string' || !isTrusted(event, parts)) {
        parts.log.write('warn', 'call refused: not one of our pages');
        return Promise.resolve(notAllowed);
      }
      // What both answer, the export, asks the person for a folder first.
      if (!Object.hasOwn(desktopApi, name)) return callEngine(name, input, parts);
      const caller = { webContents: event.sender };
      return serve(desktopApi, parts.desktop, () => caller, parts.log.unexpected)(name, input);
    },
    dropped(event, place) {
      if (typeof place === 'string' && place !== '' && isTrusted(event, parts))
        parts.keepDropped(place);
    },
    push(event) {
      for (const page of parts.pages()) page.send(bridgeChannels.event, event);
    }
  };
}

function callEngine(name: string, input: unknown, parts: BridgeParts): Promise<Reply> {
  const api: Api = engineApi;
  const isRefused = Object.hasOwn(api, name) && api[name]?.audience !== 'window';
  return isRefused ? Promise.resolve(notAllowed) : parts.sendToEngine(name, input);
}

const notAllowed = {
  ok: false,
  error: { code: 'not-allowed', message: 'This window may not make this call.', details: {} }
} satisfies Reply;
