import type { IsoDate } from '../domain/calendar/calendar';
import type { EntryId } from '../domain/people/ids';
import type { EngineContext } from './context';

/** Writes entries that are notes, which the journal feature owns. */
export interface NoteWriter {
  /** Begins a note of this id on a day; its meaning is read from its text. */
  begin(id: EntryId, date: IsoDate, text: string, context: EngineContext): Promise<void>;
  /** Replaces the text; the one before stays among the versions. @throws not-found */
  edit(id: EntryId, text: string, context: EngineContext): Promise<void>;
}
