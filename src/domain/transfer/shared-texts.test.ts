import { expect, test } from 'vitest';
import { createSharedTexts } from './shared-texts';

test('people keep what is said of them, whatever they have in common', () => {
  const people = [
    { name: 'Ana', department: 'Design', site: 'Madrid' },
    { name: 'Raj', department: 'Design', site: null },
    { name: 'Wei', department: 'Madrid', site: 'Madrid' }
  ];
  const before = structuredClone(people);
  const share = createSharedTexts();
  for (const person of people) share(person, ['department', 'site']);
  expect(people).toEqual(before);
});
