import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { personPreview, type PersonPreview } from '../../../contract/people';
import type { PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { summaryFrom } from '../../reading/person-rows';
import { readOpenPromises } from '../../reading/promise-rows';
import { lineColumns, lineRow, toLine } from './people-list';

/** What stands beside the list about the person in focus. @throws JournalError not-found */
export async function previewPerson(
  id: PersonId,
  { db, today }: EngineContext
): Promise<PersonPreview> {
  const [row, promises] = await Promise.all([
    db.read.json(previewSql, [id, today], previewRow.nullable()),
    readOpenPromises(db.read, id)
  ]);
  if (!row) throw new JournalError('not-found', 'This person is not in the journal any more.');
  const { level, note, touches, ...line } = row;
  return {
    person: { ...toLine(line, today), level, note },
    touches,
    promises: promises.slice(0, 4)
  };
}

const previewRow = lineRow.extend({
  level: z.string().nullable(),
  note: z.string().nullable(),
  touches: personPreview.shape.touches
});

const previewSql = `
select (select to_json(r)::text from (
  select ${lineColumns('$2')}, p.level, p.note,
    (select coalesce(json_agg(json_build_object('entry', e.id, 'kind', t.kind, 'date', t.date,
       'minutes', t.minutes, 'text', left(e.text, 400)) order by t.date desc, t.id desc), '[]')
     from (select touch_id from touch_person where person_id = $1
           order by date desc, touch_id desc limit 3) last
     join touch t on t.id = last.touch_id join entry e on e.id = t.entry_id) as touches
  from ${summaryFrom} where p.id = $1) r)`;
