import { expect, test } from 'vitest';
import { asItLooks } from './lookalikes';

test.each([
  ['Ana Ruiz', 'Аna Ruiz', 'a Cyrillic А'],
  ['Ana Ruiz', 'Αna Ruiz', 'a Greek Alpha'],
  ['Ana Ruiz', 'An\u200Ba Ru\u2063iz', 'marks nobody sees'],
  ['Ana Ruiz', '\u202EAna Ruiz\u202C', 'a mark that turns the text'],
  ['Ana Ruiz', 'Ａｎａ Ruiz', 'wide letters'],
  ['Oscar Pope', 'Оѕсаr Роре', 'most letters Cyrillic'],
  ['Jens', 'Јеnѕ', 'a Cyrillic Је and ѕ']
])('%s is what %s looks like: %s', (plain, forged) => {
  expect(asItLooks(forged)).toBe(plain);
});

test('a name of another script stays different from others of it', () => {
  const names = ['Борис Петров', 'Анна Петрова', 'Νίκος Παππάς', '渡辺健司', 'Иван Сидоров'];
  expect(new Set(names.map(asItLooks)).size).toBe(names.length);
});
