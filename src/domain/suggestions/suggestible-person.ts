import type { IsoDate } from '../calendar/calendar';
import type { PersonId } from '../people/ids';
import type { Place } from './ties';

/** A person as suggestions see them. */
export interface SuggestiblePerson extends Place {
  id: PersonId;
  name: string;
  title: string | null;
  oneToOnes: number;
  /** Null: not met. */
  lastContact: IsoDate | null;
  rhythmDays: number;
  /** Whether I asked them for something that is still open; they are left in peace. */
  openAsk: boolean;
}
