import type { preferencesApi } from '../../../contract/preferences';
import type { Handlers } from '../../../contract/procedure';
import type { EngineContext } from '../../context';

export const preferencesHandlers: Handlers<typeof preferencesApi, EngineContext> = {
  async readPreferences(_input, { habits }) {
    const {
      corrections: _corrections,
      weekRules: _weekRules,
      chosen,
      ...preferences
    } = await habits();
    return { ...preferences, chosen: [...chosen] };
  },

  async changePreferences(changes, { db }) {
    const rows = Object.entries(changes).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name, value: value === null ? null : String(value) }]
    );
    await db.transaction(async (tx) => {
      await tx.run('delete from preference where name = any($1::text[])', [
        rows.map(({ name }) => name)
      ]);
      await tx.run(
        `insert into preference (name, value)
         select r.name, r.value from json_to_recordset($1::json) as r(name text, value text) where r.value is not null`,
        [JSON.stringify(rows)]
      );
    });
    return {};
  }
};
