import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { Handlers } from '../../../contract/procedure';
import type { personApi } from '../../../contract/person';
import { personId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { readEntries } from '../../reading/entry-rows';
import { readPersonPage } from './person-page';

export const personHandlers: Handlers<typeof personApi, EngineContext> = {
  readPerson: ({ id }, context) => readPersonPage(id, context),

  listTimeline({ id, before, filter }, { db }) {
    const only = {
      all: '',
      lunches: `and exists (select from touch t where t.entry_id = ep.entry_id and t.kind in ('lunch', 'coffee'))`,
      promises:
        'and exists (select from promise pr where pr.entry_id = ep.entry_id and pr.person_id = $1)',
      learned: 'and exists (select from learning l where l.entry_id = ep.entry_id)'
    }[filter];
    return readEntries(
      db.read,
      `select ep.entry_id as id, ep.date from entry_person ep
       where ep.person_id = $1 and ($2::date is null or (ep.date, ep.entry_id) < ($2::date, $3::uuid)) ${only}
       order by ep.date desc, ep.entry_id desc limit 50`,
      [id, before?.date ?? null, before?.entry ?? null]
    );
  },

  addPerson: (input, { db, today, newId, people }) =>
    db.transaction(async (tx) => {
      const id = newId();
      if (input.email) await refuseTakenEmail(tx, input.email);
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
          title: input.title || null,
          level: null,
          site: input.site || null,
          phone: null,
          managerName: null,
          birthday: null,
          startDate: null,
          note: null,
          addedOn: today
        }
      ]);
      return { id: personId.parse(id) };
    })
};

async function refuseTakenEmail(
  tx: { maybe: EngineContext['db']['read']['maybe'] },
  email: string
): Promise<void> {
  const owner = await tx.maybe(
    'select name from person where lower(email) = lower($1)',
    [email],
    z.object({ name: z.string() })
  );
  if (owner)
    throw new JournalError('conflict', `${owner.name} has this e-mail already.`, {
      place: 'email'
    });
}
