import { resolve } from 'node:path';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments';
import { guides, optionNamesOf } from './command-guide';
import { commands } from './commands';
import { exitMeanings } from './failure';
import { helpFor, helpForAll } from './help';
import { helpPage } from './help-page';

const noon = Date.UTC(2026, 10, 18, 12);

describe('help', () => {
  test('is there for every command, and for none that is not', () => {
    expect(Object.keys(guides).sort()).toEqual(Object.keys(commands).sort());
    expect(helpFor('fly', 80)).toBeNull();
    for (const name of Object.keys(commands)) expect(helpForAll(80)).toContain(`\n  ${name} `);
  });

  test.each([60, 80])('fits a terminal of %i characters', (columns) => {
    const texts = [
      helpForAll(columns),
      ...Object.keys(guides).map((name) => helpFor(name, columns) ?? '')
    ];
    const lines = texts
      .flatMap((text) => text.split('\n'))
      // What is typed stays in one piece.
      .filter((line) => !/^(?: {2})?hallway /.test(line));
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
  });

  test('gives examples that can be typed as they stand', () => {
    for (const [name, { examples }] of Object.entries(guides)) {
      expect(examples.length).toBeGreaterThan(0);
      for (const [line] of examples) {
        const words = (line.split(/ [|<] /)[0] ?? '').match(/"[^"]*"|\S+/g) ?? [];
        const argv = words.map((word) => word.replaceAll('"', ''));
        expect(readArguments(argv, noon).command).toBe(name);
      }
    }
  });

  test('names every option that a command takes, and a command takes each that it names', () => {
    for (const [name, guide] of Object.entries(guides))
      for (const option of optionNamesOf(guide)) {
        const value = option === 'map' ? ['H=name'] : [];
        expect(readArguments([name, `--${option}`, ...value], noon).command).toBe(name);
        expect(guide.usage).toContain(`--${option}`);
      }
  });

  test('tells every exit status, and nothing of what is for tests', () => {
    const all = helpForAll(80);
    for (const [status, meaning] of exitMeanings)
      expect(all).toContain(
        `  ${status} ${' '.repeat(5 - String(status).length)}${meaning.slice(0, 20)}`
      );
    expect(all).not.toMatch(/--now|--zone/);
  });

  test('stands in docs/cli.md as it is', async () => {
    const page = await format(helpPage(), { parser: 'markdown', printWidth: 100 });
    // Written anew by: npx vitest run src/cli/help.test.ts -u
    await expect(page).toMatchFileSnapshot(resolve('docs/cli.md'));
  });
});
