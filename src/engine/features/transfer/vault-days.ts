import { z } from 'zod';
import {
  clockTime,
  isoDate,
  instantOf,
  parseInstant,
  epochMsOf
} from '../../../domain/calendar/calendar';
import { weekHolding } from '../../../domain/calendar/week-rules';
import { touchKind } from '../../../domain/journal/touch';
import { dayPageMarkdown } from '../../../domain/markdown-pages/day-page';
import type { PageEntry } from '../../../domain/markdown-pages/page-facts';
import type { PageName } from '../../../domain/markdown-pages/page-names';
import type { ReadDb } from '../../database/database';
import type { VaultPage } from '../../formats/write-vault';
import { dayPath, type VaultNames } from './vault-names';

/** Entries read at once, as whole days. */
const entriesAtOnce = 2_000;

const text = z.string().nullable();

const entryRow = z.object({
  id: z.string(),
  date: isoDate,
  time: clockTime.nullable(),
  text: z.string(),
  writtenAt: z.string(),
  zone: z.string(),
  touch: z
    .object({
      kind: touchKind,
      minutes: z.int().nullable(),
      begunByMe: z.boolean(),
      asked: z.boolean(),
      organised: z.boolean(),
      practice: text,
      unknownPeople: z.int(),
      people: z.array(z.string())
    })
    .nullable(),
  sensitive: z.boolean(),
  privateLines: z.array(z.object({ person: z.string(), text: z.string() })),
  place: text,
  event: text,
  audience: text,
  ideas: z.array(z.string()),
  others: z.array(z.string()),
  topics: z.array(z.string()),
  promises: z.array(
    z.object({
      by: z.enum(['me', 'them']),
      person: text,
      text: z.string(),
      due: isoDate.nullable(),
      state: z.enum(['open', 'kept', 'let-go']),
      settledOn: isoDate.nullable()
    })
  ),
  learned: z.array(z.object({ text: z.string(), person: text, department: text }))
});

/** The pages of all days with entries, a part at a time. */
export async function* dayPages(db: ReadDb, names: VaultNames): AsyncGenerator<VaultPage[]> {
  for (const days of inParts(names.days)) {
    const dates = days.map(({ date }) => date);
    const rows = await db.json(
      entriesSql,
      [dates[0] ?? '', dates.at(-1) ?? '', names.sensitive],
      z.array(entryRow)
    );
    const byDate = new Map<string, PageEntry[]>();
    for (const row of rows) {
      const entry = pageEntry(row, names);
      const entries = byDate.get(row.date);
      if (entries) entries.push(entry);
      else byDate.set(row.date, [entry]);
    }
    yield dates.flatMap((date): VaultPage[] => {
      const entries = byDate.get(date);
      if (!entries) return [];
      const week = weekHolding(date, names.weekRules);
      return [[dayPath(date), dayPageMarkdown(date, week, entries)]];
    });
  }
}

const entriesSql = `
select coalesce(json_agg(json_build_object(
  'id', e.id, 'date', e.date, 'time', e.time, 'text', e.text, 'writtenAt', e.written_at, 'zone', e.zone, 'sensitive', e.sensitive,
  'place', e.place, 'event', e.event, 'audience', e.audience,
  'ideas', (select coalesce(json_agg(i.text order by i.position), '[]') from idea i where i.entry_id = e.id),
  'privateLines', (select coalesce(json_agg(json_build_object('person', ep.person_id, 'text', ep.private_line) order by ep.person_id), '[]')
    from entry_person ep where ep.entry_id = e.id and ep.private_line is not null),
  'touch', (
    select json_build_object('kind', t.kind, 'minutes', t.minutes, 'begunByMe', t.begun_by_me, 'asked', t.asked,
      'organised', t.organised, 'practice', t.practice, 'unknownPeople', t.unknown_people,
      'people', (select coalesce(json_agg(tp.person_id order by tp.position, tp.person_id), '[]')
        from touch_person tp where tp.touch_id = t.id))
    from touch t where t.entry_id = e.id order by t.id limit 1),
  'others', (select coalesce(json_agg(ep.person_id order by ep.person_id), '[]') from entry_person ep where ep.entry_id = e.id),
  'topics', (select coalesce(json_agg(et.topic order by et.position, et.topic), '[]') from entry_topic et where et.entry_id = e.id),
  'promises', (select coalesce(json_agg(json_build_object('by', p.made_by, 'person', p.person_id, 'text', p.text,
      'due', p.due, 'state', p.state, 'settledOn', p.settled_on) order by p.position, p.id), '[]')
    from promise p where p.entry_id = e.id),
  'learned', (select coalesce(json_agg(json_build_object('text', l.text, 'person', l.person_id,
      'department', l.department_id) order by l.position, l.id), '[]')
    from learning l where l.entry_id = e.id)
) order by e.date, e.id), '[]')::text
from entry e where e.date between $1 and $2 and ($3 or not e.sensitive)`;

function pageEntry(row: z.infer<typeof entryRow>, names: VaultNames): PageEntry {
  const person = (id: string | null): PageName | null => (id && names.people.get(id)) || null;
  const ids = new Set([...(row.touch?.people ?? []), ...row.others]);
  const written = parseInstant(row.writtenAt);
  return {
    ...row,
    writtenAt: written ? instantOf(epochMsOf(written)) : row.writtenAt,
    people: [...ids].map(person).filter((page) => page !== null),
    promises: row.promises.map((promise) => ({ ...promise, person: person(promise.person) })),
    privateLines: row.privateLines.map((line) => ({ ...line, person: person(line.person) })),
    learned: row.learned.map((learning) => ({
      text: learning.text,
      person: person(learning.person),
      department: (learning.department && names.departments.get(learning.department)) || null
    }))
  };
}

function* inParts(days: VaultNames['days']): Generator<VaultNames['days'][number][]> {
  let part: VaultNames['days'][number][] = [];
  let entries = 0;
  for (const day of days) {
    part.push(day);
    entries += day.entries;
    if (entries < entriesAtOnce) continue;
    yield part;
    part = [];
    entries = 0;
  }
  if (part.length > 0) yield part;
}
