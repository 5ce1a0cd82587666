import { expect, test } from 'vitest';
import { isOurJson } from './own-export';

test('a journal as JSON is known by what it holds, whatever it is called', async () => {
  const isOurs = (text: string) => isOurJson(new Blob([text]));
  expect(await isOurs('{\n "hallway": 1,\n "sensitive": false')).toBe(true);
  expect(await isOurs('{"name": "hallway"}')).toBe(false);
  expect(await isOurs('Name,Email\n')).toBe(false);
  expect(await isOurs('')).toBe(false);
});
