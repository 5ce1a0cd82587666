import { expect, test } from 'vitest';
import { readZone } from './read-zone';

test.each([
  ['Europe/Madrid', 'Europe/Madrid'],
  [' America/Argentina/Buenos_Aires ', 'America/Argentina/Buenos_Aires'],
  ['(GMT+05:30) Asia/Kolkata', 'Asia/Kolkata'],
  ['UTC', 'UTC']
])('%j is %s', (written, zone) => {
  expect(readZone(written)).toBe(zone);
});

test.each(['CET', '+01:00', 'Romance Standard Time', 'Europe/Nowhere', 'Madrid', ''])(
  '%j names no place, so nothing is known',
  (written) => {
    expect(readZone(written)).toBeNull();
  }
);
