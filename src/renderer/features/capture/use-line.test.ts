import { describe, expect, it } from 'vitest';
import type { Line } from './use-line';
import { nextLine } from './use-line';

const empty: Line = { text: '', choices: new Map(), kind: undefined, aside: '' };
const noDraft = { text: '', choices: [] };

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
    const note = nextLine(empty, { type: 'choose kind', kind: null });
    expect(note.kind).toBeNull();
    expect(nextLine(note, { type: 'saved' }).kind).toBeUndefined();
  });
});

describe('a line kept from before', () => {
  const line = { text: 'lunch with Tom', choices: [{ name: 'Tom', means: 'new' as const }] };

  it('comes back with what was chosen in it', () => {
    const back = nextLine(empty, { type: 'restore', line, aside: { ...noDraft, text: 'later' } });
    expect(back).toMatchObject({ text: 'lunch with Tom', aside: 'later' });
    expect(back.choices.get('Tom')).toBe('new');
  });

  it('waits when something else was typed meanwhile', () => {
    const typed = { ...empty, text: 'coffee with Raj' };
    expect(nextLine(typed, { type: 'restore', line, aside: noDraft })).toMatchObject({
      text: 'coffee with Raj',
      aside: 'lunch with Tom'
    });
  });

  it('is nothing when nothing was kept', () => {
    const typed = { ...empty, text: 'coffee' };
    expect(nextLine(typed, { type: 'restore', line: noDraft, aside: noDraft })).toEqual(typed);
  });
});

describe('a line that names somebody who is forgotten meanwhile', () => {
  const line = { ...empty, text: 'lunch with Tom', aside: 'coffee with Raj' };
  const of = { text: line.text, aside: line.aside };
  const raj = { ...noDraft, text: 'coffee with Raj' };

  it('goes, and another one that waits aside stays', () => {
    const left = nextLine(line, { type: 'forget', of, kept: { line: noDraft, aside: raj } });
    expect(left).toEqual({ ...empty, aside: 'coffee with Raj' });
  });

  it('goes from aside, and the one being written stays', () => {
    const kept = { line: { ...noDraft, text: 'lunch with Tom' }, aside: noDraft };
    expect(nextLine(line, { type: 'forget', of, kept })).toEqual({ ...line, aside: '' });
  });

  it('stays when something else was typed since the journal was asked', () => {
    const typed = { ...line, text: 'lunch with Mei' };
    const kept = { line: noDraft, aside: raj };
    expect(nextLine(typed, { type: 'forget', of, kept })).toEqual(typed);
  });
});
