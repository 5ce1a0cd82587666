import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardedCell } from '../../domain/transfer/formula-guard';
import { readTable } from './read-table';

const cells = (text: string): (readonly string[])[] =>
  readTable(text, ',').rows.map((row) => row.cells);

describe('what every CSV reader must get right (U6)', () => {
  test.each<[string, string, string[][]]>([
    [
      'a comma in quotes',
      'a,b\n1,"x, y"\n',
      [
        ['a', 'b'],
        ['1', 'x, y']
      ]
    ],
    [
      'empty cells',
      'a,b,c\n1,"",""\n2,3,4\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '3', '4']
      ]
    ],
    [
      'quotes, line ends and commas together',
      'a,b\n1,"ha \n""ha"" \nha, ha"\n3,4\n',
      [
        ['a', 'b'],
        ['1', 'ha \n"ha" \nha, ha'],
        ['3', '4']
      ]
    ],
    [
      'a place with commas and a degree sign',
      'id,place\n1,"40.7128° N, 74.0060° W"\n',
      [
        ['id', 'place'],
        ['1', '40.7128° N, 74.0060° W']
      ]
    ],
    [
      'empty cells before CRLF',
      'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
      [
        ['a', 'b', 'c'],
        ['1', '', ''],
        ['2', '3', '4']
      ]
    ],
    ['a quote in quotes', 'a\n"ha ""ha"" ha"\n', [['a'], ['ha "ha" ha']]],
    [
      'JSON in a cell',
      'k,v\n1,"{""t"": ""P"", ""c"": [1, 2]}"\n',
      [
        ['k', 'v'],
        ['1', '{"t": "P", "c": [1, 2]}']
      ]
    ],
    [
      'line ends in quotes',
      'a,b\n"Once upon \na time",5\n',
      [
        ['a', 'b'],
        ['Once upon \na time', '5']
      ]
    ],
    [
      'CRLF in quotes and behind rows',
      'a,b\r\n"Once upon \r\na time",5\r\n',
      [
        ['a', 'b'],
        ['Once upon \r\na time', '5']
      ]
    ],
    [
      'no line end at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2']
      ]
    ],
    [
      'lines ended as old Macs did',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2']
      ]
    ],
    [
      'letters of every script',
      'a,b\n1,ʤ\n2,👩‍👩‍👧\n',
      [
        ['a', 'b'],
        ['1', 'ʤ'],
        ['2', '👩‍👩‍👧']
      ]
    ]
  ])('%s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
    expect(readTable(text, ',').broken).toEqual([]);
  });
});

test('line numbers are those of the file, below cells of several lines and empty lines', () => {
  const text = 'Name,Note\r\nAna,"one\r\ntwo\r\nthree"\r\n\r\nRaj,x\r\n';
  expect(readTable(text, ',').rows.map((row) => row.line)).toEqual([1, 2, 6]);
});

test('a quote that is never closed costs its own line, and the others are read (U6)', () => {
  const text = 'Name,Title\nAna,Counsel\n"Raj,Engineer\nWei,"VP, Engineering"\nKenji,Lead\n';
  const { rows, broken } = readTable(text, ',');
  expect(rows.map((row) => row.cells[0])).toEqual(['Name', 'Ana', 'Wei', 'Kenji']);
  expect(rows.map((row) => row.line)).toEqual([1, 2, 4, 5]);
  expect(broken).toEqual([{ line: 3, reason: 'A quote is opened and not closed.' }]);
});

test('any table comes back from its own text, cell for cell', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('"', ',', '\n', '\r\n', 'a "b" c', ' x ', '=1+1')
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (table) => {
      const text = table
        .map((row) => row.map((value) => `"${guardedCell(value).replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      expect(cells(text)).toEqual(table);
    })
  );
});

test('no text makes it throw, and lines stay inside the file', () => {
  const piece = fc.oneof(
    fc.constantFrom('"', ',', '\n', '\r\n', '\r', '""', ' "'),
    fc.string({ unit: 'binary' })
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const { rows, broken } = readTable(text, ',');
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const { line } of [...rows, ...broken]) expect(line >= 1 && line <= lines).toBe(true);
      }
    )
  );
});
