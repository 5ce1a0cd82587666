/** A text, which is quoted so that nothing in it is YAML or a link, or a wikilink. */
type PropertyText = string | { readonly link: string };

/** A value of a property; `plain` needs no quotes, such as a date. Null and empty lists are left out. */
export type PropertyValue =
  PropertyText | number | { readonly plain: string } | readonly PropertyText[] | null;

/** What every page of ours begins with; a file without it is never written over. */
export const marker = 'hallway: 1';

/** Flat YAML properties between their fences, beginning with our marker. Every text is quoted, so nothing in it is YAML. */
export function frontMatter(properties: readonly (readonly [string, PropertyValue])[]): string {
  const lines = properties.flatMap(([key, value]) => property(key, value));
  return ['---', marker, ...lines, '---', ''].join('\n');
}

function property(key: string, value: PropertyValue): string[] {
  if (value === null) return [];
  if (typeof value === 'number') return [`${key}: ${value}`];
  if (typeof value === 'string' || 'link' in value) return [`${key}: ${quoted(value)}`];
  if ('plain' in value) return [`${key}: ${value.plain}`];
  return value.length === 0 ? [] : [`${key}:`, ...value.map((item) => `  - ${quoted(item)}`)];
}

/** A JSON string is a YAML one, when what YAML counts as unprintable or as a line end is written as code too. */
function quoted(value: PropertyText): string {
  if (typeof value !== 'string') return `"${value.link}"`;
  return (
    JSON.stringify(value)
      .replace(
        /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
      )
      // Brackets of a text are no link.
      .replaceAll('[[', '[\\u005b')
  );
}
