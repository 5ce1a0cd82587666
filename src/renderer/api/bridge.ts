import { createClient } from '../../contract/client';
import type { Bridge, DesktopEvent } from '../../contract/desktop';
import { desktopApi, desktopEvent } from '../../contract/desktop';
import { engineApi } from '../../contract/engine-api';
import type { Command, InputOf, OutputOf, Query } from '../../contract/procedure';

declare global {
  interface Window {
    /** What the preload gives: see contract/desktop. */
    readonly bridge: Bridge;
  }
}

/** Everything a window can call. What both answer (exportMarkdown) is the desktop's here. */
export const windowApi = { ...engineApi, ...desktopApi } as const;
type WindowApi = typeof windowApi;

export type CallName = keyof WindowApi;
export type QueryName = {
  [Name in CallName]: WindowApi[Name] extends Query ? Name : never;
}[CallName];
export type CallInput<Name extends CallName> = InputOf<WindowApi[Name]>;
export type CallOutput<Name extends CallName> = OutputOf<WindowApi[Name]>;

/** The calls as functions. Each rejects with a `JournalError`. */
export const calls = createClient(windowApi, (name, input) => {
  const answer = window.bridge.invoke(name, input);
  if (isShortCommand(windowApi[name as CallName])) {
    commandsUnderWay.add(answer);
    const forget = () => commandsUnderWay.delete(answer);
    answer.then(forget, forget);
  }
  return answer;
});

const commandsUnderWay = new Set<Promise<unknown>>();

const isShortCommand = (call: Query | Command): boolean =>
  call.type === 'command' && !call.mayTakeMinutes;

/**
 * Resolves when the commands made so far are answered, and who made them has acted on it. Those
 * that may take minutes are not waited for.
 */
export async function commandsAnswered(): Promise<void> {
  if (commandsUnderWay.size === 0) return;
  await Promise.allSettled(commandsUnderWay);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Calls back for each event of the desktop until the answer is called. */
export function onDesktopEvent(listener: (event: DesktopEvent) => void): () => void {
  return window.bridge.subscribe((event) => {
    const read = desktopEvent.safeParse(event);
    if (read.success) listener(read.data);
  });
}
