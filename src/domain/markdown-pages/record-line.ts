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
  const endOf = bracketEnds(written);
  let head = '';
  let at = 0;
  while (at < written.length) {
    const end = endOf(at);
    const part = written.slice(at, end);
    const field = fieldPattern.exec(part);
    if (field) fields.push([field[1] ?? '', field[2] ?? '']);
    else head += part;
    at = end;
  }
  return { name, head: withoutSpaces(head), fields, id };
}

/** Programs that tidy up lists write other signs before their lines. */
const recordPattern = /^ *[-*+] ([a-z][a-z -]*)::(?: (.*))?$/su;
const idPattern = /(?:^| )\^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}) *$/i;
const fieldPattern = /^\[([a-z][a-z -]*):: ?(.*)\]$/su;

/**
 * Finds where the part that begins at a place ends: an escaped sign, a link, something in brackets, or
 * one sign. One walk over the line, however many brackets are open.
 */
function bracketEnds(text: string): (from: number) => number {
  const ends = new Map<number, number>();
  const open: number[] = [];
  const lastLinkEnd = text.lastIndexOf(']]');
  const isLink = (at: number): boolean => at < lastLinkEnd - 1 && text.startsWith('[[', at);
  const linkEnd = (at: number): number => text.indexOf(']]', at + 2) + 2;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '\\') at += 2;
    else if (isLink(at)) at = linkEnd(at);
    else {
      if (text[at] === '[' && text[at + 1] !== '[') open.push(at);
      else if (text[at] === ']') {
        const begun = open.pop();
        if (begun !== undefined) ends.set(begun, at + 1);
      }
      at += 1;
    }
  }
  return (from) => {
    if (text[from] === '\\') return Math.min(from + 2, text.length);
    return isLink(from) ? linkEnd(from) : (ends.get(from) ?? from + 1);
  };
}

/** A pattern would look at long runs of spaces inside the text again and again. */
function withoutSpaces(text: string): string {
  let [from, end] = [0, text.length];
  while (from < end && text[from] === ' ') from += 1;
  while (end > from && text[end - 1] === ' ') end -= 1;
  return text.slice(from, end);
}
