import { expect, test } from 'vitest';
import type { Door, Suggestion } from '../../../contract/goals';
import { isoDate } from '../../../domain/calendar/calendar';
import { personId } from '../../../domain/people/ids';
import { proposalsFor } from './proposals';

const lunchDoor = { practice: 'lunch' } as Door;
const ana = {
  person: {
    id: personId.parse('01890000-0000-7000-8000-000000000001'),
    name: 'Ana Ruiz',
    title: null,
    department: 'Design'
  },
  reasons: [{ text: 'You have not met.' }]
} as unknown as Suggestion;
const nobodyYet = { suggestions: undefined, toAppreciate: undefined };

test('a lunch is proposed for the second working day, for the first one fills by itself', () => {
  const sundayToThursday = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
  expect(lunchOn(sundayToThursday)).toBe('2026-11-23');
});

test('late in the week a lunch is proposed for the next day there is', () => {
  expect(lunchOn(['2026-11-26', '2026-11-27'])).toBe('2026-11-26');
});

test('a lunch is proposed with whom Today suggests, and says why', () => {
  const [first] = proposalsFor(lunchDoor, {
    ...nobodyYet,
    dates: [isoDate.parse('2026-11-23')],
    suggestions: { lunch: ana, touchBase: [] }
  });
  expect(first).toMatchObject({ title: 'Lunch with Ana Ruiz', reason: 'You have not met.' });
});

function lunchOn([first, ...others]: string[]): string | undefined {
  const dates = [isoDate.parse(first), ...others.map((one) => isoDate.parse(one))] as const;
  return proposalsFor(lunchDoor, { ...nobodyYet, dates })[0]?.begin.date;
}
