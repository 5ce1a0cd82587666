import type { ClockTime, IsoDate } from '../domain/calendar/calendar';
import type { TouchKind } from '../domain/journal/touch';
import type { EngineContext } from './context';
import type { WriteDb } from './database/database';

/** A contact that was, with people who are in the journal. */
export interface WrittenContact {
  /** The id of its entry. */
  readonly id: string;
  readonly date: IsoDate;
  readonly time: ClockTime | null;
  readonly kind: TouchKind;
  readonly text: string;
  readonly minutes: number | null;
  readonly place: string | null;
  /** The name of an event; null for other kinds. */
  readonly event: string | null;
  readonly begunByMe: boolean;
  /** Each once, in their order. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** How many others were there. */
  readonly others: number;
}

/** Writes entries with a contact, which the journal feature owns, for features that do not. */
export interface ContactWriter {
  write(tx: WriteDb, contacts: readonly WrittenContact[], context: EngineContext): Promise<void>;
  /** Deletes those that were not touched since they were written; answers how many. */
  removeUntouched(tx: WriteDb, ids: readonly string[]): Promise<number>;
}
