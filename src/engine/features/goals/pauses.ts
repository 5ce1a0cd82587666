import { JournalError } from '../../../contract/errors';
import { keptPause, type KeptPause, type Pause } from '../../../contract/goals';
import { pauseId, type PauseId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';

/** All pauses, the newest first. */
export const listPauses = ({ db }: EngineContext): Promise<KeptPause[]> =>
  db.read.rows(`select ${columns} from pause order by from_date desc, id desc`, [], keptPause);

/** Adds a pause. */
export const addPause = (
  { fromDate, toDate, kind, name }: Pause,
  { db, newId }: EngineContext
): Promise<{ id: PauseId }> =>
  db.transaction(async (tx) => {
    const id = pauseId.parse(newId());
    await tx.run(
      'insert into pause (id, from_date, to_date, kind, name) values ($1, $2, $3, $4, $5)',
      [id, fromDate, toDate, kind, name]
    );
    return { id };
  });

/** Gives a pause other days, kind or name. */
export const changePause = (
  { id, fromDate, toDate, kind, name }: KeptPause,
  { db }: EngineContext
): Promise<{ before: KeptPause }> =>
  db.transaction(async (tx) => {
    const before = await tx.maybe(`select ${columns} from pause where id = $1`, [id], keptPause);
    if (!before) throw gone();
    await tx.run(
      'update pause set from_date = $2, to_date = $3, kind = $4, name = $5 where id = $1',
      [id, fromDate, toDate, kind, name]
    );
    return { before };
  });

/** Takes a pause away. */
export const removePause = (
  { id }: { id: PauseId },
  { db }: EngineContext
): Promise<{ before: KeptPause }> =>
  db.transaction(async (tx) => {
    const before = await tx.maybe(
      `delete from pause where id = $1 returning ${columns}`,
      [id],
      keptPause
    );
    if (!before) throw gone();
    return { before };
  });

const columns = 'id, from_date as "fromDate", to_date as "toDate", kind, name';

const gone = (): JournalError => new JournalError('not-found', 'This pause is not there any more.');
