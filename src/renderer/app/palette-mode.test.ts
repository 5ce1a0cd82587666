import { expect, it } from 'vitest';
import { paletteMode } from './palette-mode';

it.each([
  ['', { type: 'start' }],
  ['  ', { type: 'start' }],
  ['>sett', { type: 'actions', text: 'sett' }],
  ['? who told me about pricing', { type: 'who-knows', about: 'who told me about pricing' }],
  ['@ana', { type: 'search', query: 'ana', groups: ['people'], log: null }],
  ['@ana pricing', { type: 'search', query: '@ana pricing', groups: [], log: null }],
  ['#pri', { type: 'search', query: '#pri', groups: ['topics', 'entries', 'people'], log: null }],
  ['finance close', { type: 'search', query: 'finance close', groups: [], log: null }],
  [
    'lunch am',
    { type: 'search', query: 'lunch am', groups: [], log: { kind: 'lunch', name: 'am' } }
  ],
  [
    'Coffee with Wei',
    { type: 'search', query: 'Coffee with Wei', groups: [], log: { kind: 'coffee', name: 'Wei' } }
  ]
])('reads %j', (text, mode) => {
  expect(paletteMode(text)).toEqual(mode);
});
