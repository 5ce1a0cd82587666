import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { Handlers } from '../../../contract/procedure';
import type { promisesApi } from '../../../contract/promises';
import { promiseState } from '../../../contract/timeline';
import { isoDate } from '../../../domain/calendar/calendar';
import type { EngineContext } from '../../context';
import { readOpenPromises } from '../../reading/promise-rows';

export const promisesHandlers: Handlers<typeof promisesApi, EngineContext> = {
  listOpenPromises: (_input, { db }) => readOpenPromises(db.read, null),

  movePromise: ({ id, due }, { db }) =>
    db.transaction(async (tx) => {
      const before = await tx.maybe(
        'select due::text as due from promise where id = $1',
        [id],
        z.object({ due: isoDate.nullable() })
      );
      if (!before) throw gone();
      await tx.run('update promise set due = $2 where id = $1', [id, due]);
      return { before: before.due };
    }),

  settlePromise: ({ id, state }, { db, today }) =>
    db.transaction(async (tx) => {
      const before = await tx.maybe(
        'select state from promise where id = $1',
        [id],
        z.object({ state: promiseState })
      );
      if (!before) throw gone();
      await tx.run('update promise set state = $2, settled_on = $3 where id = $1', [
        id,
        state,
        state === 'open' ? null : today
      ]);
      return { before: before.state };
    })
};

const gone = (): JournalError =>
  new JournalError('not-found', 'This promise is not in the journal any more.');
