import type { EntryPage } from '../../../contract/entry';

type Learning = EntryPage['learnings'][number];

/** `from Ana, about Finance`; a question where neither is known. */
export function learningWords({ person, department }: Learning): string {
  const words = [
    person !== null && `from ${person.name.split(' ')[0] ?? person.name}`,
    department !== null && `about ${department.name}`
  ].filter(Boolean);
  return words.length === 0 ? 'from whom?' : words.join(', ');
}
