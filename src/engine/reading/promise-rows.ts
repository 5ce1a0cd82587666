import { z } from 'zod';
import { openPromise, type OpenPromise } from '../../contract/promises';
import type { ReadDb } from '../database/read-db';
import { plannedOnce } from '../database/planned-once';

/** Open promises, all or those with one person: dated ones first, soonest first, then oldest first. */
export function readOpenPromises(db: ReadDb, person: string | null): Promise<OpenPromise[]> {
  return db.json(
    plannedOnce(`select coalesce(json_agg(json_build_object(
       'id', pr.id, 'by', pr.made_by, 'text', pr.text, 'due', pr.due, 'state', pr.state, 'settledOn', pr.settled_on,
       'entry', pr.entry_id, 'madeOn', pr.made_on,
       'person', case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end
     ) order by pr.due nulls last, pr.made_on, pr.id), '[]')::text
     from promise pr left join person p on p.id = pr.person_id
     where pr.state = 'open' and ($1::uuid is null or pr.person_id = $1)`),
    [person],
    z.array(openPromise)
  );
}
