import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../contract/search';
import type { TimelineEntry } from '../../../contract/timeline';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { EntryId, PersonId } from '../../../domain/people/ids';
import { foundEntries, listedEntry, rowsByDay } from './journal-rows';

const entry = (id: string, date: string, names: string[] = []): TimelineEntry => ({
  id: id as EntryId,
  date: date as IsoDate,
  time: null,
  text: 'text',
  kind: 'lunch',
  minutes: null,
  asked: false,
  begunByMe: true,
  practice: 'lunch',
  uncounted: null,
  people: names.map((name) => ({ id: name as PersonId, name })),
  others: [],
  topics: [],
  promises: [],
  learned: [],
  learnings: [],
  privateLines: [],
  place: null,
  event: null,
  audience: null,
  ideas: [],
  sensitive: false
});

describe('the rows of the journal', () => {
  it('put one heading above each day, in the order of the entries', () => {
    const entries = [
      entry('c', '2025-11-19'),
      entry('b', '2025-11-19'),
      entry('a', '2025-11-17')
    ].map(listedEntry);
    expect(rowsByDay(entries).map(({ key }) => key)).toEqual([
      '2025-11-19',
      'c',
      'b',
      '2025-11-17',
      'a'
    ]);
  });

  it('name an entry after its people, or after its kind when it has none', () => {
    expect(listedEntry(entry('a', '2025-11-19', ['Ana Ruiz', 'Raj Patel'])).title).toBe(
      'Ana Ruiz, Raj Patel'
    );
    expect(listedEntry(entry('a', '2025-11-19')).title).toBe('Lunch');
  });

  it('leave people out of what a search found', () => {
    const hits: SearchHit[] = [
      {
        type: 'person',
        id: 'p' as PersonId,
        name: 'Ana Ruiz',
        department: null,
        title: null,
        strength: 'met',
        lastContact: null,
        topic: null,
        told: null,
        marks: []
      },
      {
        type: 'entry',
        id: 'e' as EntryId,
        date: '2025-11-19' as IsoDate,
        kind: 'lunch',
        excerpt: 'lunch with Ana',
        people: ['Ana Ruiz'],
        marks: []
      }
    ];
    expect(foundEntries(hits, '2025-11-19' as IsoDate).map(({ id }) => id)).toEqual(['e']);
  });
});
