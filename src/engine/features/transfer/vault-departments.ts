import { z } from 'zod';
import { isoDate } from '../../../domain/calendar/calendar';
import { departmentPageMarkdown } from '../../../domain/markdown-pages/department-page';
import type { ReadDb } from '../../database/database';
import type { VaultPage } from '../../formats/write-vault';
import { departmentPath, type VaultNames } from './vault-names';

const text = z.string().nullable();

const departmentRow = z.object({
  id: z.string(),
  name: z.string(),
  note: text,
  people: z.array(z.object({ id: z.string(), title: text })),
  learned: z.array(z.object({ text: z.string(), date: isoDate, person: text }))
});

/** The pages of all departments, one at a time. */
export async function* departmentPages(db: ReadDb, names: VaultNames): AsyncGenerator<VaultPage[]> {
  for (const [id, page] of names.departments) {
    const row = await db.maybe(departmentSql, [id, names.sensitive], departmentRow);
    if (!row) continue;
    const people = row.people
      .flatMap(({ id: person, title }) => {
        const name = names.people.get(person);
        return name ? [{ page: name, title }] : [];
      })
      .sort((a, b) => (a.page.file < b.page.file ? -1 : 1));
    const learned = row.learned.map(({ person, ...learning }) => ({
      ...learning,
      department: null,
      person: (person && names.people.get(person)) || null
    }));
    yield [[departmentPath(page), departmentPageMarkdown({ ...row, people, learned })]];
  }
}

const departmentSql = `
select d.id, d.name, d.note,
  (select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title)), '[]')
    from person p where p.department_id = d.id) as people,
  (select coalesce(json_agg(json_build_object('text', l.text, 'date', e.date, 'person', l.person_id)
      order by e.date desc, l.id desc), '[]')
    from learning l join entry e on e.id = l.entry_id where l.department_id = d.id and ($2 or not e.sensitive)) as learned
from department d where d.id = $1`;
