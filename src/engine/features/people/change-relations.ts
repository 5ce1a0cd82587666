import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { relationChange, type RelationChange } from '../../../contract/person';
import type { Relation } from '../../../domain/people/relation';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';

/** Begins and ends relations in their order; answers what takes all of it back, in the order to do it. */
export function changeRelations(
  changes: readonly RelationChange[],
  { db }: EngineContext
): Promise<RelationChange[]> {
  return db.transaction(async (tx) => {
    const before: RelationChange[] = [];
    for (const change of changes) before.unshift(...(await changeOne(tx, change)));
    return before;
  });
}

async function changeOne(tx: WriteDb, change: RelationChange): Promise<RelationChange[]> {
  const tie = tieOf(change);
  if (tie.from === tie.to)
    throw new JournalError('invalid-input', 'Nobody stands in a relation to themselves.');
  await refuseStrangers(tx, [tie.from, tie.to]);
  const undone = { ...change, holds: !change.holds };
  if (!change.holds) return (await remove(tx, tie)) > 0 ? [undone] : [];
  // Somebody has one manager: the one before steps back, and comes back with the undo.
  const former = tie.kind === 'reports-to' ? await formerManager(tx, tie) : [];
  const added = await tx.run(
    `insert into tie (from_person, to_person, kind)
     select $1::uuid, $2::uuid, $3 where $3 <> 'knows'
       or not exists (select from tie where kind = $3 and from_person = $2::uuid and to_person = $1::uuid)
     on conflict do nothing`,
    [tie.from, tie.to, tie.kind]
  );
  return added > 0 ? [undone, ...former] : former;
}

interface Tie {
  from: string;
  to: string;
  kind: string;
}

function tieOf({ person, relation, other }: RelationChange): Tie {
  const { kind, turned } = ties[relation];
  return turned ? { from: other, to: person, kind } : { from: person, to: other, kind };
}

const ties: Readonly<Record<Relation, { kind: string; turned: boolean }>> = {
  manager: { kind: 'reports-to', turned: false },
  report: { kind: 'reports-to', turned: true },
  'introduced-by': { kind: 'introduced-by', turned: false },
  'introduced-you-to': { kind: 'introduced-by', turned: true },
  'can-introduce': { kind: 'can-introduce', turned: false },
  'introducible-by': { kind: 'can-introduce', turned: true },
  knows: { kind: 'knows', turned: false }
};

/** Knowing each other has no direction. */
const remove = (tx: WriteDb, { from, to, kind }: Tie): Promise<number> =>
  tx.run(
    `delete from tie where kind = $3 and ((from_person = $1 and to_person = $2)
       or (kind = 'knows' and from_person = $2 and to_person = $1))`,
    [from, to, kind]
  );

async function formerManager(tx: WriteDb, { from, to }: Tie): Promise<RelationChange[]> {
  const rows = await tx.rows(
    `select from_person as person, to_person as other, 'manager' as relation, true as holds
     from tie where kind = 'reports-to' and from_person = $1 and to_person <> $2`,
    [from, to],
    relationChange
  );
  await tx.run(
    `delete from tie where kind = 'reports-to' and from_person = $1 and to_person <> $2`,
    [from, to]
  );
  return rows;
}

async function refuseStrangers(tx: WriteDb, ids: readonly string[]): Promise<void> {
  const { found } = await tx.one(
    'select count(*)::integer as found from person where id = any($1::uuid[])',
    [ids],
    z.object({ found: z.int() })
  );
  if (found < ids.length)
    throw new JournalError('not-found', 'This person is not in the journal any more.');
}
