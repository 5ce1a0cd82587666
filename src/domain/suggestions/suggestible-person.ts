import type { IsoDate } from '../calendar/calendar';
import type { PersonId } from '../people/ids';

/** A person as suggestions see them. */
export interface SuggestiblePerson {
  id: PersonId;
  name: string;
  title: string | null;
  department: string | null;
  level: string | null;
  site: string | null;
  /** Touches of any kind. */
  contacts: number;
  oneToOnes: number;
  /** My touches with them in the last `recentDays` days. */
  recentTouches: number;
  lastContact: IsoDate | null;
  rhythmDays: number;
  /** Whether I asked them for something that is still open; they are left in peace. */
  openAsk: boolean;
}
