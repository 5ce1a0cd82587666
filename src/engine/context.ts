import type { Instant, IsoDate, ZoneId } from '../domain/calendar/calendar';
import type { Inspection } from './database/housekeeping';
import type { Database } from './database/database';
import type { Everybody } from './everybody';
import type { ExportVault } from './export-thread';
import type { Habits } from './habits';
import type { Life } from './lived-weeks';
import type { PlanFiles } from './import-planner';
import type { ExportWatch, ImportWatch } from './work-watch';
import type { Names } from './names';
import type { PeopleWriter } from './people-writer';
import type { WrittenWords } from './written-words';

/** What a handler is given: the journal, the moment it runs in, and ids. Made anew for each call. */
export interface EngineContext {
  db: Database;
  now: Instant;
  zone: ZoneId;
  /** The local date of `now` in `zone`. */
  today: IsoDate;
  /** A new UUID of version 7. */
  newId: () => string;
  /** The names a line may mean, as of the last commit. */
  names: () => Promise<Names>;
  /** How everybody stands, as of the last commit. */
  everybody: () => Promise<Everybody>;
  /** The words of the journal, as of the last commit. */
  writtenWords: () => Promise<WrittenWords>;
  /** What lines are read with beside the names. */
  habits: () => Promise<Habits>;
  /** How the lived weeks ended, as of the last commit. */
  life: () => Promise<Life>;
  /** Tells Postgres how its tables look now, and puts what is new into the indexes of words; after an import. */
  vacuum: () => Promise<void>;
  /** Writes the files of the journal anew, so that nothing deleted is left in them. Takes seconds. */
  purge: () => Promise<void>;
  /** Reads every table and index and says what is wrong with them. Takes seconds, on a large journal minutes. */
  inspect: () => Promise<Inspection>;
  /** The one way to write people and departments, for features that do not own them. */
  people: PeopleWriter;
  /** The import that is under way. */
  imports: ImportWatch;
  /** Reads files of an import and plans what they would do, as far as possible in a thread of its own. */
  planFiles: PlanFiles;
  /** The export that is under way. */
  exports: ExportWatch;
  /** Writes the journal as a vault, as far as possible in a thread of its own. */
  exportVault: ExportVault;
}
