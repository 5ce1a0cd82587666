import type { IpcMainInvokeEvent, WebContents } from 'electron';

export interface OurPages {
  /** Our windows' pages. */
  pages: () => readonly WebContents[];
  isOurOrigin: (url: string) => boolean;
}

/** Whether a call comes from the main frame of one of our windows, showing one of our pages. */
export function isTrusted(event: IpcMainInvokeEvent, { pages, isOurOrigin }: OurPages): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null &&
    pages().includes(event.sender) &&
    frame === event.sender.mainFrame &&
    isOurOrigin(frame.url)
  );
}
