import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, facts, lunch } from '../nudges/nudges.fixture';
import type { NudgeWords, PlannedNudge } from '../nudges/nudge';
import { planNudges } from '../nudges/plan-nudges';
import { namesShown, notificationText } from './notification-text';

/** Told of in the evening, it comes the next morning. */
const told = lunch({
  writtenAt: at(18, '20:00'),
  promises: [{ by: 'me', person: 'Ana Ruiz', text: 'the OKR article' }]
});
const thankYou = planNudges(facts({ lunches: [told] }), at(19, '10:00')).due[0]!;
const saying = (title: string, reason: string): PlannedNudge => ({
  ...thankYou,
  title,
  reason,
  nameless: { title, reason },
  fullNames: { title, reason }
});
const textOf = (title: string, reason: string): NudgeWords =>
  notificationText([saying(title, reason)], { names: 'first' });

test('a nudge shows as many names as one wants others to read', () => {
  expect(notificationText([thankYou], { names: 'first' })).toEqual({
    title: 'Say thanks to Ana and Raj?',
    reason: 'Lunch yesterday, and you owe Ana the OKR article.'
  });
  expect(notificationText([thankYou], { names: 'full' })).toEqual({
    title: 'Say thanks to Ana Ruiz and Raj Patel?',
    reason: 'Lunch yesterday, and you owe Ana Ruiz the OKR article.'
  });
  const nameless = Object.values(notificationText([thankYou], { names: 'none' })).join(' ');
  expect(nameless).toBe('Say thanks after lunch? Lunch yesterday. One line is plenty.');
});

test('two nudges of a moment are one notification', () => {
  const behind = saying('One short this week.', 'There are two days left.');
  expect(notificationText([thankYou, behind], { names: 'first' })).toEqual({
    title: 'Two small things',
    reason: 'Say thanks to Ana and Raj? One short this week.'
  });
});

test('what comes later than it should says so', () => {
  const options = { names: 'first', isLate: true } as const;
  expect(notificationText([thankYou], options).reason).toBe(
    'Lunch yesterday, and you owe Ana the OKR article. From earlier today.'
  );
  const long = notificationText([saying('Say thanks?', 'word '.repeat(60))], options);
  expect(long.title.length + long.reason.length).toBeLessThanOrEqual(180);
  expect(long.reason).toMatch(/… From earlier today\.$/);
});

test('it cannot be taken for an option, hide anything, or turn the line around', () => {
  expect(textOf('--icon=x', '- rf')).toEqual({ title: 'icon=x', reason: 'rf' });
  expect(textOf('\u202eAna\u202c\u200b', 'a\u0000b\nc\u2028d\u2066e')).toEqual({
    title: 'Ana',
    reason: 'a b c de'
  });
  expect(textOf('\u200b -', '\u3164')).toEqual({
    title: 'Hallway',
    reason: 'Open Hallway to see it.'
  });
});

test('any words become a plain, bounded line that says something', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('-', ' ', '\u200b', '\u202e', '\0', '👩‍👩‍👧', '\ud800', 'a'),
      maxLength: 200
    })
  );
  fc.assert(
    fc.property(anyText, anyText, (title, reason) => {
      const text = textOf(title, reason);
      expect(text.title.length).toBeLessThanOrEqual(40);
      expect(text.title.length + text.reason.length).toBeLessThanOrEqual(180);
      for (const line of [text.title, text.reason]) {
        expect(line.trim()).not.toBe('');
        expect(line).not.toMatch(/^-|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(line.isWellFormed()).toBe(true);
      }
    })
  );
});

test('nobody else reads a name while one presents or is discreet', () => {
  const isAlone = { isPresenting: null, isDiscreet: false };
  expect(namesShown('full', isAlone)).toBe('full');
  expect(namesShown('full', { ...isAlone, isPresenting: true })).toBe('none');
  expect(namesShown('first', { ...isAlone, isDiscreet: true })).toBe('none');
});
