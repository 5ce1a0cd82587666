import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ana, anaWellKnown, raj, rajWellKnown, touch } from './goals.fixture';
import { touchKind } from '../journal/touch';
import { countTouch, kindsOf } from './touch-count';

const reasonOf = (changes: Parameters<typeof touch>[0]): string | undefined =>
  countTouch(touch(changes)).uncounted?.reason;
const doorOf = (changes: Parameters<typeof touch>[0]): string | null =>
  countTouch(touch(changes)).practice;

test('a lunch or coffee with somebody not well known opens the lunch door', () => {
  expect(countTouch(touch())).toEqual({ practice: 'lunch', amount: 1, uncounted: null });
  expect(doorOf({ kind: 'coffee' })).toBe('lunch');
  expect(doorOf({ people: [raj] })).toBe('lunch');
});

test('a lunch with somebody met three times alone before is a touch base, and says so', () => {
  expect(countTouch(touch({ people: [rajWellKnown] }))).toEqual({
    practice: 'touch-base',
    amount: 1,
    uncounted: {
      practice: 'lunch',
      reason: 'You know Raj Patel well by now (3 one-to-ones), so this counts as a touch base.'
    }
  });
});

test('one new face at the table is enough, and a name nobody has is a new face', () => {
  expect(doorOf({ people: [anaWellKnown, raj] })).toBe('lunch');
  expect(doorOf({ people: [anaWellKnown], unknownPeople: 1 })).toBe('lunch');
  expect(doorOf({ people: [], unknownPeople: 1 })).toBe('lunch');
});

test('who began a lunch with a new face, and whether something was asked, does not matter', () => {
  expect(doorOf({ begunByMe: false, asked: true })).toBe('lunch');
});

test('a lunch with nobody named opens no door until it is told who it was with', () => {
  expect(countTouch(touch({ people: [] }))).toEqual({
    practice: null,
    amount: 0,
    uncounted: {
      practice: 'lunch',
      reason: 'Name who you had lunch with and the door opens.'
    }
  });
  expect(reasonOf({ kind: 'coffee', people: [] })).toBe(
    'Name who you had coffee with and the door opens.'
  );
});

test('a lunch with people well known counts for nothing when it asks or was begun by them', () => {
  expect(reasonOf({ people: [anaWellKnown], asked: true })).toBe(
    'You know Ana Ruiz well by now (5 one-to-ones), and something was asked for, so this opens no door.'
  );
  expect(reasonOf({ people: [anaWellKnown, rajWellKnown], begunByMe: false })).toBe(
    'You know Ana Ruiz and Raj Patel well by now, and the others began it, so this opens no door.'
  );
  expect(doorOf({ people: [anaWellKnown], asked: true })).toBeNull();
});

test('a large table of people well known is not listed by name', () => {
  expect(reasonOf({ people: Array.from({ length: 4 }, () => anaWellKnown) })).toBe(
    'You know all four of them well by now, so this counts as a touch base.'
  );
});

test.each(['call', 'message', 'meeting'] as const)(
  'a %s begun by me that asks for nothing is a touch base',
  (kind) => {
    expect(countTouch(touch({ kind }))).toEqual({
      practice: 'touch-base',
      amount: 1,
      uncounted: null
    });
    expect(doorOf({ kind, people: [anaWellKnown] })).toBe('touch-base');
    expect(doorOf({ kind, people: [] })).toBe('touch-base');
  }
);

test('a message that asks, or an answer to one, is no touch base', () => {
  expect(countTouch(touch({ kind: 'message', asked: true }))).toEqual({
    practice: null,
    amount: 0,
    uncounted: {
      practice: 'touch-base',
      reason: 'Something was asked for, so this is no touch base.'
    }
  });
  expect(reasonOf({ kind: 'message', begunByMe: false })).toBe(
    'Ana Ruiz began it, so this is no touch base.'
  );
  expect(reasonOf({ kind: 'call', people: [ana, raj], begunByMe: false })).toBe(
    'The others began it, so this is no touch base.'
  );
  expect(reasonOf({ kind: 'call', people: [], begunByMe: false })).toBe(
    'Somebody else began it, so this is no touch base.'
  );
});

test('praise and thanks appreciate, help offers help', () => {
  expect(doorOf({ kind: 'praise', asked: true })).toBe('appreciate');
  expect(doorOf({ kind: 'thanks' })).toBe('appreciate');
  expect(doorOf({ kind: 'praise', people: [] })).toBe('appreciate');
  expect(doorOf({ kind: 'help' })).toBe('offer-help');
});

test('thanks, help and introductions that came from somebody else open no door of mine', () => {
  for (const kind of ['praise', 'thanks', 'introduction', 'help'] as const)
    expect(countTouch(touch({ kind, people: [ana, raj], begunByMe: false }))).toMatchObject({
      practice: null,
      uncounted: { reason: 'The others began it, so this opens no door.' }
    });
});

test('an event joins in, and one I helped to organise counts twice', () => {
  expect(countTouch(touch({ kind: 'event', people: [] }))).toMatchObject({
    practice: 'join-in',
    amount: 1
  });
  expect(countTouch(touch({ kind: 'event', organised: true }))).toMatchObject({ amount: 2 });
});

test('an introduction brings two people together; with one name it is a touch base for now', () => {
  expect(doorOf({ kind: 'introduction', people: [ana, raj] })).toBe('introduce');
  expect(doorOf({ kind: 'introduction', people: [ana], unknownPeople: 1 })).toBe('introduce');
  expect(countTouch(touch({ kind: 'introduction' }))).toEqual({
    practice: 'touch-base',
    amount: 1,
    uncounted: {
      practice: 'introduce',
      reason:
        'Name both people you brought together and the door opens; until then this counts as a touch base.'
    }
  });
  expect(reasonOf({ kind: 'introduction', asked: true })).toBe(
    'Name both people you brought together and the door opens.'
  );
});

test('the door a person chose is the one, whatever the touch was', () => {
  expect(countTouch(touch({ people: [anaWellKnown], asked: true, chosen: 'offer-help' }))).toEqual({
    practice: 'offer-help',
    amount: 1,
    uncounted: null
  });
  expect(doorOf({ people: [anaWellKnown], chosen: 'lunch' })).toBe('lunch');
});

test('whatever a touch counts for, or fails to, its kind is known to concern that door', () => {
  const someTouch = fc.record({
    kind: fc.constantFrom(...touchKind.options),
    people: fc.subarray([ana, raj, anaWellKnown]),
    unknownPeople: fc.nat({ max: 2 }),
    begunByMe: fc.boolean(),
    asked: fc.boolean(),
    organised: fc.boolean()
  });
  const concerns = fc.check(
    fc.property(someTouch, (changes) => {
      const { practice, uncounted } = countTouch(touch(changes));
      const doors = [practice, uncounted?.practice].filter((door) => door != null);
      return doors.every((door) => kindsOf[door].includes(changes.kind));
    })
  );
  expect(concerns.counterexample).toBeNull();
});

test('whatever opens no door says why, in one sentence', () => {
  const someTouch = fc.record({
    kind: fc.constantFrom(...touchKind.options),
    people: fc.subarray([ana, raj, anaWellKnown, rajWellKnown]),
    unknownPeople: fc.nat({ max: 2 }),
    begunByMe: fc.boolean(),
    asked: fc.boolean()
  });
  fc.assert(
    fc.property(someTouch, (changes) => {
      const { practice, uncounted } = countTouch(touch(changes));
      expect(practice ?? uncounted?.reason).toMatch(practice ? /./ : /^[A-Z][^.]+\.$/);
    })
  );
});
