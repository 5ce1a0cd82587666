import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { Handlers } from '../../../contract/procedure';
import type { rolesApi } from '../../../contract/roles';
import { isoDate } from '../../../domain/calendar/calendar';
import { ambitionId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { recordStep } from '../../row-step';
import { readRoles } from './read-roles';

export const rolesHandlers: Handlers<typeof rolesApi, EngineContext> = {
  listRoleHolders: (_input, context) => readRoles(context),

  setRole: ({ person, role, rhythmDays, since }, context) =>
    context.db.transaction(async (tx) => {
      let written = 0;
      const step = await recordStep(tx, context, [roleOf(person, role)], async () => {
        written = await tx.run(
          `insert into role (person_id, kind, since, rhythm_days)
           select id, $2, coalesce($3::date, $4::date), $5::integer from person where id = $1
           on conflict (person_id, kind) do update set
             since = coalesce($3::date, role.since), rhythm_days = excluded.rhythm_days`,
          [person, role, since ?? null, context.today, rhythmDays]
        );
      });
      if (written === 0) throw notHere('This person is not in the journal any more.');
      return { step };
    }),

  removeRole: ({ person, role }, context) =>
    context.db.transaction(async (tx) => {
      let removed = 0;
      const step = await recordStep(tx, context, [roleOf(person, role)], async () => {
        removed = await tx.run('delete from role where person_id = $1 and kind = $2', [
          person,
          role
        ]);
      });
      if (removed === 0) throw notHere('They do not have this role any more.');
      return { step };
    }),

  async addAmbition({ text }, { db, newId, today }) {
    const id = newId();
    await db.transaction((tx) =>
      tx.run('insert into ambition (id, text, named_on) values ($1, $2, $3)', [id, text, today])
    );
    return { id: ambitionId.parse(id) };
  },

  changeAmbition: ({ id, text }, { db }) =>
    db.transaction(async (tx) => {
      const before = await tx.maybe(
        'select text from ambition where id = $1',
        [id],
        z.object({ text: z.string() })
      );
      if (!before) throw notHere('This ambition is not there any more.');
      await tx.run('update ambition set text = $2 where id = $1', [id, text]);
      return { before: before.text };
    }),

  deleteAmbition: ({ id }, context) =>
    context.db.transaction(async (tx) => {
      let deleted = 0;
      const scopes = [
        { table: 'ambition', where: 't.id = $1::uuid', params: [id] },
        { table: 'ambition_told', where: 't.ambition_id = $1::uuid', params: [id] }
      ];
      const step = await recordStep(tx, context, scopes, async () => {
        deleted = await tx.run('delete from ambition where id = $1', [id]);
      });
      if (deleted === 0) throw notHere('This ambition is not there any more.');
      return { step };
    }),

  tellAmbition: ({ ambition, person, on }, { db }) =>
    db.transaction(async (tx) => {
      const before = await tx.maybe(
        'select on_date as "on" from ambition_told where ambition_id = $1 and person_id = $2',
        [ambition, person],
        z.object({ on: isoDate })
      );
      if (on === null) {
        await tx.run('delete from ambition_told where ambition_id = $1 and person_id = $2', [
          ambition,
          person
        ]);
        return { before: before?.on ?? null };
      }
      const told = await tx.run(
        `insert into ambition_told (ambition_id, person_id, on_date)
         select a.id, p.id, $3 from ambition a, person p where a.id = $1 and p.id = $2
         on conflict (ambition_id, person_id) do update set on_date = excluded.on_date`,
        [ambition, person, on]
      );
      if (told === 0) throw notHere('The ambition or the person is not there any more.');
      return { before: before?.on ?? null };
    })
};

const roleOf = (person: string, kind: string) => ({
  table: 'role',
  where: 't.person_id = $1::uuid and t.kind = $2',
  params: [person, kind]
});

const notHere = (message: string) => new JournalError('not-found', message);
