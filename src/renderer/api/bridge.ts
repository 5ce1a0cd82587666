import { createOpenClient } from '../../contract/client';
import type { Bridge, DesktopApi, DesktopEvent } from '../../contract/desktop';
import type { EngineApi } from '../../contract/engine-api';
import type { InputOf, OutputOf, Query } from '../../contract/procedure';

declare global {
  interface Window {
    /** What the preload gives: see contract/desktop. */
    readonly bridge: Bridge;
  }
}

/** Everything a window can call. What both answer (exportMarkdown) is the desktop's here. */
type WindowApi = Omit<EngineApi, keyof DesktopApi> & DesktopApi;

export type CallName = keyof WindowApi;
export type QueryName = {
  [Name in CallName]: WindowApi[Name] extends Query ? Name : never;
}[CallName];
export type CallInput<Name extends CallName> = InputOf<WindowApi[Name]>;
export type CallOutput<Name extends CallName> = OutputOf<WindowApi[Name]>;

/** The calls as functions. Each rejects with a `JournalError`. */
export const calls = createOpenClient<WindowApi>((name, input) => {
  const answer = window.bridge.invoke(name, input);
  underWay.set(answer, name);
  const forget = () => underWay.delete(answer);
  answer.then(forget, forget);
  return answer;
});

const underWay = new Map<Promise<unknown>, string>();

/**
 * What the contract says of each call. It comes a moment after the window: its schemas take a
 * while to build, and the first thing that is drawn needs none.
 */
export const loadCallFacts = () => import('./call-facts');

/**
 * Resolves when the commands made so far are answered, and who made them has acted on it. Those
 * that may take minutes are not waited for.
 */
export async function commandsAnswered(): Promise<void> {
  if (underWay.size === 0) return;
  const { isShortCommand } = await loadCallFacts();
  const commands = [...underWay].filter(([, name]) => isShortCommand(name));
  await Promise.allSettled(commands.map(([answer]) => answer));
  await new Promise((resolve) => setTimeout(resolve));
}

/** Calls back for each event of the desktop until the answer is called. */
export function onDesktopEvent(listener: (event: DesktopEvent) => void): () => void {
  return window.bridge.subscribe((event) => listener(event as DesktopEvent));
}
