import { describe, expect, test } from 'vitest';
import { table } from './table';
import { fitted, textWidth } from './text-width';

const people = [
  ['Zoë Müller', 'Head of People', 'HR', '2026-11-17'],
  ['李雷', '产品经理', 'Product', 'not met yet'],
  ['Sam 👩‍🔧 Okafor', 'Facilities', 'Operations', '2026-10-02'],
  ['Jose\u0301 Ruiz', '', 'Legal', 'not met yet']
];

describe('people under each other', () => {
  test('stand in line whatever letters their names have', () => {
    const begins = table(people, Infinity).map((line) =>
      textWidth(line.replace(/\S+(?: met yet)?$/, ''))
    );
    expect(new Set(begins).size).toBe(1);
  });

  test.each([60, 40])('fit into a terminal of %i characters, the last contact whole', (columns) => {
    const lines = table(people, columns);
    expect(lines.filter((line) => textWidth(line) > columns)).toEqual([]);
    for (const [at, line] of lines.entries())
      expect(line.endsWith(people[at]?.[3] ?? '?')).toBe(true);
  });

  test('are cut nowhere in a pipe', () => {
    const long = 'Vice President of '.repeat(20);
    expect(table([['Ana', long, 'HR', 'x']], Infinity)[0]).toContain(long.trim());
  });
});

test('letters are as wide as a terminal draws them', () => {
  expect(['Ana', 'Zoë', 'Zoe\u0308', '李雷', '👩‍🔧', '', 'ﾊﾝ'].map(textWidth)).toEqual([
    3, 3, 3, 4, 2, 0, 2
  ]);
});

test('a text is cut between letters, never inside one', () => {
  expect(fitted('李雷韩', 5)).toBe('李雷…');
  expect(fitted('Sam 👩‍🔧 Okafor', 6)).toBe('Sam…');
  expect(fitted('Ana', 3)).toBe('Ana');
});
