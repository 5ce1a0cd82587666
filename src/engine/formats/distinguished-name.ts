/** One step of a distinguished name: `cn=Amy Wong+sn=Kroker` has two parts. Attributes are in lower case. */
export type NameStep = readonly { readonly attribute: string; readonly value: string }[];

/** Reads a distinguished name (RFC 4514, also with quotes as RFC 2253 has them), the entry itself first; undefined when it is none. */
export function readDistinguishedName(text: string): NameStep[] | undefined {
  const steps: { attribute: string; value: string }[][] = [[]];
  for (const { written, before } of pieces(text)) {
    const equals = written.indexOf('=');
    const attribute = written.slice(0, equals).trim().toLowerCase();
    if (equals < 1 || !/^(?:[a-z][a-z0-9-]*|(?:oid\.)?\d+(?:\.\d+)*)$/.test(attribute))
      return undefined;
    if (before !== '+' && before !== '') steps.push([]);
    steps.at(-1)?.push({ attribute, value: unescaped(written.slice(equals + 1).trim()) });
  }
  return steps[0]?.length === 0 ? undefined : steps;
}

/** The same for every way to write one name: case, blanks, escapes and the order within a step do not matter. */
export const nameOfEntryKey = (steps: readonly NameStep[]): string =>
  steps
    .map((step) =>
      step
        .map(({ attribute, value }) => `${attribute}=${value.toLowerCase().replace(/\s+/g, ' ')}`)
        .sort()
        .join('+')
    )
    .join('\n');

/** Cuts at commas, semicolons and pluses that are neither escaped nor quoted. */
function* pieces(text: string): Generator<{ written: string; before: string }> {
  let from = 0;
  let before = '';
  let quoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '"') quoted = !quoted;
    else if (char === undefined || (!quoted && (char === ',' || char === ';' || char === '+'))) {
      yield { written: text.slice(from, at), before };
      before = char ?? '';
      from = at + 1;
    }
  }
}

/** Escapes are a backslash before a character, or before the two digits of each byte of its UTF-8. */
function unescaped(value: string): string {
  const plain = /^"(.*)"$/s.exec(value)?.[1] ?? value;
  return plain.replace(/(?:\\[0-9A-Fa-f]{2})+|\\(.)/gs, (found, char: string | undefined) =>
    char === undefined ? Buffer.from(found.replaceAll('\\', ''), 'hex').toString('utf8') : char
  );
}
