import { describe, expect, test } from 'vitest';
import type { IsoDate, IsoWeek } from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import { context, gistOf, people } from './capture-line.fixture';
import { parseCaptureLine } from './parse-capture-line';

/** The marked parts of a line as `kind: words`, a guess with `?`. */
function marksOf(line: string): string[] {
  return parseCaptureLine(line, context).marks.map(
    ({ kind, uncertain, start, end }) => `${kind}${uncertain ? '?' : ''}: ${line.slice(start, end)}`
  );
}

describe('the marks of a line', () => {
  test('show what was understood, the parts of a promise inside it', () => {
    expect(
      marksOf(
        "lunch with Raj and Zora yesterday 45m, I owe Raj the deck by fri, she'll introduce me to Mei-Lin #okr"
      )
    ).toEqual([
      'kind: lunch',
      'person: Raj',
      'person?: Zora',
      'date: yesterday',
      'duration: 45m',
      'promise: I owe Raj the deck by fri',
      'person: Raj',
      'date: fri',
      "promise: she'll introduce me to Mei-Lin",
      'person: Mei-Lin',
      'topic: #okr'
    ]);
  });

  test('show an ask, a learning, a time', () => {
    expect(
      marksOf('pinged @raj at 10:15, asked him to review the deck, learned: Legal hires')
    ).toEqual([
      'kind: pinged',
      'person: @raj',
      'time: 10:15',
      'ask: asked him to',
      'learned: learned: Legal hires'
    ]);
  });

  test('tell guesses: a name of several people, of nobody, with a slip, a week for a day', () => {
    expect(marksOf('coffee with Ana, Zora, Pryia and Raj last week')).toEqual([
      'kind: coffee',
      'person?: Ana',
      'person?: Zora',
      'person?: Pryia',
      'person: Raj',
      'date?: last week'
    ]);
  });
});

describe('the people of a line', () => {
  test('come with further people the name fits, best first', () => {
    const [mention] = parseCaptureLine('coffee with Dana', context).mentions;
    const names = [mention?.person, ...(mention?.others ?? [])].map(
      (id) => people.find((person) => person.id === id)?.name
    );
    expect(names).toEqual(["Dana O'Connell", 'Dana Whitlock']);
  });

  test('are part of the touch when they are also owed something, and stand once', () => {
    const { mentions } = parseCaptureLine('I owe Raj the deck, had lunch with Raj', context);
    expect(mentions.map(({ role, start }) => [role, start])).toEqual([['with', 35]]);
  });
});

describe('the person’s own way of writing dates', () => {
  test('decides what 12/11 is', () => {
    expect(gistOf('call with Raj 11/12').date).toBe('2025-12-11');
    expect(gistOf('call with Raj 11/12', { dayOrder: 'month-day' }).date).toBe('2025-11-12');
    expect(gistOf('call with Raj 10/25').date).toBe('2025-10-25');
  });

  test('decides when the next week begins', () => {
    const weekRules: WeekRules = [
      { from: '2020-W01' as IsoWeek, start: 7, workingDays: [7, 1, 2, 3, 4] }
    ];
    expect(gistOf('I owe Raj the deck next week').promises).toEqual([
      'me to Raj Patel: the deck, 2025-11-24'
    ]);
    expect(gistOf('I owe Raj the deck next week', { weekRules }).promises).toEqual([
      'me to Raj Patel: the deck, 2025-11-23'
    ]);
    expect(gistOf('I owe Raj the deck by end of week', { weekRules }).promises).toEqual([
      'me to Raj Patel: the deck, 2025-11-20'
    ]);
  });

  test('finds 29 February in its leap year, and never leaves the calendar', () => {
    expect(gistOf('call with Raj on 29 Feb', { today: '2026-03-05' as IsoDate }).date).toBe(
      '2024-02-29'
    );
    expect(gistOf('call with Raj 31/02').date).toBeUndefined();
    expect(gistOf('call with Raj yesterday', { today: '0001-01-01' as IsoDate }).date).not.toMatch(
      /^0000/
    );
  });

  test('counts a weekday of a promise from today on, of a contact up to today', () => {
    expect(gistOf('lunch with Raj on Wednesday, I owe him the deck by Wednesday')).toEqual({
      kind: 'lunch',
      with: 'Raj Patel',
      promises: ['me to Raj Patel: the deck, 2025-11-19']
    });
  });
});

test('departments of the company are no people, whatever they are called', () => {
  const departments = ['Atlas', 'Customer Joy'];
  expect(gistOf('coffee with Atlas and Raj', { departments }).with).toBe('Raj Patel');
  expect(gistOf('lunch with Customer Joy', { departments })).toEqual({
    kind: 'lunch',
    groups: 'Customer Joy'
  });
  expect(gistOf('coffee with Atlas and Raj').with).toBe('?Atlas, Raj Patel');
});
