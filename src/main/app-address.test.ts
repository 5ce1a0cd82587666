import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, isOurAddress, pathInside } from './app-address';

test('a page and its assets are inside', () => {
  expect(pathInside(addressOf('main'))).toBe('main.html');
  expect(pathInside('app://hallway/assets/main-D3ZGeKWN.js?v=1')).toBe('assets/main-D3ZGeKWN.js');
  expect(pathInside('app://hallway/main.html#/people?x=../..')).toBe('main.html');
});

test.for([
  'app://hallway/',
  'app://hallway/../../etc/passwd',
  'app://hallway/assets/../../../etc/passwd',
  'app://hallway/%2e%2e/%2e%2e/etc/passwd',
  'app://hallway/%252e%252e/etc/passwd',
  'app://hallway/..%2f..%2fetc/passwd',
  'app://hallway/..%5c..%5cetc/passwd',
  'app://hallway/..\\..\\etc\\passwd',
  'app://hallway/main.html%00.png',
  'app://hallway//etc/passwd',
  'app://hallway/.env',
  'app://hallway/assets/.secret.js',
  'app://hallway/C:/windows/win.ini',
  'app://hallway/%',
  'app://hallway.evil/main.html',
  'app://evil/main.html',
  'app://hallway@evil/main.html',
  'APP://hallway/main.html',
  'file:///etc/passwd',
  'https://hallway/main.html',
  'about:blank',
  'data:text/html,app://hallway/main.html',
  ''
])('outside: %s', (url) => {
  expect(pathInside(url)).toBeNull();
  expect(isOurAddress(url)).toBe(false);
});

test('no address whatever leads up, to a hidden file or to another drive', () => {
  const piece = fc.constantFrom(
    '..',
    '.',
    '%2e',
    '%2E%2e',
    '/',
    '%2f',
    '\\',
    '%5c',
    '%00',
    'a',
    ':',
    '%25'
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const path = pathInside(`app://hallway/${pieces.join('')}`);
      expect(path ?? 'inside').not.toMatch(/(^|\/)\.|[\\:%\0]|^\/|\/\//);
    })
  );
});
