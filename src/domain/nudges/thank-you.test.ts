import { expect, test } from 'vitest';
import { anaId, lunch, november, saidOn } from './nudges.fixture';
import type { LunchFact } from './thank-you';
import { thankYouAfter } from './thank-you';

const nudgeFor = (changes: Partial<LunchFact>, today = november(19)) =>
  saidOn(thankYouAfter(lunch(changes)), today);
const people = (...names: string[]): LunchFact['people'] =>
  names.map((name) => ({ id: anaId, name, thanked: false }));
const promise = { by: 'me' as const, person: 'Ana Ruiz', text: 'the OKR article' };

test('it names the people by their first names and what I owe', () => {
  expect(nudgeFor({ promises: [promise] })).toMatchObject({
    title: 'Say thanks to Ana and Raj?',
    reason: 'Lunch yesterday, and you owe Ana the OKR article.',
    nameless: { title: 'Say thanks after lunch?', reason: 'Lunch yesterday. One line is plenty.' },
    fullNames: {
      title: 'Say thanks to Ana Ruiz and Raj Patel?',
      reason: 'Lunch yesterday, and you owe Ana Ruiz the OKR article.'
    }
  });
});

test('what I owe goes before what I am owed', () => {
  const theirs = { by: 'them' as const, person: 'Raj Patel', text: 'introduce me to Legal' };
  expect(nudgeFor({ promises: [theirs] }).reason).toBe(
    'Lunch yesterday, and Raj promised to introduce you to Legal.'
  );
  expect(nudgeFor({ promises: [theirs, promise] }).reason).toBe(
    'Lunch yesterday, and you owe Ana the OKR article.'
  );
});

test('without a promise it names the topic, without a topic it is short', () => {
  expect(nudgeFor({ topics: ['okr', 'pricing'] }, november(18)).reason).toBe(
    'Lunch today, about #okr and #pricing. One line is plenty.'
  );
  expect(nudgeFor({ kind: 'coffee' }, november(20)).reason).toBe(
    'Coffee on Wednesday. One line is plenty.'
  );
});

test('a large table keeps the title short', () => {
  expect(
    nudgeFor({ people: people('Ana Ruiz', 'Raj Patel', 'Tom Berg', 'Mei-Lin Chu') }).title
  ).toBe('Say thanks to Ana, Raj, Tom and Mei-Lin?');
  const five = people('Ana Ruiz', 'Raj Patel', 'Tom Berg', 'Mei-Lin Chu', 'Kwame Osei');
  expect(nudgeFor({ people: five }).title).toBe('Say thanks to Ana, Raj and three more?');
  expect(nudgeFor({ people: people('A'.repeat(60)) }).title).toBe('Say thanks after lunch?');
});

test('two people of one first name are told apart, and a title is no name', () => {
  expect(nudgeFor({ people: people('Ana Ruiz', 'Ana Berg') }).title).toBe(
    'Say thanks to Ana Ruiz and Ana Berg?'
  );
  expect(nudgeFor({ people: people('Dr. Ana Ruiz') }).title).toBe('Say thanks to Ana?');
});
