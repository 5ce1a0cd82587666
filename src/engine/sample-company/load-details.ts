import type { PersonId } from '../../domain/people/ids';
import type { Database } from '../database/database';
import { parts } from '../parts';
import type { SampleDetails, SampleTie } from './invent-details';

/** So many people are written by one statement. */
const batch = 2_000;

/** Writes what is known of people beyond the directory, and the ties between them; `ids` and `details` have one order. */
export async function loadDetails(
  db: Database,
  ids: readonly PersonId[],
  details: readonly SampleDetails[],
  ties: readonly SampleTie[]
): Promise<void> {
  const rows = details.map((one, place) => ({ ...one, id: ids[place] }));
  await db.transaction(async (tx) => {
    for (const part of parts(rows, batch)) {
      const some = JSON.stringify(part);
      await tx.run(detailsSql, [some]);
      await tx.run(topicsSql, [some]);
    }
    await tx.run(
      `insert into tie (from_person, to_person, kind)
       select "from", "to", kind from json_to_recordset($1::json) as r("from" uuid, "to" uuid, kind text)
       on conflict do nothing`,
      [JSON.stringify(ties.map(({ from, to, kind }) => ({ from: ids[from], to: ids[to], kind })))]
    );
  });
}

const detailsSql = `
update person p set
  team = r.team, zone = r.zone, office_days = r."officeDays", works_from = r."worksFrom", works_to = r."worksTo",
  likes = r.likes, reach = r.reach, family = r.family, left_on = r."leftOn",
  rhythm_before_leaving = case when r."leftOn" is null then null else r."rhythmDays" end,
  rhythm_days = case when r."leftOn" is null then r."rhythmDays" else 365 end
from json_to_recordset($1::json) as r(id uuid, team text, zone text, "officeDays" int[], "worksFrom" text,
  "worksTo" text, likes text, reach text, family text, "leftOn" date, "rhythmDays" int)
where p.id = r.id`;

const topicsSql = `
insert into person_topic (person_id, position, topic)
select distinct on (r.id, x.topic) r.id, x.place, x.topic
from json_to_recordset($1::json) as r(id uuid, expertise text[])
cross join lateral unnest(r.expertise) with ordinality as x(topic, place)
order by r.id, x.topic, x.place`;
