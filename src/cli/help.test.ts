import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments';
import { guides } from './command-guide';
import { commands } from './commands';
import { helpFor, helpForAll } from './help';

describe('help', () => {
  test('is there for every command, and for none that is not', () => {
    expect(Object.keys(guides).sort()).toEqual(Object.keys(commands).sort());
    expect(helpFor('fly')).toBeNull();
    for (const name of Object.keys(commands)) expect(helpForAll()).toContain(`\n  ${name} `);
  });

  test('fits a terminal of 80 characters', () => {
    const texts = [helpForAll(), ...Object.keys(guides).map((name) => helpFor(name) ?? '')];
    const lines = texts.flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test('gives examples that can be typed as they stand', () => {
    for (const [name, { examples }] of Object.entries(guides)) {
      expect(examples.length).toBeGreaterThan(0);
      for (const [line] of examples) {
        const words = (line.split(' | ')[0] ?? '').match(/"[^"]*"|\S+/g) ?? [];
        const argv = words.map((word) => word.replaceAll('"', ''));
        expect(readArguments(argv, Date.UTC(2026, 10, 18)).command).toBe(name);
      }
    }
  });
});
