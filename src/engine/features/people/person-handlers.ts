import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { Handlers } from '../../../contract/procedure';
import type { personApi } from '../../../contract/person';
import { personId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { changePerson, refuseTakenEmail } from './change-person';
import { changeRelations } from './change-relations';
import { readPersonPage } from './person-page';
import { changePhoto, listPhotos, readPhoto } from './person-photo';
import { readTimeline } from './person-timeline';

export const personHandlers: Handlers<typeof personApi, EngineContext> = {
  readPerson: ({ id }, context) => readPersonPage(id, context),

  async readFamily({ id }, { db }) {
    const row = await db.read.maybe(
      'select family from person where id = $1',
      [id],
      z.object({ family: z.string().nullable() })
    );
    if (!row) throw new JournalError('not-found', 'This person is not in the journal any more.');
    return row.family;
  },

  listTimeline: (wanted, { db }) => readTimeline(wanted, db.read),

  addPerson: (input, { db, today, newId, people }) =>
    db.transaction(async (tx) => {
      const id = newId();
      if (input.email) await refuseTakenEmail(tx, input.email, null);
      const department = input.department
        ? await people.ensureDepartments(tx, [input.department], newId)
        : null;
      await people.save(tx, [
        {
          id,
          name: input.name,
          nickname: null,
          email: input.email ?? null,
          employeeNumber: null,
          departmentId: department?.ids[0] ?? null,
          team: null,
          title: input.title ?? null,
          level: null,
          site: input.site ?? null,
          phone: null,
          managerName: null,
          birthday: null,
          startDate: null,
          zone: null,
          family: null,
          note: null,
          addedOn: today
        }
      ]);
      return { id: personId.parse(id) };
    }),

  changePerson: async ({ id, changes }, context) => ({
    before: await changePerson(id, changes, context)
  }),

  changeRelations: async ({ changes }, context) => ({
    before: await changeRelations(changes, context)
  }),

  changePhoto: ({ id, picture }, context) => changePhoto(id, picture, context),

  listPhotos: (_input, { db }) => listPhotos(db.read),

  readPhoto: ({ id }, { db }) => readPhoto(id, db.read)
};
