import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactName, foldText } from './fold-text';

describe('a folded name', () => {
  test.each([
    ['Zieliński', 'zielinski'],
    ['ŁUKASZ', 'lukasz'],
    ['Søren Østergård', 'soren ostergard'],
    ['Đặng', 'dang'],
    ['Weiß', 'weiss'],
    ['Işıl', 'isil'],
    ['İbrahim', 'ibrahim'],
    ['Þórunn Ævarsdóttir', 'thorunn aevarsdottir'],
    ['Franc\u0327oise', 'francoise'],
    ['Ｍｅｉ', 'mei'],
    ['O’Connell', "o'connell"],
    ['Mei‑Lin', 'mei-lin'],
    ['Юлия', 'юлия'],
    ['田中', '田中']
  ])('%s is compared as %s', (name, folded) => {
    expect(foldText(name)).toBe(folded);
  });

  test('is the same however often it is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldText(foldText(name))).toBe(foldText(name));
      })
    );
  });

  test('has letters and digits only when made compact', () => {
    expect(compactName('Dana O’Connell')).toBe('danaoconnell');
    expect(compactName('Mei-Lin Chen')).toBe('meilinchen');
    expect(compactName(' .,- ')).toBe('');
  });
});
