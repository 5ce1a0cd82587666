import { z } from 'zod';
import { isoDate } from '../../../domain/calendar/calendar';
import { eventPageMarkdown } from '../../../domain/markdown-pages/event-page';
import type { ReadDb } from '../../database/read-db';
import { grouped } from '../../grouped';
import type { VaultPage } from '../../formats/write-vault';
import { eventPath, type VaultNames } from './vault-names';

const momentRow = z.object({ event: z.string(), date: isoDate, people: z.array(z.string()) });

/** The pages of these events, told again from the days. */
export async function* eventPages(
  db: ReadDb,
  names: VaultNames,
  events: readonly string[]
): AsyncGenerator<VaultPage[]> {
  if (events.length === 0) return;
  const moments = await db.json(eventsSql, [names.sensitive, events], z.array(momentRow));
  const byEvent = grouped(moments, ({ event }) => event);
  const pages: VaultPage[] = [];
  for (const event of events) {
    const page = names.events.get(event);
    if (!page) continue;
    const told = (byEvent.get(event) ?? []).map(({ date, people }) => ({
      date,
      people: people.flatMap((id) => names.person.get(id) ?? [])
    }));
    pages.push([eventPath(page), eventPageMarkdown(event, told)]);
  }
  yield pages;
}

const eventsSql = `
select coalesce(json_agg(json_build_object('event', e.event, 'date', e.date, 'people', array(
    select ep.person_id from entry_person ep where ep.entry_id = e.id order by ep.person_id))
  order by e.date, e.id), '[]')::text
from entry e where e.event = any($2::text[]) and ($1 or not e.sensitive)`;
