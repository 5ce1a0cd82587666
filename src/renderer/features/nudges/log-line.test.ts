import { expect, test } from 'vitest';
import { personId } from '../../../domain/people/ids';
import { logLine } from './log-line';

const id = personId.parse('01900000-0000-7000-8000-000000000002');
const ana = { id, name: 'Ana Ruiz' };
const raj = { id, name: 'Raj Patel' };

test('what a nudge asks for is logged with the names already in the line', () => {
  const thanks = { kind: 'thank-you', key: `thank-you:${id}:2026-11-18` } as const;
  expect(logLine({ ...thanks, people: [ana, raj] })).toBe('thanked Ana Ruiz and Raj Patel ');
  expect(logLine({ ...thanks, people: [] })).toBe('thanked ');
  const hello = { kind: 'touch-base', key: `touch-base:${id}:never` } as const;
  expect(logLine({ ...hello, people: [ana] })).toBe('said hi to Ana Ruiz ');
});

test('a door that is behind is logged by what opens it', () => {
  const behind = { kind: 'behind', key: 'behind:lunch:2026-W47', people: [] } as const;
  expect(logLine({ ...behind, people: [] })).toBe('lunch with ');
});

test('nothing is logged of a week, a promise of mine or a copy', () => {
  for (const kind of ['plan-week', 'review', 'promise-mine', 'backup'] as const)
    expect(logLine({ kind, key: `${kind}:x:y`, people: [] })).toBeNull();
});
