import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterwards, known, plan, record } from './records.fixture';

const summary = (result: ReturnType<typeof plan>): string[] =>
  result.people.map(({ id, outcome, changes, after }) =>
    [outcome, id, after.name, ...changes].join(' | ')
  );

describe('whom a record speaks of', () => {
  test('an e-mail address is enough, in any case, also under a new surname', () => {
    const dana = known('1', { name: "Dana O'Connell", email: 'dana@x.example' });
    expect(
      summary(plan([record(2, { name: "Dana O'Connell-Byrne", email: 'Dana@X.example' })], [dana]))
    ).toEqual(["changed | 1 | Dana O'Connell-Byrne | name"]);
  });

  test('an employee number is enough, also with a new e-mail address', () => {
    const ana = known('1', { name: 'Ana Ruiz', email: 'a@old.example', employeeNumber: '7' });
    expect(
      summary(
        plan([record(2, { name: 'Ana Ruiz', email: 'a@new.example', employeeNumber: '7' })], [ana])
      )
    ).toEqual(['changed | 1 | Ana Ruiz | e-mail']);
  });

  test('a name with its department is enough, in either order and without accents', () => {
    const tomasz = known('1', { name: 'Tomasz Zieliński', department: 'Design' });
    expect(
      summary(plan([record(2, { name: 'Zielinski Tomasz', department: 'DESIGN' })], [tomasz]))
    ).toEqual(['same | 1 | Tomasz Zieliński']);
  });

  test('a name in another department is somebody else, with a remark', () => {
    const ana = known('1', { name: 'Ana Ruiz', department: 'Sales' });
    const result = plan([record(2, { name: 'Ana Ruiz', department: 'Legal' })], [ana]);
    expect(summary(result)).toEqual(['new | new-2 | Ana Ruiz']);
    expect(result.notes).toEqual([
      'people.csv, line 2: another Ana Ruiz is in the journal or in this import.'
    ]);
  });

  test('two addresses are two people, though name and department are the same', () => {
    const ana = known('1', { name: 'Ana Ruiz', department: 'Legal', email: 'a@x.example' });
    expect(
      summary(
        plan([record(2, { name: 'Ana Ruiz', department: 'Legal', email: 'b@x.example' })], [ana])
      )
    ).toEqual(['new | new-2 | Ana Ruiz']);
  });

  test('somebody written down with a full name only becomes the only one of that name in the file', () => {
    const captured = known('1', { name: 'Ana Ruiz' });
    const file = [record(2, { name: 'Ana Ruiz', email: 'a@x.example', department: 'Legal' })];
    expect(summary(plan(file, [captured]))).toEqual([
      'changed | 1 | Ana Ruiz | e-mail | department'
    ]);
    const two = [
      ...file,
      record(3, { name: 'Ana Ruiz', email: 'b@x.example', department: 'Sales' })
    ];
    expect(summary(plan(two, [captured]))).toEqual([
      'new | new-2 | Ana Ruiz',
      'new | new-3 | Ana Ruiz'
    ]);
  });

  test('a first name alone is never enough', () => {
    const result = plan(
      [record(2, { name: 'Ana', email: 'a@x.example' })],
      [known('1', { name: 'Ana' })]
    );
    expect(summary(result)).toEqual(['new | new-2 | Ana']);
  });

  test('who could be one of several is refused, and so is an address and a number of two people', () => {
    const people = [
      known('1', {
        name: 'Ana Ruiz',
        department: 'Legal',
        email: 'a@x.example',
        employeeNumber: '1'
      }),
      known('2', {
        name: 'Ana Ruiz',
        department: 'Legal',
        email: 'b@x.example',
        employeeNumber: '2'
      })
    ];
    const result = plan(
      [
        record(2, { name: 'Ana Ruiz', department: 'Legal' }),
        record(3, { name: 'Ana Ruiz', email: 'a@x.example', employeeNumber: '2' })
      ],
      people
    );
    expect(result.people).toEqual([]);
    expect(result.refused).toEqual([
      {
        source: 'people.csv',
        line: 3,
        reason: 'The e-mail address belongs to one person and the employee number to another.'
      },
      { source: 'people.csv', line: 2, reason: 'Ana Ruiz could be one of several people.' }
    ]);
  });

  test('somebody who stands in the files twice is one person, who keeps what came first', () => {
    const result = plan([
      record(2, { name: 'Ana Ruiz', email: 'a@x.example', title: 'Counsel' }),
      record(3, { name: 'Ana Ruiz', email: 'A@x.example', title: 'Lawyer', site: 'Madrid' })
    ]);
    expect(result.people).toHaveLength(1);
    expect(result.people[0]?.after).toMatchObject({
      title: 'Counsel',
      site: 'Madrid',
      email: 'a@x.example'
    });
    expect(result.notes).toEqual([
      'people.csv, line 3: Ana Ruiz stands in this import twice; taken as one.'
    ]);
  });
});

