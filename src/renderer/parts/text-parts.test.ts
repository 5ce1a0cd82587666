import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textParts } from './text-parts';

const ana = { id: '1', name: 'Ana Ruiz' };
const raj = { id: '2', name: 'Raj Patel' };
const anaLee = { id: '3', name: 'Ana Lee' };

const marked = (text: string, people: { id: string; name: string }[]) =>
  textParts(text, people)
    .filter(({ kind }) => kind !== 'plain')
    .map((part) => (part.kind === 'person' ? `${part.text}=${part.person.id}` : part.text));

describe('the parts of a text', () => {
  it('finds people by first and full name, with and without the sign, and topics', () => {
    expect(marked('lunch with @Ana and Raj Patel #okr', [ana, raj])).toEqual([
      '@Ana=1',
      'Raj Patel=2',
      '#okr'
    ]);
  });

  it('finds no name inside another word', () => {
    expect(marked('banana Analog Rajasthan', [ana, raj])).toEqual([]);
  });

  it('finds the first name where the full one runs on, and a name that begins within another', () => {
    const lee = { id: '7', name: 'Ruiz Lee' };
    expect(marked('xAna Ruiz and Ana Ruizz', [ana, lee])).toEqual(['Ruiz=7', 'Ana=1']);
  });

  it('leaves a first name plain that two people share, and still finds their full names', () => {
    expect(marked('Ana met Ana Lee', [ana, anaLee])).toEqual(['Ana Lee=3']);
  });

  it('takes a name with signs of a pattern in it as it is', () => {
    expect(marked('call with D.(x) today', [{ id: '4', name: 'D.(x) Moe' }])).toEqual(['D.(x)=4']);
  });

  it('finds names with hyphens and apostrophes', () => {
    const people = [
      { id: '5', name: 'Mei-Lin Chow' },
      { id: '6', name: "Dana O'Connell" }
    ];
    expect(marked("praised Mei-Lin to Dana O'Connell", people)).toEqual([
      'Mei-Lin=5',
      "Dana O'Connell=6"
    ]);
  });

  it('gives back the whole text when joined, whatever is written', () => {
    const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(any, fc.array(any), (text, names) => {
        const people = names.map((name, index) => ({ id: String(index), name }));
        expect(
          textParts(text, people)
            .map((part) => part.text)
            .join('')
        ).toBe(text);
      })
    );
  });
});
