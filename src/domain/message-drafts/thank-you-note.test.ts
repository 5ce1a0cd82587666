import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../calendar/calendar';
import { touchKind } from '../journal/touch';
import type { ThankYouFacts } from './thank-you-note';
import { isThankable, thankYouNote } from './thank-you-note';

const today = isoDate.parse('2025-11-19');
const lunch: ThankYouFacts = {
  kind: 'lunch',
  date: today,
  today,
  people: ['Ana Ruiz'],
  place: null,
  topics: [],
  learned: [],
  promises: []
};

describe('a thank-you note', () => {
  test('names the topic, what was learned, and the promises of both sides', () => {
    const note = thankYouNote({
      ...lunch,
      date: isoDate.parse('2025-11-18'),
      people: ['Ana Ruiz', 'Raj Patel'],
      place: "Lolo's",
      topics: ['pricing', 'q3-plan'],
      learned: ['they plan Q3 in May'],
      promises: [
        { by: 'me', text: 'the OKR article', due: 'Friday' },
        { by: 'them', text: 'introduce me to Legal', due: null }
      ]
    });
    expect(note).toEqual({
      subject: 'Thank you for lunch',
      body: `Hi Ana and Raj,

thank you for lunch yesterday at Lolo's. It was good to talk about pricing and q3 plan.

I did not know that they plan Q3 in May, so thank you for telling me.

As promised, the OKR article will follow by Friday. And thank you for offering to introduce me to Legal.`
    });
  });

  test.each([
    ['me', 'send her the deck', 'Monday', 'As promised, I will send you the deck by Monday.'],
    ['me', 'send Ana the deck', null, 'As promised, I will send you the deck.'],
    ['me', 'sending her the deck', null, 'As promised, I will send you the deck.'],
    ['me', 'get back to her', null, 'As promised, I will get back to you.'],
    ['me', 'review her draft', null, 'As promised, I will review your draft.'],
    ['me', 'deck', null, 'As promised, deck will follow soon.'],
    ['them', 'sharing her notes', null, 'And thank you for offering to share your notes.'],
    ['them', 'intro to Legal', null, 'I look forward to intro to Legal.'],
    ['them', 'the reading list', null, 'I look forward to the reading list.']
  ] as const)('says what %s promised, “%s”, to the other side', (by, text, due, sentence) => {
    expect(thankYouNote({ ...lunch, promises: [{ by, text, due }] }).body).toContain(sentence);
  });

  test('tells nobody what was learned about them', () => {
    const body = thankYouNote({
      ...lunch,
      learned: ['she grew up in Chennai', "Ana's moving"]
    }).body;
    expect(body).toBe('Hi Ana,\n\nthank you for lunch today.');
  });

  test('fits what was shared, not what already thanks', () => {
    expect(touchKind.options.filter(isThankable)).toEqual([
      'lunch',
      'coffee',
      'call',
      'meeting',
      'introduction',
      'help'
    ]);
    expect(isThankable(null)).toBe(false);
  });

  test('is made of any words without failing, and never empty', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('me' as const, 'them' as const),
        (name, text, by) => {
          const note = thankYouNote({
            ...lunch,
            people: [name],
            learned: [text],
            promises: [{ by, text, due: null }]
          });
          expect(note.body).toContain('thank you for lunch today.');
        }
      )
    );
  });
});
