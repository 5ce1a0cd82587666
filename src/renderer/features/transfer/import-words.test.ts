import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../ui/format';
import { actionWords, doneWords, sourceWords, undoneWords } from './import-words';

describe('an import in words', () => {
  it('names what the button will do, and no button when there is nothing to do', () => {
    expect(actionWords({ new: 12, changed: 0 })).toBe('Add 12 people');
    expect(actionWords({ new: 0, changed: 1 })).toBe('Update 1 person');
    expect(actionWords({ new: 1200, changed: 3 })).toBe(
      `Add ${wholeNumber(1200)} and update 3 people`
    );
    expect(actionWords({ new: 0, changed: 0 })).toBeNull();
    expect(actionWords({ new: 0, changed: 0, photos: 2 })).toBe('Add 2 photos');
    expect(actionWords({ new: 0, changed: 0, contacts: 1 })).toBe('Take over 1 meeting');
    expect(actionWords({ new: 0, changed: 3, occasions: 5 })).toBe(
      'Update 3 people, confirm 5 pieces of news'
    );
    expect(actionWords({ new: 1, changed: 3, contacts: 2, occasions: 5 })).toBe(
      'Bring all this in'
    );
  });

  it('says what was done', () => {
    expect(doneWords({ new: 1, changed: 2 })).toBe('1 person added, 2 updated');
    expect(doneWords({ new: 3, changed: 0, photos: 1 })).toBe('3 people added, 1 photo');
    expect(doneWords({ new: 2, changed: 1, ofThings: true })).toBe('2 things added, 1 updated');
    expect(doneWords({ new: 0, changed: 0 })).toBe('Everybody was here already');
  });

  it('says what one file was recognised as, and counts the records of several', () => {
    const table = { name: 'a.csv', format: 'Table', encoding: 'UTF-8', records: 12 };
    expect(sourceWords([table])).toBe('12 records, UTF-8, a table');
    expect(sourceWords([{ ...table, format: 'LinkedIn' }])).toBe(
      '12 records, UTF-8, recognised as LinkedIn'
    );
    expect(sourceWords([table, { ...table, name: 'b.csv', records: 1 }])).toBe('13 records');
  });

  it('says what an undo took back and what it left', () => {
    expect(undoneWords({ removed: 12, restored: 3, kept: 1 })).toBe(
      '12 people removed, 3 people as before, 1 kept, for you wrote about them since'
    );
    expect(
      undoneWords({ removed: 1, restored: 2, kept: 0, ofThings: true, pages: ['people/Ana.md'] })
    ).toBe('1 thing removed, 2 things as before, 1 page as you wrote it in the folder again');
    expect(undoneWords({ removed: 0, restored: 0, kept: 0 })).toBe('Nothing was left to take back');
  });
});
