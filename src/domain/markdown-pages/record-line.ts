/**
 * One thing in a line of a list, which plugins of Obsidian can read as well:
 * `- promise:: I owe [[Ana Ruiz]]: the article [due:: 2026-11-27] ^its-id`.
 */
export interface RecordLine {
  /** Lower-case words. */
  readonly name: string;
  /** What stands behind the name, as it is written. */
  readonly head: string;
  /** In their order, as they are written. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** A UUID, which Obsidian takes for the name of the line. */
  readonly id: string | null;
}

/** The line of a thing; head and values are inline text or links already. */
export function recordLine({ name, head, fields, id }: RecordLine): string {
  const parts = [
    head,
    ...fields.map(([field, value]) => `[${field}:: ${value}]`),
    id === null ? '' : `^${id}`
  ].filter((part) => part !== '');
  return `- ${[`${name}::`, ...parts].join(' ')}`;
}

/** Reads a line of a list; null when it is none of a thing. A bracket that is not closed belongs to the text. */
export function readRecordLine(line: string): RecordLine | null {
  const found = recordPattern.exec(line);
  if (!found) return null;
  const [, name = '', rest = ''] = found;
  const id = idPattern.exec(rest)?.[1] ?? null;
  const written = id === null ? rest : rest.replace(idPattern, '');
  const fields: [string, string][] = [];
  let head = '';
  let at = 0;
  while (at < written.length) {
    const end = partEnd(written, at);
    const part = written.slice(at, end);
    const field = fieldPattern.exec(part);
    if (field) fields.push([field[1] ?? '', field[2] ?? '']);
    else head += part;
    at = end;
  }
  return { name, head: head.replace(/^ +| +$/g, ''), fields, id };
}

const recordPattern = /^ *- ([a-z][a-z -]*)::(?: (.*))?$/su;
const idPattern = /(?:^| )\^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}) *$/i;
const fieldPattern = /^\[([a-z][a-z -]*):: ?(.*)\]$/su;

/** Where the part that begins at `from` ends: an escaped sign, a link, a field in brackets, or one sign. */
function partEnd(text: string, from: number): number {
  if (text[from] === '\\') return Math.min(from + 2, text.length);
  if (text.startsWith('[[', from)) {
    const end = text.indexOf(']]', from);
    return end === -1 ? from + 1 : end + 2;
  }
  if (text[from] !== '[') return from + 1;
  let at = from + 1;
  while (at < text.length && text[at] !== ']') at = partEnd(text, at);
  return at < text.length ? at + 1 : from + 1;
}