describe('what a record changes', () => {
  test('a field the file says nothing about stays; a note and nickname are only filled in', () => {
    const ana = known('1', {
      name: 'Ana Ruiz',
      email: 'a@x.example',
      title: 'Counsel',
      note: 'mine'
    });
    const result = plan(
      [
        record(2, {
          name: 'Ana Ruiz',
          email: 'a@x.example',
          note: 'theirs',
          nickname: 'Ani',
          level: 'L4'
        })
      ],
      [ana]
    );
    expect(result.people[0]).toMatchObject({
      changes: ['nickname', 'level'],
      after: { title: 'Counsel', note: 'mine', nickname: 'Ani', level: 'L4' }
    });
  });

  test('a name made from an e-mail address replaces no name', () => {
    const ana = known('1', { name: 'Ana Ruiz', email: 'aruiz@x.example' });
    expect(
      summary(
        plan([record(2, { name: 'Aruiz', nameGuessed: true, email: 'aruiz@x.example' })], [ana])
      )
    ).toEqual(['same | 1 | Ana Ruiz']);
  });
});

describe('managers', () => {
  const managers = (result: ReturnType<typeof plan>): (string | null)[] =>
    result.people.map(({ after }) => after.managerId ?? after.managerName);

  test('are found by address, number and name, whether they come before, after, or are here already', () => {
    const result = plan(
      [
        record(2, { name: 'Ana Ruiz', manager: 'Zielinski Tomasz' }),
        record(3, { name: 'Tomasz Zieliński', email: 't@x.example', manager: 'Ifeoma Okafor' }),
        record(4, { name: 'Raj Patel', manager: 'T@X.example' }),
        record(5, { name: 'Wei Chen', manager: 'Somebody', managerKey: '7' })
      ],
      [known('boss', { name: 'Ifeoma Okafor', employeeNumber: '7' })]
    );
    expect(managers(result)).toEqual(['new-3', 'boss', 'new-3', 'boss']);
  });

  test('who is no person here stays a name, and is found by a later import', () => {
    const file = [record(2, { name: 'Ana Ruiz', email: 'a@x.example', manager: 'Big Blue' })];
    const first = plan(file);
    expect(managers(first)).toEqual(['Big Blue']);
    const later = plan(file, [...afterwards([], first), known('blue', { name: 'Big Blue' })]);
    expect(managers(later)).toEqual(['blue']);
    expect(later.people[0]?.changes).toEqual(['manager']);
  });

  test('of two with the name the one of now is kept; without one it stays a name with a remark', () => {
    const people = [
      known('1', { name: 'Raj Patel', department: 'A' }),
      known('2', { name: 'Raj Patel', department: 'B' })
    ];
    const file = [record(2, { name: 'Ana Ruiz', email: 'a@x.example', manager: 'Raj Patel' })];
    const fresh = plan(file, people);
    expect(managers(fresh)).toEqual(['Raj Patel']);
    expect(fresh.notes).toEqual(['people.csv, line 2: several people are named Raj Patel.']);
    const ana = known('ana', { name: 'Ana Ruiz', email: 'a@x.example', managerId: '2' });
    expect(summary(plan(file, [...people, ana]))).toEqual(['same | ana | Ana Ruiz']);
  });

  test('a ring of managers and one’s own manager do no harm', () => {
    const result = plan([
      record(2, { name: 'Ana Ruiz', manager: 'Raj Patel' }),
      record(3, { name: 'Raj Patel', manager: 'Ana Ruiz' }),
      record(4, { name: 'Wei Chen', manager: 'Wei Chen' })
    ]);
    expect(managers(result)).toEqual(['new-2', 'new-1', null]);
  });
});

test('importing the same records again changes nothing, whatever they are, unless they contradict each other', () => {
  const maybe = <T>(...values: T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...values);
  const records = fc
    .array(
      fc.record({
        name: fc.constantFrom('Ana Ruiz', 'Ruiz Ana', 'ANA RUÍZ', 'Raj Patel', 'Raj', '🙂', '渡辺'),
        nameGuessed: fc.boolean(),
        email: maybe('a@x.example', 'A@x.example', 'b@x.example', 'c@x.example'),
        employeeNumber: maybe('1', '2', '3'),
        department: maybe('Legal', 'LEGAL', 'Sales'),
        title: maybe('Counsel', 'Lead'),
        nickname: maybe('Ani', 'R'),
        manager: maybe('Raj Patel', 'Ana Ruiz', 'b@x.example', 'Nobody'),
        managerKey: maybe('1', 'a@x.example', '9'),
        note: maybe('x', 'y')
      }),
      { maxLength: 12 }
    )
    .map((list) => list.map((said, index) => record(index + 2, said)));
  fc.assert(
    fc.property(records, records, (before, file) => {
      const journal = afterwards([], plan(before));
      const first = plan(file, journal);
      fc.pre(first.refused.every(({ reason }) => reason.includes('could be one of')));
      const after = afterwards(journal, first);
      const emails = after.flatMap(({ email }) => email?.toLowerCase() ?? []);
      const numbers = after.flatMap(({ employeeNumber }) => employeeNumber ?? []);
      expect(new Set(emails).size).toBe(emails.length);
      expect(new Set(numbers).size).toBe(numbers.length);
      const second = plan(file, after);
      expect(second.people.map(({ outcome, changes }) => [outcome, ...changes])).toEqual(
        second.people.map(() => ['same'])
      );
      expect(second.refused).toEqual(first.refused);
    }),
    { numRuns: 2000 }
  );
});
