import { textIn } from '../../../domain/markdown-pages/column';
import { z } from 'zod';
import { isoDate } from '../../../domain/calendar/calendar';
import { departmentPageMarkdown } from '../../../domain/markdown-pages/department-page';
import type { ReadDb } from '../../database/read-db';
import { readOwnRows } from '../../own-rows';
import type { VaultPage } from '../../formats/write-vault';
import { departmentPath, type VaultNames } from './vault-names';
import { tableOf } from './vault-shape';

const text = z.string().nullable();

const toldRow = z.object({
  people: z.array(z.object({ id: z.string(), title: text })),
  learned: z.array(z.object({ text: z.string(), date: isoDate, person: text }))
});

/** The pages of these departments, one at a time. */
export async function* departmentPages(
  db: ReadDb,
  names: VaultNames,
  ids: readonly string[]
): AsyncGenerator<VaultPage[]> {
  const { shape } = names;
  const rows = await readOwnRows(db, tableOf(shape, 'department'), 't.id = any($1::uuid[])', [ids]);
  for (const row of rows) {
    const page = names.department.get(textIn(row, 'id'));
    if (!page) continue;
    const told = await db.one(toldSql, [textIn(row, 'id'), names.sensitive], toldRow);
    const people = told.people
      .flatMap(({ id: person, title }) => {
        const name = names.person.get(person);
        return name ? [{ page: name, title }] : [];
      })
      .sort((a, b) => (a.page.file < b.page.file ? -1 : 1));
    const learned = told.learned.map(({ person, ...learning }) => ({
      ...learning,
      department: null,
      person: (person && names.person.get(person)) || null
    }));
    const markdown = departmentPageMarkdown(
      { department: row, people, learned },
      shape.columns,
      names
    );
    yield [[departmentPath(page), markdown]];
  }
}

const toldSql = `
select
  (select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title)), '[]')
    from person p where p.department_id = $1) as people,
  (select coalesce(json_agg(json_build_object('text', l.text, 'date', e.date, 'person', l.person_id)
      order by e.date desc, l.id desc), '[]')
    from learning l join entry e on e.id = l.entry_id where l.department_id = $1 and ($2 or not e.sensitive)) as learned`;
