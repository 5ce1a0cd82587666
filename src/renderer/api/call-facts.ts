import type { Table } from '../../contract/changes';
import { desktopApi } from '../../contract/desktop';
import { engineApi } from '../../contract/engine-api';
import type { Command, Query } from '../../contract/procedure';

const facts: Readonly<Record<string, Query | Command>> = { ...engineApi, ...desktopApi };

/** The tables an answer is made of; none for a command. */
export function readsOf(name: string): readonly Table[] {
  const call = facts[name];
  return call?.type === 'query' ? call.reads : [];
}

/** Whether a call changes something, and is answered in a moment. */
export function isShortCommand(name: string): boolean {
  const call = facts[name];
  return call?.type === 'command' && !call.mayTakeMinutes;
}
