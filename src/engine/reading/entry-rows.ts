import { z } from 'zod';
import { timelineEntry } from '../../contract/timeline';
import { touchKind } from '../../domain/journal/touch';
import { entryId, personId, type EntryId } from '../../domain/people/ids';
import { practice, type Practice } from '../../domain/goals/practice';
import { countTouch } from '../../domain/goals/touch-count';
import type { TimelineEntry } from '../../contract/timeline';
import type { ReadDb } from '../database/read-db';
import { plannedOnce } from '../database/planned-once';
import type { SqlValue } from '../database/statements';
import { grouped } from '../grouped';

const namedPerson = z.object({ id: personId, name: z.string() });
const { learnings, promises } = timelineEntry.shape;

/** Rows of all the entries, each with the entry it is of, in the order in which an entry shows them. */
const ofEntries = <Row extends z.ZodType>(row: Row) => z.array(z.tuple([entryId, row]));

const entryRows = z.object({
  entries: z.array(
    timelineEntry.pick({
      id: true,
      date: true,
      time: true,
      text: true,
      place: true,
      event: true,
      audience: true,
      sensitive: true
    })
  ),
  touches: ofEntries(
    z.object({
      kind: touchKind,
      minutes: z.int().nullable(),
      asked: z.boolean(),
      begunByMe: z.boolean(),
      organised: z.boolean(),
      unknownPeople: z.int(),
      chosen: practice.nullable()
    })
  ),
  company: ofEntries(namedPerson.extend({ earlierOneToOnes: z.int() })),
  linked: ofEntries(namedPerson.extend({ privateLine: z.string().nullable() })),
  topics: ofEntries(z.string()),
  promises: ofEntries(promises.element),
  learnings: ofEntries(learnings.element),
  ideas: ofEntries(z.string())
});

/**
 * Entries with all that was made of them. `which` is SQL that answers entry ids and dates
 * under the names `id` and `date`; newest first, and entries of one day last written first.
 */
export async function readEntries(
  db: ReadDb,
  which: string,
  params: readonly SqlValue[]
): Promise<TimelineEntry[]> {
  return (await readCounted(db, which, params)).map(({ entry }) => entry);
}

/** An entry and how its contact counts, beside what every timeline shows. */
export interface CountedEntry {
  readonly entry: TimelineEntry;
  readonly organised: boolean;
  /** The door the person chose; null: the door of its kind. */
  readonly chosenPractice: Practice | null;
}

/** One entry with how its contact counts; null when it is not there. */
export async function readCountedEntry(db: ReadDb, id: EntryId): Promise<CountedEntry | null> {
  const [found] = await readCounted(db, 'select id, date from entry where id = $1', [id]);
  return found ?? null;
}

async function readCounted(
  db: ReadDb,
  which: string,
  params: readonly SqlValue[]
): Promise<CountedEntry[]> {
  const sql = plannedOnce(`with chosen as materialized (${which}) ${entriesSql}`);
  const rows = await db.json(sql, params, entryRows);
  const of = {
    touches: byEntry(rows.touches),
    company: byEntry(rows.company),
    linked: byEntry(rows.linked),
    topics: byEntry(rows.topics),
    promises: byEntry(rows.promises),
    learnings: byEntry(rows.learnings),
    ideas: byEntry(rows.ideas)
  };
  return rows.entries.map((row) => {
    const [touch] = of.touches(row.id);
    const company = touch ? of.company(row.id) : [];
    const linked = of.linked(row.id);
    const count = touch && countTouch({ ...touch, entry: row.id, date: row.date, people: company });
    const entry = {
      // Named one by one: to spread what zod made takes longer than all the rest here.
      id: row.id,
      date: row.date,
      time: row.time,
      text: row.text,
      place: row.place,
      event: row.event,
      audience: row.audience,
      sensitive: row.sensitive,
      kind: touch?.kind ?? null,
      minutes: touch?.minutes ?? null,
      asked: touch?.asked ?? false,
      begunByMe: touch?.begunByMe ?? true,
      practice: count?.practice ?? null,
      uncounted: count?.uncounted?.reason ?? null,
      people: company.map(named),
      others: linked.filter(({ id }) => !company.some((person) => person.id === id)).map(named),
      topics: of.topics(row.id),
      promises: of.promises(row.id),
      learned: of.learnings(row.id).map(({ text }) => text),
      learnings: of.learnings(row.id),
      privateLines: linked.flatMap(({ id, privateLine }) =>
        privateLine === null ? [] : [{ person: id, text: privateLine }]
      ),
      ideas: of.ideas(row.id)
    };
    return { entry, organised: touch?.organised ?? false, chosenPractice: touch?.chosen ?? null };
  });
}

const named = ({ id, name }: z.infer<typeof namedPerson>) => ({ id, name });

/** Answers the rows of an entry, none for an entry without. */
function byEntry<Row>(rows: readonly (readonly [EntryId, Row])[]): (id: EntryId) => Row[] {
  const groups = grouped(rows, ([id]) => id);
  return (id) => (groups.get(id) ?? []).map(([, row]) => row);
}

/** A list of a table's rows beside the entry each is of. */
const listed = (row: string, from: string, order: string): string =>
  `(select coalesce(json_agg(json_build_array(c.id, ${row}) order by ${order}), '[]') from chosen c join ${from})`;

/** Somebody who may not be there: the row of an outer join. */
const somebody = (alias: string): string =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

// A walk over each table for all entries: a subquery for each entry and table takes three times as long.
const entriesSql = `
select json_build_object(
  'entries', (
    select coalesce(json_agg(json_build_object(
      'id', e.id, 'date', e.date, 'time', e.time, 'text', e.text, 'place', e.place, 'event', e.event,
      'audience', e.audience, 'sensitive', e.sensitive) order by e.date desc, e.id desc), '[]')
    from chosen c join entry e on e.id = c.id),
  'touches', ${listed(
    `json_build_object('kind', t.kind, 'minutes', t.minutes, 'asked', t.asked, 'begunByMe', t.begun_by_me,
      'organised', t.organised, 'unknownPeople', t.unknown_people, 'chosen', t.practice)`,
    'touch t on t.entry_id = c.id',
    't.id'
  )},
  'company', ${listed(
    `json_build_object('id', p.id, 'name', p.name, 'earlierOneToOnes', tp.earlier_one_to_ones)`,
    'touch t on t.entry_id = c.id join touch_person tp on tp.touch_id = t.id join person p on p.id = tp.person_id',
    'tp.position'
  )},
  'linked', ${listed(
    `json_build_object('id', p.id, 'name', p.name, 'privateLine', ep.private_line)`,
    'entry_person ep on ep.entry_id = c.id join person p on p.id = ep.person_id',
    'p.name, p.id'
  )},
  'topics', ${listed('et.topic', 'entry_topic et on et.entry_id = c.id', 'et.position')},
  'promises', ${listed(
    `json_build_object('id', pr.id, 'by', pr.made_by, 'text', pr.text, 'due', pr.due, 'state', pr.state,
      'settledOn', pr.settled_on, 'person', ${somebody('p')})`,
    'promise pr on pr.entry_id = c.id left join person p on p.id = pr.person_id',
    'pr.position'
  )},
  'learnings', ${listed(
    `json_build_object('id', l.id, 'text', l.text, 'person', ${somebody('p')}, 'department', ${somebody('d')})`,
    `learning l on l.entry_id = c.id left join person p on p.id = l.person_id
      left join department d on d.id = l.department_id`,
    'l.position, l.id'
  )},
  'ideas', ${listed('i.text', 'idea i on i.entry_id = c.id', 'i.position')}
)::text`;
