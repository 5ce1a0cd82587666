import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfList } from './rows-of-list';

describe('the rows of a list', () => {
  it('are its people with a head above each group', () => {
    const rows = rowsOfList(3, [
      { name: 'Legal', people: 2 },
      { name: null, people: 1 }
    ]);
    expect(Array.from({ length: rows.count }, (_, row) => rows.at(row))).toEqual([
      { type: 'head', group: { name: 'Legal', people: 2 } },
      { type: 'person', place: 0 },
      { type: 'person', place: 1 },
      { type: 'head', group: { name: null, people: 1 } },
      { type: 'person', place: 2 }
    ]);
  });

  it('lead to every place and back, with any groups and without', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), (sizes) => {
        const total = sizes.reduce((sum, size) => sum + size, 0) || 4;
        const rows = rowsOfList(
          total,
          sizes.map((people) => ({ name: 'Legal', people }))
        );
        for (let place = 0; place < total; place += 1) {
          expect(rows.at(rows.rowOf(place))).toEqual({ type: 'person', place });
          expect(rows.placeOf(rows.rowOf(place))).toBe(place);
        }
        expect(rows.count).toBe(total + sizes.length);
      })
    );
  });
});
