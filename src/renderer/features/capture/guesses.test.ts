import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../domain/calendar/calendar';
import type { ParsedLine } from '../../../domain/capture-line/parsed-line';
import { personId } from '../../../domain/people/ids';
import { choicesToSend, guessesOf } from './guesses';

const tom = personId.parse('01900000-0000-7000-8000-000000000001');
const tomas = personId.parse('01900000-0000-7000-8000-000000000002');

describe('the names of a line', () => {
  it('takes the likeliest of several people and asks for a look', () => {
    const [guess] = guessesOf(lineWith({ person: tom, others: [tomas] }), new Map());
    expect(guess).toMatchObject({ means: tom, people: [tom, tomas], open: true });
  });

  it('asks for a look when only a slip of the keys explains a name', () => {
    const [guess] = guessesOf(lineWith({ person: tom, others: [] }), new Map());
    expect(guess).toMatchObject({ means: tom, uncertain: true, open: true });
  });

  it('is settled once the person has chosen', () => {
    const choices = new Map([['Tom', tomas]]);
    const guesses = guessesOf(lineWith({ person: tom, others: [tomas] }), choices);
    expect(guesses[0]).toMatchObject({ means: tomas, open: false });
    expect(choicesToSend(guesses, choices)).toEqual([{ name: 'Tom', means: tomas }]);
  });

  it('takes a name nobody has for somebody new', () => {
    const guesses = guessesOf(lineWith({ person: null, others: [] }), new Map());
    expect(guesses[0]).toMatchObject({ means: 'new', open: false });
  });

  it('leaves a name in the text when it was switched off', () => {
    const choices = new Map([['Tom', 'nobody' as const]]);
    const guesses = guessesOf(lineWith({ person: null, others: [] }), choices);
    expect(choicesToSend(guesses, choices)).toEqual([{ name: 'Tom', means: 'nobody' }]);
  });

  it('asks for no look where the name is sure, and can still be changed', () => {
    const line = lineWith({ person: tom, others: [tomas], uncertain: false });
    expect(guessesOf(line, new Map())[0]).toMatchObject({
      people: [tom, tomas],
      uncertain: false,
      open: false
    });
    expect(choicesToSend(guessesOf(line, new Map()), new Map())).toEqual([]);
  });

  it('lists a name once, as company when it is both company and owed something', () => {
    const line = lineWith({ person: tom, others: [] });
    line.mentions = [
      { ...line.mentions[0]!, role: 'owed' },
      { ...line.mentions[0]!, role: 'with' }
    ];
    expect(guessesOf(line, new Map()).map(({ role }) => role)).toEqual(['with']);
  });
});

function lineWith(name: {
  person: typeof tom | null;
  others: (typeof tom)[];
  uncertain?: boolean;
}): ParsedLine {
  const { person, others, uncertain = true } = name;
  return {
    text: 'lunch with Tom',
    marks: [{ start: 11, end: 14, kind: 'person', uncertain }],
    kind: 'lunch',
    mentions: [{ start: 11, end: 14, name: 'Tom', role: 'with', person, others, department: null }],
    date: isoDate.parse('2026-11-18'),
    time: null,
    minutes: null,
    topics: [],
    begunByMe: true,
    asked: false,
    organised: false,
    promises: [],
    learned: [],
    ideas: [],
    groups: [],
    place: null,
    event: null,
    audience: null
  };
}
