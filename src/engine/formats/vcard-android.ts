import type { ContentLine } from './content-lines';

/** Relations of Android's contacts by number (ContactsContract.CommonDataKinds.Relation). */
const relations: Readonly<Record<string, string>> = {
  '3': 'CHILD',
  '4': 'SPOUSE',
  '7': 'MANAGER',
  '10': 'SPOUSE',
  '14': 'SPOUSE'
};

/** Days of Android's contacts by number (ContactsContract.CommonDataKinds.Event). */
const events: Readonly<Record<string, string>> = { '1': 'ANNIVERSARY', '3': 'BDAY' };

/**
 * A property of Android's own (`X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Marta;7;…`) as the one of the
 * standard; undefined when it has none.
 */
export function androidLine(line: ContentLine): ContentLine | undefined {
  if (line.name !== 'X-ANDROID-CUSTOM') return undefined;
  const [kind = '', value = '', type = ''] = line.value.split(';').map((part) => part.trim());
  const as = (name: string | undefined, ...types: string[]): ContentLine | undefined =>
    name && value !== ''
      ? { ...line, name, value, parameters: new Map([['TYPE', types]]) }
      : undefined;
  switch (kind.replace(/^.*\//, '')) {
    case 'nickname':
      return as('NICKNAME');
    case 'contact_event':
      return as(events[type]);
    case 'relation':
      return relations[type] === undefined ? undefined : as('RELATED', relations[type]);
    default:
      return undefined;
  }
}
