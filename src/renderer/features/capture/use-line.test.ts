import { describe, expect, it } from 'vitest';
import type { Line } from './use-line';
import { nextLine } from './use-line';

const empty: Line = { text: '', choices: new Map(), aside: '' };

describe('the line being written', () => {
  it('begins with the words a suggestion offers', () => {
    expect(nextLine(empty, { type: 'begin', text: 'lunch with Ana ' }).text).toBe(
      'lunch with Ana '
    );
  });

  it('stays as it is when the window is opened without words', () => {
    const line = { ...empty, text: 'coffee with Raj' };
    expect(nextLine(line, { type: 'begin', text: '' })).toBe(line);
  });

  it('waits aside while a suggested line is written, and comes back after that is saved', () => {
    const draft = { ...empty, text: 'coffee with Raj' };
    const suggested = nextLine(draft, { type: 'begin', text: 'lunch with Ana ' });
    expect(suggested).toMatchObject({ text: 'lunch with Ana ', aside: 'coffee with Raj' });
    expect(nextLine(suggested, { type: 'saved' })).toMatchObject({
      text: 'coffee with Raj',
      aside: ''
    });
  });

  it('forgets its choices when it is saved', () => {
    const chosen = nextLine(empty, { type: 'choose', name: 'Tom', means: 'nobody' });
    expect(chosen.choices.get('Tom')).toBe('nobody');
    expect(nextLine(chosen, { type: 'saved' }).choices.size).toBe(0);
  });
});
