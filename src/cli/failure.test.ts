import { expect, test } from 'vitest';
import { JournalError } from '../contract/errors';
import { failureOf } from './failure';

test('a file that cannot be read is named once', () => {
  const words = (message: string): string =>
    failureOf(new JournalError('unsupported-file', message, { file: 'old.csv' }), false).words;
  expect(words('This is no table.')).toBe(
    'hallway: unsupported-file: old.csv: This is no table.\n'
  );
  expect(words('old.csv is cut off.')).toBe('hallway: unsupported-file: old.csv is cut off.\n');
});
