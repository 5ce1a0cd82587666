import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import type { LineFault } from '../../domain/markdown-pages/page-thing';
import { linesOf, type PageLine } from '../../domain/markdown-pages/page-text';
import type { Properties, Property } from '../../domain/markdown-pages/row-properties';

/** A page apart: its properties, and the lines below them. */
export interface PageApart {
  readonly properties: Properties;
  readonly body: readonly PageLine[];
  readonly faults: readonly LineFault[];
}

/**
 * Takes a page apart. Every scalar of the front matter is a text, whatever YAML would make of it;
 * anything nested deeper than a list is a fault. A page whose own line ends are CRLF, as some
 * programs and git write them, is read as if they were LF.
 */
export function readPageApart(markdown: string): PageApart {
  const text = markdown.replace(/^\uFEFF/, '');
  const lines = linesOf(text.startsWith('---\r\n') ? text.replaceAll('\r\n', '\n') : text);
  const end =
    lines[0]?.text === '---' ? lines.findIndex((line, at) => at > 0 && line.text === '---') : -1;
  if (end === -1) return { properties: new Map(), body: lines, faults: [] };
  const head = lines.slice(1, end).map((line) => line.text + line.end);
  return { ...readProperties(head.join('')), body: lines.slice(end + 1) };
}

/** The first line of the front matter. */
const firstLine = 2;

function readProperties(yaml: string): { properties: Map<string, Property>; faults: LineFault[] } {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: counter,
    strict: true,
    logLevel: 'silent'
  });
  const faults = document.errors.map(({ pos: [from], message }) => ({
    line: lineAt(from),
    reason: `The properties cannot be read: ${message.split('\n')[0]}`
  }));
  const properties = new Map<string, Property>();
  const { contents } = document;
  if (contents === null) return { properties, faults };
  if (!isMap(contents))
    return {
      properties,
      faults: [
        ...faults,
        { line: firstLine, reason: 'The properties are no list of names and values.' }
      ]
    };
  for (const { key, value } of contents.items) {
    const line = isScalar(key) ? lineAt(key.range?.[0] ?? 0) : firstLine;
    const property = propertyOf(value, line);
    if (isScalar(key) && property) properties.set(String(key.value), property);
    else faults.push({ line, reason: 'A property has one value or a list of values.' });
  }
  return { properties, faults };
}

function propertyOf(value: unknown, line: number): Property | null {
  if (value === null) return { values: [], line, isEmpty: true };
  if (isScalar(value)) return { values: [textOf(value)], line, isEmpty: textOf(value) === '' };
  if (!isSeq(value) || !value.items.every((item) => isScalar(item))) return null;
  return { values: value.items.map(textOf), line, isEmpty: false };
}

const textOf = ({ value }: Scalar): string => (typeof value === 'string' ? value : '');
