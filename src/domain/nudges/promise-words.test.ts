import { expect, test } from 'vitest';
import { promiseWords } from './promise-words';

test.each([
  ['me', 'the OKR article', 'you owe Ana the OKR article'],
  ['me', 'send the deck.', 'you promised Ana to send the deck'],
  ['me', 'feedback on the deck', 'you promised Ana: feedback on the deck'],
  ['them', 'the churn study', 'Ana owes you the churn study'],
  ['them', 'introduce me to my new team', 'Ana promised to introduce you to your new team'],
  ['them', 'coffee', 'Ana promised: coffee']
] as const)('%s: "%s" is told as "%s"', (by, text, words) => {
  expect(promiseWords({ by, name: 'Ana', text })).toBe(words);
});

test('the name it is promised to is not said twice', () => {
  const words = (text: string) =>
    promiseWords({ by: 'me', name: 'Ana', fullName: 'Ana Ruiz', text });
  expect(words('send Ana Ruiz the notes')).toBe('you promised Ana to send them the notes');
  expect(words('send Ana the notes')).toBe('you promised Ana to send them the notes');
  expect(words('introduce Anabel to Legal')).toBe('you promised Ana to introduce Anabel to Legal');
});

test('a long promise is cut, and stays on one line', () => {
  const words = promiseWords({ by: 'me', name: 'Ana', text: `the\n${'long '.repeat(40)}` });
  expect(words.length).toBeLessThan(100);
  expect(words).toMatch(/^you owe Ana the long .*…$/);
});
