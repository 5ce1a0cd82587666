import { expect, test } from 'vitest';
import { entryId, personId } from '../domain/people/ids';
import { pageOfNudge } from './nudge-page';

const ana = personId.parse('01900000-0000-7000-8000-000000000002');
const entry = entryId.parse('01900000-0000-7000-8000-000000000003');
const other = '01900000-0000-7000-8000-000000000004';
const toAna = { page: 'person', person: ana } as const;

test('a click on a thank-you opens the person with the words ready, of several the entry', () => {
  const thanks = { kind: 'thank-you', key: `thank-you:${other}:2026-11-18` } as const;
  const draft = { about: 'thanks', touch: other };
  expect(pageOfNudge({ ...thanks, target: toAna })).toEqual({ name: 'person', id: ana, draft });
  expect(pageOfNudge({ ...thanks, target: { page: 'entry', entry } })).toEqual({
    name: 'journal',
    entry,
    draft
  });
});

test('a hello, an occasion, a promise and a lunch to prepare open what they ask for', () => {
  const draftOf = (kind: 'touch-base' | 'occasion' | 'promise-mine' | 'prep', key: string) =>
    pageOfNudge({ kind, key, target: toAna });
  const person = { name: 'person', id: ana };
  expect(draftOf('touch-base', `touch-base:${ana}:never`)).toEqual({
    ...person,
    draft: { about: 'hello', person: ana }
  });
  expect(draftOf('occasion', `work-anniversary:${ana}:2026-11-18~2`)).toEqual({
    ...person,
    draft: { about: 'occasion', person: ana, kind: 'work-anniversary', date: '2026-11-18' }
  });
  expect(draftOf('promise-mine', `promise-mine:${other}:2026-11-18`)).toEqual({
    ...person,
    draft: { about: 'promise', promise: other }
  });
  expect(draftOf('prep', `prep:${other}:2026-11-18`)).toEqual({
    ...person,
    draft: { about: 'prep', person: ana }
  });
});

test('the week, the goals, the copy and a door that is behind have their places', () => {
  const open = (
    kind: 'plan-week' | 'review' | 'reserve' | 'backup',
    page: 'week' | 'review' | 'goals' | 'settings'
  ) => pageOfNudge({ kind, key: `${kind}:x:y`, target: { page } });
  expect(open('plan-week', 'week')).toEqual({ name: 'week-plan' });
  expect(open('review', 'review')).toEqual({ name: 'review' });
  expect(open('reserve', 'goals')).toEqual({ name: 'goals', part: 'standing' });
  expect(open('backup', 'settings')).toEqual({ name: 'settings', part: 'export' });
  expect(
    pageOfNudge({
      kind: 'behind',
      key: 'behind:lunch:2026-W47',
      target: { page: 'today', practice: 'lunch' }
    })
  ).toEqual({ name: 'today', practice: 'lunch' });
});
