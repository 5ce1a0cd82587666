import { z } from 'zod';
import { captureApi, type Correction } from '../../../contract/capture';
import type { Handlers } from '../../../contract/procedure';
import { touchKind } from '../../../domain/journal/touch';
import { personId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';

export const captureHandlers: Handlers<typeof captureApi, EngineContext> = {
  async readDraft(_input, { db }) {
    const rows = await db.read.rows(
      'select slot, text, choices::text as choices from draft order by slot',
      [],
      z.object({ slot: z.int(), text: z.string(), choices: z.string() })
    );
    const inSlot = (slot: number) => {
      const row = rows.find((one) => one.slot === slot);
      const draft = row && { text: row.text, choices: JSON.parse(row.choices) as unknown };
      return captureApi.readDraft.output.shape.line.safeParse(draft).data ?? none;
    };
    return { line: inSlot(0), aside: inSlot(1) };
  },

  async keepDraft({ line, aside }, { db }) {
    const rows = [line, aside].flatMap(({ text, choices }, slot) =>
      text === '' ? [] : [{ slot, text, choices }]
    );
    await db.transaction((tx) =>
      tx.run(
        `with kept as (
           insert into draft (slot, text, choices)
           select r.slot, r.text, r.choices from json_to_recordset($1::json) as r(slot int, text text, choices jsonb)
           on conflict (slot) do update set text = excluded.text, choices = excluded.choices
           returning slot)
         delete from draft where slot <> all(select slot from kept)`,
        [JSON.stringify(rows)]
      )
    );
    return {};
  },

  async listCorrections(_input, { db }) {
    const rows = await db.read.rows(
      `select sort, written, person_id as person, kind from correction order by corrected_on desc, sort, written`,
      [],
      z.object({
        sort: z.enum(['name', 'kind']),
        written: z.string(),
        person: personId.nullable(),
        kind: touchKind.nullable()
      })
    );
    return rows.map(({ sort, written, person, kind }): Correction =>
      sort === 'kind' && kind !== null
        ? { sort, written, kind }
        : { sort: 'name', written, means: person ?? 'nobody' }
    );
  },

  async forgetCorrections({ one }, { db }) {
    await db.transaction((tx) =>
      tx.run(
        'delete from correction where $1::text is null or (sort = $1 and written = $2::text)',
        [one?.sort ?? null, one?.written ?? null]
      )
    );
    return {};
  }
};

const none = { text: '', choices: [] };
