import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import { addDays, daysBetween, weekOf } from '../calendar/calendar';
import type { PastProposal } from './past-proposals';
import { ago, met, person, suggestOn, today, type Colleague } from './suggest.fixture';
import type { SuggestiblePerson } from './suggestible-person';

describe('who was proposed before', () => {
  const proposed = (
    who: SuggestiblePerson,
    days: number,
    kind: PastProposal['kind'] = 'lunch',
    isNew = who.lastContact === null
  ): PastProposal => ({ person: who.id, kind, on: ago(days), isNew });
  const listFor = (people: readonly Colleague[], past: readonly PastProposal[]) =>
    suggestOn(today, people, null, past);

  test('stands all week, even when somebody better comes up', () => {
    const [plain, better] = [person(1), person(2, { department: 'Legal' })];
    const known = met(3, 20, { recentTouches: 9 });
    expect(listFor([plain, better, known], []).lunch?.person.name).toBe('Person 2');
    expect(listFor([plain, better, known], [proposed(plain, 1)]).lunch?.person.name).toBe(
      'Person 1'
    );
  });

  test('rests for 30 days from then on, whatever came of it', () => {
    const people = [person(1), person(2)];
    const nameAfter = (days: number): string | undefined =>
      listFor([people[0]!], [proposed(people[0]!, days)]).lunch?.person.name;
    expect(nameAfter(2)).toBe('Person 1');
    expect(nameAfter(3)).toBeUndefined();
    expect(nameAfter(29)).toBeUndefined();
    expect(nameAfter(30)).toBe('Person 1');
  });

  test('is not proposed for a hello once lunch was', () => {
    const quiet = met(1, 63, { oneToOnes: 5 });
    expect(listFor([quiet], [proposed(quiet, 1, 'touch-base')]).touchBase).toHaveLength(1);
    expect(listFor([quiet], [proposed(quiet, 1, 'lunch')]).touchBase).toEqual([]);
  });

  test('is done with as soon as we were in touch, also where that was written down late', () => {
    const [today1, yesterday] = [met(1, 0), met(2, 1)];
    const other = person(3);
    expect(listFor([today1, other], [proposed(today1, 0)]).lunch?.person.name).toBe('Person 3');
    expect(listFor([yesterday, other], [proposed(yesterday, 0)]).lunch?.person.name).toBe(
      'Person 3'
    );
  });

  test('makes two new people a week at most, then somebody I have met', () => {
    const [first, second, third] = [person(1), person(2), person(3)];
    const past = [proposed(first, 2), proposed(second, 1)];
    const laidAside = [third, met(4, 60, { department: 'Sales', recentTouches: 9 })];
    expect(listFor(laidAside, past).lunch?.person.name).toBe('Person 4');
    expect(listFor([third], past).lunch).toBeNull();
    expect(listFor([third], [proposed(first, 9), proposed(second, 8)]).lunch).not.toBeNull();
  });

  test('on a day to come, left by a clock that was put right, counts for nothing', () => {
    const one = person(1);
    expect(listFor([one], [proposed(one, -200)]).lunch?.person.name).toBe('Person 1');
  });

  test('over a year of looking on any days nobody comes up in two weeks less than 30 days apart', () => {
    const somePeople = fc.array(
      fc.record({
        department: fc.constantFrom('Legal', 'Finance', 'Sales', null),
        days: fc.option(fc.nat({ max: 200 }))
      }),
      { minLength: 1, maxLength: 40 }
    );
    const someLooks = fc.array(
      fc.record({ gap: fc.nat({ max: 9 }), follows: fc.nat({ max: 4 }) }),
      {
        maxLength: 80
      }
    );
    fc.assert(
      fc.property(somePeople, someLooks, (rows, looks) => {
        let people = rows.map(({ department, days }, number) =>
          days === null ? person(number, { department }) : met(number, days, { department })
        );
        const past = new Map<string, PastProposal>();
        const seen = new Map<string, IsoDate>();
        const tooSoon: string[] = [];
        let date = today;
        for (const { gap, follows } of looks) {
          date = addDays(date, gap);
          const list = suggestOn(date, people, null, [...past.values()]);
          const shown = [
            ...(list.lunch ? [{ ...list.lunch.person, kind: 'lunch' as const }] : []),
            ...list.touchBase.map((one) => ({ ...one.person, kind: 'touch-base' as const }))
          ];
          for (const one of shown) {
            const first = seen.get(one.id);
            if (first === undefined || weekOf(first) !== weekOf(date)) {
              tooSoon.push(...(first && daysBetween(first, date) < 30 ? [one.name] : []));
              seen.set(one.id, date);
              const isNew = people.find(({ id: other }) => other === one.id)?.lastContact === null;
              past.set(one.id, { person: one.id, kind: one.kind, on: date, isNew });
            }
          }
          // Noted as proposed, the same is proposed.
          expect(suggestOn(date, people, null, [...past.values()])).toEqual(list);
          const newThisWeek = [...past.values()].filter(
            ({ on, isNew }) => isNew && weekOf(on) === weekOf(date)
          );
          expect(newThisWeek.length).toBeLessThanOrEqual(2);
          // Some of them are met that day.
          const spoken = new Set(shown.slice(0, follows).map((one) => one.id));
          people = people.map((one) =>
            spoken.has(one.id)
              ? {
                  ...one,
                  contacts: one.contacts + 1,
                  oneToOnes: one.oneToOnes + 1,
                  lastContact: date
                }
              : one
          );
        }
        expect(tooSoon).toEqual([]);
      })
    );
  });
});
