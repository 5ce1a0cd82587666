import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Source {
  file: string;
  text: string;
}

const sources = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|html|mjs)$/.test(name) && !/\.(?:test|fixture)\./.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const holding = (all: readonly Source[], words: RegExp): string[] =>
  all.filter(({ text }) => words.test(text)).map(({ file }) => file);

describe('doors the app does not have', () => {
  test('no page makes elements of a text: what is shown is text (U13)', () => {
    const pages = [...sources('src/renderer'), ...sources('src/preload')];
    expect(pages.length).toBeGreaterThan(100);
    const painting =
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTMLUnsafe|\beval\(|new Function\(/;
    expect(holding(pages, painting)).toEqual([]);
  });

  test('no page has a link that a text could name the target of (U13)', () => {
    const linking = /<a[\s>]|<(?:iframe|object|embed|webview)[\s>]|window\.open|<base[\s>]/;
    expect(holding(sources('src/renderer'), linking)).toEqual([]);
  });

  test('one place alone hands an address to another program, and builds it itself (U17)', () => {
    expect(holding(sources('src'), /openExternal/)).toHaveLength(1);
    expect(holding(sources('src'), /['"`]tel:/)).toEqual([]);
  });

  test('no address anywhere starts the app: it is registered for none (U18)', () => {
    const registering = /setAsDefaultProtocolClient|open-url/;
    expect(holding(sources('src'), registering)).toEqual([]);
    const packaging = ['electron-builder.yml', ...sources('scripts').map(({ file }) => file)];
    for (const file of packaging)
      expect(readFileSync(file, 'utf8')).not.toMatch(
        /^\s*protocols:|x-scheme-handler|CFBundleURLTypes|MimeType:/m
      );
  });

  test('SQL is put together of words of the program alone: values are parameters (U20)', () => {
    const engine = sources('src/engine').filter(({ file }) => !file.includes('sample-company'));
    // A value between quotes inside a template is one a text could end.
    expect(
      holding(engine, /(?:where|and|like|=)\s+'\$\{(?:text|query|name|word|input)\b/i)
    ).toEqual([]);
  });
});
