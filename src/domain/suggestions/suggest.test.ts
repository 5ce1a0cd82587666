import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import { id, met, person, suggestFor, suggestOn, today, type Colleague } from './suggest.fixture';

const greeted = (people: Colleague[]): string[] =>
  suggestFor(people).touchBase.map((one) => one.person.name);

describe('lunch', () => {
  test('is with somebody from the one department I know nobody in', () => {
    const people = [
      met(1, 40),
      person(2),
      person(3, { department: 'Legal', title: 'Counsel' }),
      met(4, 60, { department: 'Sales', recentTouches: 9 })
    ];
    expect(suggestFor(people).lunch).toEqual({
      person: { id: id(3), name: 'Person 3', title: 'Counsel', department: 'Legal' },
      reasons: [
        {
          about: 'department',
          text: 'You know nobody in Legal yet, the one closed door on your map.'
        },
        { about: 'rhythm', text: 'You have not met yet.' }
      ]
    });
  });

  test('names how few I have met where I know some', () => {
    const sales = [1, 2, 3].map((number) =>
      met(number, 9, { department: 'Sales', oneToOnes: 4, recentTouches: 5 })
    );
    const finance = [4, 5, 6, 7].map((number) => person(number));
    const reasonAfter = (known: Colleague[]): string | undefined =>
      suggestFor([...sales, ...finance, ...known]).lunch?.reasons[0]?.text;
    const well = { oneToOnes: 3, recentTouches: 0 };
    expect(reasonAfter([met(8, 200, well)])).toBe('You have met one person in Finance.');
    expect(reasonAfter([met(8, 200, well), met(9, 200, well)])).toBe(
      'You have met two of six people in Finance.'
    );
  });

  test('is easy where both of us are', () => {
    const people = [person(1, { site: 'Lisbon' }), person(2, { site: 'Madrid' })];
    const { lunch } = suggestFor([...people, person(3, { site: 'Lisbon' })], 'Madrid');
    expect(lunch?.person.name).toBe('Person 2');
    expect(lunch?.reasons[1]).toEqual({ about: 'site', text: 'You are both in Madrid.' });
  });

  test('is never with somebody well known, nor with somebody I have asked for something', () => {
    expect(suggestFor([met(1, 60, { oneToOnes: 3 })]).lunch).toBeNull();
    expect(suggestFor([person(1, { openAsk: true })]).lunch).toBeNull();
    expect(suggestFor([]).lunch).toBeNull();
  });

  test('comes back to somebody met this month only when nobody else is left', () => {
    const justMet = met(1, 3, { department: 'Legal' });
    const known = met(2, 50, { department: 'Sales', recentTouches: 20 });
    expect(suggestFor([justMet, known]).lunch?.person.name).toBe('Person 2');
    expect(suggestFor([justMet]).lunch?.person.name).toBe('Person 1');
  });
});

describe('a greeting', () => {
  const well = { oneToOnes: 5 };

  test('goes to whom I have not talked with for long, and says how long', () => {
    const people = [
      met(1, 63, well),
      met(2, 5, { ...well, department: 'Sales' }),
      met(3, 25, { ...well, department: 'Legal' })
    ];
    const { touchBase } = suggestFor(people);
    expect(touchBase.map((one) => one.person.name)).toEqual(['Person 1', 'Person 3']);
    expect(touchBase[0]?.reasons).toEqual([
      { about: 'rhythm', text: 'Last contact 9 weeks ago.' },
      { about: 'department', text: 'You know nobody else in Finance.' }
    ]);
  });

  test('goes to three people of three departments at most', () => {
    const people = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
      met(number, 40 + number, { ...well, department: `Department ${number % 4}` })
    );
    expect(greeted(people)).toEqual(['Person 8', 'Person 7', 'Person 6']);
  });

  test('leaves whom I have asked for something in peace', () => {
    expect(greeted([met(1, 63, { openAsk: true })])).toEqual([]);
  });

  test('does not name the one proposed for lunch again', () => {
    const { lunch, touchBase } = suggestFor([met(1, 63), met(2, 50, well)]);
    expect(lunch?.person.name).toBe('Person 1');
    expect(touchBase.map((one) => one.person.name)).toEqual(['Person 2']);
  });

  test.each([
    [14, 'Last contact 2 weeks ago.'],
    [13, 'Last contact 13 days ago.'],
    [92, 'Last contact 3 months ago.'],
    [800, 'Last contact 2 years ago.']
  ])('after %i days says "%s"', (days, text) => {
    const { touchBase } = suggestFor([met(1, days, { ...well, rhythmDays: 7 })]);
    expect(touchBase[0]?.reasons[0]?.text).toBe(text);
  });
});

test('between equals it is somebody else’s turn each week, the same all week', () => {
  const people = Array.from({ length: 50 }, (_, number) => person(number));
  const lunchOn = (date: string): string | undefined =>
    suggestOn(date as IsoDate, people).lunch?.person.id;
  expect(lunchOn('2026-11-16')).toBe(lunchOn('2026-11-22'));
  const weeks = Array.from({ length: 8 }, (_, week) => lunchOn(addDays(today, 7 * week)));
  expect(new Set(weeks).size).toBeGreaterThan(3);
});

test('the order of people does not matter, and every rule of the lists holds', () => {
  const somePerson = fc
    .record({
      number: fc.nat({ max: 40 }),
      department: fc.option(fc.constantFrom('Legal', 'Finance', 'Sales')),
      level: fc.option(fc.constantFrom('L1', 'L2')),
      site: fc.option(fc.constantFrom('Madrid', 'Lisbon')),
      oneToOnes: fc.nat({ max: 9 }),
      others: fc.nat({ max: 3 }),
      days: fc.nat({ max: 700 }),
      openAsk: fc.boolean()
    })
    .map(({ number, others, days, ...rest }) => {
      const contacts = rest.oneToOnes + others;
      return contacts === 0 ? person(number, rest) : met(number, days, { ...rest, contacts });
    });
  const somePeople = fc.uniqueArray(somePerson, { selector: (one) => one.id, maxLength: 20 });
  fc.assert(
    fc.property(somePeople, (people) => {
      const list = suggestFor(people, 'Madrid');
      expect(suggestFor(people.toReversed(), 'Madrid')).toEqual(list);
      const all = [...(list.lunch ? [list.lunch] : []), ...list.touchBase];
      expect(new Set(all.map((one) => one.person.id)).size).toBe(all.length);
      const departments = list.touchBase.flatMap((one) => one.person.department ?? []);
      expect(new Set(departments).size).toBe(departments.length);
      for (const { person: named, reasons } of all) {
        expect(people.find((one) => one.id === named.id)?.openAsk).toBe(false);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.length).toBeLessThanOrEqual(2);
      }
    })
  );
});

test('ten thousand people take a moment only', () => {
  const people = Array.from({ length: 10_000 }, (_, number) =>
    number % 3 === 0
      ? person(number, { department: `Department ${number % 50}` })
      : met(number, number % 700, { department: `Department ${number % 50}` })
  );
  const start = performance.now();
  suggestFor(people, 'Madrid');
  expect(performance.now() - start).toBeLessThan(3000);
});
