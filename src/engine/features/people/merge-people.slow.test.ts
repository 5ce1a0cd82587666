import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mergeField } from '../../../contract/duplicates';
import type { EngineClient } from '../../../contract/engine-api';
import type { ReadDb } from '../../database/read-db';
import { idOf, shareJournal } from '../../journal.fixture';
import { twoAnas } from './two-anas.fixture';

const opened = shareJournal();

describe('merging and taking it back', () => {
  it('leaves every row as it was', async () => {
    const { journal, read } = opened;
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.subarray([...mergeField.options]),
        fc.boolean(),
        async (lines, fromGone, andTrash) => {
          const { kept, gone } = await twoAnas(opened);
          const written = [];
          for (const text of lines) written.push(await journal.addEntry({ text }));
          await decorate(journal, kept, gone);
          if (andTrash) await journal.deleteEntry({ id: written[0]?.entry.id ?? '' });
          const before = await everyRow(read);
          const { step } = await journal.mergePeople({ kept, gone, fromGone });
          expect(await everyRow(read)).not.toEqual(before);
          await journal.takeBackPeopleStep({ step });
          expect(await everyRow(read)).toEqual(before);
          await journal.deletePeople({
            ids: await journal.pickPeople({
              filter: { who: 'everybody' },
              order: { by: 'name', down: false }
            })
          });
          for (const { entry } of andTrash ? written.slice(1) : written)
            await journal.deleteEntry({ id: entry.id ?? '' });
        }
      ),
      { numRuns: 8 }
    );
  });
});

const line = fc
  .tuple(
    fc.constantFrom('lunch', 'coffee', 'call', 'praise for', 'met'),
    fc.subarray(['Ana Ruiz', 'Ana María Ruiz', 'Raj Patel', 'Wei Chen'], { minLength: 1 }),
    fc.constantFrom('on 3 Nov', 'yesterday', 'on 21 Oct'),
    fc.constantFrom(
      '',
      ', I owe Ana Ruiz the article',
      ', Ana María Ruiz owes me a template',
      ', learned: they plan Q3'
    )
  )
  .map(
    ([kind, people, day, more]) =>
      `${kind} ${kind.endsWith('for') ? '' : 'with '}${people.join(' and ')} ${day}${more} #okr`
  );

async function decorate(journal: EngineClient, kept: string, gone: string): Promise<void> {
  const list = await journal.addSavedList({ name: 'Book club', filter: null });
  const raj = await idOf(journal, 'Raj Patel');
  await journal.changePeople({
    ids: [kept, gone],
    change: { set: 'list', list: list.id, on: true }
  });
  await journal.changePeople({ ids: [gone], change: { set: 'role', role: 'sponsor', on: true } });
  await journal.changePeople({
    ids: [kept, gone],
    change: { set: 'role', role: 'mentor', on: true }
  });
  await journal.changePeople({ ids: [gone], change: { set: 'later', until: '2026-12-01' } });
  await journal.changePeople({ ids: [gone], change: { set: 'rhythm', days: 7 } });
  await journal.dismissDuplicate({ one: gone, other: raj });
  await journal.dismissDuplicate({ one: kept, other: raj });
}

/** Every row of every table but the log of steps. How warm a tie is comes of sums, which differ in their last bits. */
async function everyRow(read: ReadDb): Promise<Record<string, unknown>> {
  const tables = await read.rows(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('people_step', 'schema_migration')
     order by 1`,
    [],
    z.object({ name: z.string() })
  );
  const all: Record<string, unknown> = {};
  for (const { name } of tables) {
    const row =
      name === 'warmth'
        ? `to_jsonb(t) || jsonb_build_object('total', round(total::numeric, 6))`
        : 'to_jsonb(t)';
    all[name] = await read.json(
      `select coalesce(json_agg(r order by r::text), '[]')::text from (select ${row} as r from ${name} t) x`,
      [],
      z.unknown()
    );
  }
  return all;
}
