import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import type { EntryId, PersonId, PromiseId } from '../people/ids';
import { at, facts, november, recorded } from './nudges.fixture';
import { planNudges } from './plan-nudges';
import type { PromiseFact } from './promise-due';

const promise = (changes: Partial<PromiseFact> = {}): PromiseFact => ({
  id: '00000000-0000-7000-8000-000000000003' as PromiseId,
  entry: '00000000-0000-7000-8000-000000000002' as EntryId,
  by: 'me',
  person: { id: '00000000-0000-7000-8000-000000000004' as PersonId, name: 'Ana Ruiz' },
  text: 'the OKR article',
  due: november(20),
  writtenAt: at(18, '14:00'),
  ...changes
});
const dueAt = (day: number, time: string, ...promises: PromiseFact[]) =>
  planNudges(facts({ promises }), at(day, time)).due;

describe('a promise of mine', () => {
  test('is spoken of on the morning of its day', () => {
    expect(dueAt(19, '16:30', promise())).toEqual([]);
    expect(dueAt(20, '10:00', promise())).toMatchObject([
      {
        key: 'promise-mine:00000000-0000-7000-8000-000000000003:2026-11-20',
        title: 'A promise to Ana is due today.',
        reason: 'You owe Ana the OKR article. Kept, moved or let go: all are fine.',
        nameless: { title: 'A promise of yours is due today.' },
        target: { page: 'person' }
      }
    ]);
  });

  test('due on a weekend comes on the Friday before, and says when it is due', () => {
    const titleFor = (due: number) =>
      dueAt(20, '10:00', promise({ due: november(due) })).map(({ title }) => title);
    expect(titleFor(21)).toEqual(['A promise to Ana is due tomorrow.']);
    expect(titleFor(22)).toEqual(['A promise to Ana is due on Sunday.']);
  });

  test('due in a vacation comes on the last day before it', () => {
    const pauses = [{ fromDate: november(19), toDate: november(25) }];
    const plan = planNudges(facts({ promises: [promise()], pauses }), at(18, '16:30'));
    expect(plan.due).toHaveLength(1);
  });

  test('made for today is not repeated at once', () => {
    const today = promise({ due: november(18), writtenAt: at(18, '13:20') });
    expect(dueAt(18, '13:30', today)).toEqual([]);
    expect(dueAt(18, '16:30', today)).toHaveLength(1);
  });

  test('comes beyond the two of a day', () => {
    const three = [5, 6, 7].map((number) =>
      promise({ id: `00000000-0000-7000-8000-00000000000${number}` as PromiseId })
    );
    expect(dueAt(20, '10:00', ...three)).toHaveLength(3);
  });

  test('moved to another day is another one', () => {
    const before = recorded(
      'promise-mine:00000000-0000-7000-8000-000000000003:2026-11-19',
      'shown',
      at(19, '10:00')
    );
    const given = facts({ promises: [promise()], recorded: [before] });
    const plan = planNudges(given, at(20, '10:00'));
    expect(plan.due).toHaveLength(1);
  });

  test('to nobody in particular leads to its entry', () => {
    expect(dueAt(20, '10:00', promise({ person: null, text: 'finish the deck' }))).toMatchObject([
      { title: 'A promise of yours is due today.', target: { page: 'entry' } }
    ]);
  });
});

describe('a promise to me', () => {
  const theirs = (due: IsoDate) =>
    promise({ by: 'them', text: 'introduce me to Legal', due, person: promise().person });

  test('has its time, and is asked for on the next working day', () => {
    expect(dueAt(20, '16:30', theirs(november(20)))).toEqual([]);
    expect(dueAt(23, '10:00', theirs(november(20)))).toMatchObject([
      {
        kind: 'promise-theirs',
        title: 'Ask Ana about a promise?',
        reason: 'Ana promised to introduce you to Legal, due on Friday. A kind line is enough.'
      }
    ]);
  });

  test('keeps to the two of a day', () => {
    const three = [5, 6, 7].map((number) => ({
      ...theirs(november(19)),
      id: `00000000-0000-7000-8000-00000000000${number}` as PromiseId
    }));
    expect(dueAt(20, '10:00', ...three)).toHaveLength(2);
  });

  test('of nobody in particular is never asked for', () => {
    expect(dueAt(23, '10:00', { ...theirs(november(20)), person: null })).toEqual([]);
  });
});
