import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPersonName } from './new-name';

test.each([
  ['zora_kim', 'Zora Kim'],
  ['zora', 'Zora'],
  ['zora.kim-smith', 'Zora Kim-Smith'],
  ['élise', 'Élise'],
  ['Zora van der Berg', 'Zora van der Berg'],
  ['McCoy', 'McCoy'],
  ['J. Doe', 'J. Doe'],
  ['_', '_']
])('%s becomes %s', (written, name) => {
  expect(newPersonName(written)).toBe(name);
});

test('a name is never lost, and once made stays', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (written) => {
      const name = newPersonName(written);
      expect(name).not.toBe('');
      expect(newPersonName(name)).toBe(name);
    })
  );
});
