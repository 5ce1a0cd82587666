import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const rows = readFileSync('docs/hostile-inputs.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| U\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', attack = '', answer = '', tests = '']) => ({
    number,
    attack,
    answer,
    tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)
  }));

/** Whether the number stands in brackets at the end of a title: `… (U1, U2)'`. */
const isInTitle = (number: string, text: string): boolean =>
  new RegExp(`\\((?:[A-Z]\\d+, )*${number}(?:, [A-Z]\\d+)*\\)['"\`]`).test(text);

test('every hostile input has its line, what happens, and at least one test', () => {
  expect(rows.map(({ number }) => number)).toEqual(
    Array.from({ length: 22 }, (_, at) => `U${at + 1}`)
  );
  for (const { attack, answer, tests } of rows)
    expect([attack !== '', answer !== '', tests.length > 0]).toEqual([true, true, true]);
});

test.each(rows)('$number stands in the title of a test of each file named for it', (row) => {
  for (const file of row.tests)
    expect([file, isInTitle(row.number, readFileSync(file, 'utf8'))]).toEqual([file, true]);
});

describe('what reads the files of others', () => {
  const folder = 'src/engine/formats';
  const readers = reachedFrom(folder, 'read-files.ts');

  test.each(readers)(
    '%s opens no file, no connection, no archive and no program (U9, U11)',
    (name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const modules = [...text.matchAll(/from '(?:node:)?([^'.]+)'/g)].map(
        ([, module = '']) => module
      );
      const allowed = new Set(['crypto', 'papaparse', 'yaml', 'zod']);
      expect(modules.filter((module) => !allowed.has(module))).toEqual([]);
      expect(text).not.toMatch(/\bfetch\(|\bimport\(|\brequire\(|\beval\(|new Function/);
    }
  );

  test('is what there is: files to look at, and modules to tell', () => {
    expect(readers.length).toBeGreaterThan(15);
    expect(builtinModules).toContain('crypto');
  });
});

test('nothing that ships parses XML or unpacks archives (U11, U12)', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(Object.keys(dependencies).filter((name) => /xml|sax|zip|tar|inflate/i.test(name))).toEqual(
    []
  );
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture)\./.test(name)
  );
  expect(sources.length).toBeGreaterThan(500);
  for (const name of sources)
    expect([name, readFileSync(join('src', name), 'utf8')]).not.toEqual([
      name,
      expect.stringMatching(/DOMParser|XMLSerializer|node:zlib|DecompressionStream/)
    ]);
});

test('every sample file is read by a test of its format', () => {
  const samples = readdirSync('tests/samples', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:csv|vcf|ldif|ics)$/.test(name)
  );
  const tests = readdirSync('src/engine', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join('src/engine', name), 'utf8'))
    .join('\n');
  expect(samples.length).toBeGreaterThan(35);
  expect(samples.filter((name) => !tests.includes(name.replace(/^.*[\\/]/, '')))).toEqual([]);
});

/** A file and all of its folder that it needs, and those need. */
function reachedFrom(folder: string, first: string): string[] {
  const found = new Set([first]);
  for (const name of found)
    for (const [, other] of readFileSync(join(folder, name), 'utf8').matchAll(
      /from '\.\/([^']+)'/g
    ))
      found.add(`${other}.ts`);
  return [...found];
}
