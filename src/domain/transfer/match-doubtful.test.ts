import { describe, expect, test } from 'vitest';
import { planImport } from './plan-import';
import { known, record } from './records.fixture';
import type { ImportPlan, KnownPerson } from './planned-import';
import type { ImportRecord } from './import-record';

const plan = (
  records: readonly ImportRecord[],
  people: readonly KnownPerson[],
  decided?: string
): ImportPlan =>
  planImport(
    records,
    people,
    (name) => name.toLowerCase(),
    () => 'new',
    () => decided
  );

const robert = known('robert', { name: 'Robert Smith', department: 'Legal' });

describe('short names and nicknames', () => {
  test.each(['Bob Smith', 'Rob Smith'])('%s of Legal is Robert, who keeps his name', (name) => {
    const { people } = plan([record(2, { name, department: 'Legal', title: 'Counsel' })], [robert]);
    expect(people).toMatchObject([
      { id: 'robert', outcome: 'changed', changes: ['title'], after: { name: 'Robert Smith' } }
    ]);
  });

  test('a nickname counts as well, but only in the same department', () => {
    const tomasz = known('tomasz', {
      name: 'Tomasz Zieliński',
      nickname: 'Tom',
      department: 'Design'
    });
    const tom = (department: string): ImportRecord =>
      record(2, { name: 'Tom Zielinski', department });
    expect(plan([tom('Design')], [tomasz]).people).toMatchObject([{ id: 'tomasz' }]);
    expect(plan([tom('Sales')], [tomasz]).people).toMatchObject([{ outcome: 'new' }]);
  });
});

describe('doubtful records', () => {
  const elsewhere = record(2, { name: 'Robert Smith', department: 'Sales', title: 'Director' });

  test('a namesake of another department is somebody new, unless the person says otherwise', () => {
    const undecided = plan([elsewhere], [robert]);
    expect(undecided.people).toMatchObject([{ outcome: 'new' }]);
    expect(undecided.doubtful).toMatchObject([{ candidates: [{ id: 'robert' }], means: 'new' }]);
    expect(plan([elsewhere], [robert], 'robert').people).toMatchObject([
      { id: 'robert', outcome: 'changed', after: { department: 'Sales', title: 'Director' } }
    ]);
  });

  test('who could be one of two is left out until it is decided', () => {
    const twins = [robert, known('other', { name: 'Smith Robert', department: 'Legal' })];
    const twin = record(2, { name: 'Robert Smith', department: 'Legal', title: 'Counsel' });
    const undecided = plan([twin], twins);
    expect([undecided.people, undecided.refused.length]).toEqual([[], 1]);
    expect(undecided.doubtful[0]).toMatchObject({ means: null, candidates: [{}, {}] });
    expect(plan([twin], twins, 'other').people).toMatchObject([{ id: 'other' }]);
    expect(plan([twin], twins, 'new').people).toMatchObject([{ outcome: 'new' }]);
  });

  test('an address of one and a number of another say nothing of the one who is not meant', () => {
    const people = [
      known('ana', { name: 'Ana Ruiz', email: 'ana@x.example' }),
      known('eva', { name: 'Eva Sanz', employeeNumber: '7' })
    ];
    const both = record(2, {
      name: 'Ana Ruiz',
      email: 'ana@x.example',
      employeeNumber: '7',
      title: 'Counsel'
    });
    expect(plan([both], people).doubtful).toMatchObject([
      { means: null, candidates: [{ id: 'ana' }, { id: 'eva' }] }
    ]);
    expect(plan([both], people, 'ana').people).toMatchObject([
      { id: 'ana', after: { title: 'Counsel', employeeNumber: null } }
    ]);
  });
});

describe('names that only look the same', () => {
  const ana = known('ana', { name: 'Ana Ruiz', department: 'Legal', email: 'ana@x.example' });
  const forged = record(2, {
    name: 'Аna Ruiz',
    department: 'Legal',
    email: 'other@x.example',
    title: 'CEO'
  });

  test('are two people until the person says they are one, whose name then stays', () => {
    const undecided = plan([forged], [ana]);
    expect(undecided.people).toMatchObject([{ outcome: 'new' }]);
    expect(undecided.doubtful).toMatchObject([{ candidates: [{ id: 'ana' }], means: 'new' }]);
    expect(undecided.notes).toEqual([
      'people.csv, line 2: Аna Ruiz looks like another name in the journal or in this import, but is written with other letters.'
    ]);
    expect(plan([forged], [ana], 'ana').people).toMatchObject([
      { id: 'ana', after: { name: 'Ana Ruiz', title: 'CEO' } }
    ]);
    expect(plan([forged], [ana], 'new').people).toMatchObject([{ outcome: 'new' }]);
  });

  test('are found whichever of the two the journal has, and also without any address', () => {
    const bare = record(2, { name: 'Ana Ruiz', department: 'Legal' });
    const cyrillic = known('cyrillic', { name: 'Аna Ruiz', department: 'Legal' });
    expect(plan([bare], [cyrillic])).toMatchObject({
      people: [{ outcome: 'new' }],
      doubtful: [{ candidates: [{ id: 'cyrillic' }] }]
    });
  });

  test('an address says who it is, and the name stays as it was', () => {
    const same = record(2, { name: 'Аna Ruiz', email: 'ana@x.example' });
    expect(plan([same], [ana]).people).toMatchObject([{ id: 'ana', outcome: 'same' }]);
  });
});
