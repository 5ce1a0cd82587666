import { expect, test } from 'vitest';
import type { EntryId, PersonId, TouchId } from '../people/ids';
import type { MetFact } from './follow-up';
import { at, facts, november } from './nudges.fixture';
import { planNudges } from './plan-nudges';

const farah = { id: '00000000-0000-7000-8000-000000000004' as PersonId, name: 'Farah Haddad' };
const camille = { id: '00000000-0000-7000-8000-000000000005' as PersonId, name: 'Camille Petit' };
const fair = (changes: Partial<MetFact> = {}): MetFact => ({
  touch: '00000000-0000-7000-8000-000000000001' as TouchId,
  entry: '00000000-0000-7000-8000-000000000002' as EntryId,
  date: november(10),
  event: 'the Winter fair',
  people: [farah, camille],
  ...changes
});
const dueAt = (day: number, time: string, met: MetFact) =>
  planNudges(facts({ met: [met] }), at(day, time)).due;

test('a week after an event, those I have not spoken to since come to mind', () => {
  expect(dueAt(16, '16:30', fair())).toEqual([]);
  expect(dueAt(17, '10:00', fair())).toMatchObject([
    {
      key: 'follow-up:00000000-0000-7000-8000-000000000001:2026-11-10',
      title: 'A line to Farah and Camille?',
      reason: 'You met at the Winter fair 7 days ago and have not spoken since.',
      target: { page: 'entry' },
      nameless: {
        title: 'A line to people you met?',
        reason: 'You met at an event 7 days ago and have not spoken since.'
      }
    }
  ]);
});

test('one person alone is where it leads', () => {
  expect(dueAt(17, '10:00', fair({ people: [farah], event: null }))).toMatchObject([
    {
      title: 'A line to Farah?',
      reason: 'You met at an event 7 days ago and have not spoken since.',
      target: { page: 'person', person: farah.id }
    }
  ]);
});
