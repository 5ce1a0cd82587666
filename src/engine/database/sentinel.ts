import type { JournalPlaces } from './journal-places';
import { writeJournalState } from './journal-state';
import type { JournalState } from './journal-state';

/** The open journal's state; every change is on the disk when `update` returns. */
export class Sentinel {
  constructor(
    private readonly places: JournalPlaces,
    private current: JournalState
  ) {}

  /** The folder this is about, for messages. */
  get place(): string {
    return this.places.folder;
  }

  get state(): JournalState {
    return this.current;
  }

  update(patch: Partial<JournalState>): void {
    this.current = { ...this.current, ...patch };
    writeJournalState(this.places.state, this.current);
  }
}
