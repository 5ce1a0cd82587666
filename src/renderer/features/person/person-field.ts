import type { LucideIcon } from 'lucide-react';
import {
  Briefcase,
  Building2,
  Cake,
  Clock,
  Coffee,
  Globe,
  Hash,
  Heart,
  Layers,
  Mail,
  MapPin,
  MessageSquare,
  Phone,
  StickyNote,
  Tag,
  UserPlus,
  Users
} from 'lucide-react';
import type { PersonPage } from '../../../contract/person';
import { personChanges, type PersonChanges } from '../../../contract/person-fields';
import { readPartialDate } from '../../../domain/people/read-partial-date';
import { readDate } from '../../../domain/transfer/read-date';
import { birthdayWords } from '../../parts/day-words';

export type Person = PersonPage['person'];

/** A fact that is written as one text. */
export interface PersonField {
  readonly key: keyof PersonChanges;
  /** `Birthday`. */
  readonly name: string;
  readonly icon: LucideIcon;
  /** As it is edited. */
  readonly text: (person: Person) => string;
  /** The changes a text means, before the contract has looked at them. */
  readonly read: (text: string) => Readonly<Record<string, unknown>>;
  readonly example: string;
  readonly isLong?: boolean;
  readonly choices?: 'departments' | 'zones';
}

/** What a text of a field means: the changes, or a sentence on how to put it right. */
export function readField(
  field: PersonField,
  text: string
): { changes: PersonChanges } | { wrong: string } {
  const given = field.read(text.trim());
  const read = personChanges.safeParse(given);
  if (read.success) return { changes: given };
  return { wrong: read.error.issues[0]?.message ?? 'This cannot be written.' };
}

type TextKey =
  | 'nickname'
  | 'team'
  | 'title'
  | 'department'
  | 'level'
  | 'site'
  | 'phone'
  | 'note'
  | 'likes'
  | 'reach'
  | 'email'
  | 'zone';

const plain = (
  key: TextKey,
  name: string,
  icon: LucideIcon,
  example: string,
  more: Pick<PersonField, 'isLong' | 'choices'> = {}
): PersonField => ({
  key,
  name,
  icon,
  example,
  text: (person) => person[key] ?? '',
  read: (text) => ({ [key]: text === '' ? null : text }),
  ...more
});

/** Where and with whom somebody works. */
export const workFields: readonly PersonField[] = [
  plain('title', 'Title', Briefcase, 'Product designer'),
  plain('department', 'Department', Building2, 'Design', { choices: 'departments' }),
  plain('team', 'Team', Users, 'Checkout'),
  plain('level', 'Level', Layers, 'L4'),
  plain('site', 'Site', MapPin, 'Lisbon'),
  plain('zone', 'Time zone', Globe, 'Europe/Lisbon', { choices: 'zones' }),
  {
    key: 'worksFrom',
    name: 'Working hours',
    icon: Clock,
    example: '09:00 to 17:00',
    text: ({ worksFrom, worksTo }) =>
      worksFrom === null || worksTo === null ? '' : `${worksFrom} to ${worksTo}`,
    read: readHours
  },
  {
    key: 'startDate',
    name: 'Joined',
    icon: UserPlus,
    example: '4 May 2021',
    text: ({ startDate }) => startDate ?? '',
    read: (text) => ({
      startDate: text === '' ? null : (readDate(text, 'day-first', 100) ?? text)
    })
  }
];

/** What makes it easy to be kind. */
export const goodToKnowFields: readonly PersonField[] = [
  plain('nickname', 'Called', Tag, 'Kat'),
  {
    key: 'birthday',
    name: 'Birthday',
    icon: Cake,
    example: '3 March, or 3 March 1990',
    text: ({ birthday }) => writtenBirthday(birthday),
    read: (text) => ({ birthday: text === '' ? null : (readPartialDate(text) ?? text) })
  },
  plain('likes', 'Likes', Coffee, 'A walk rather than coffee', { isLong: true }),
  plain('reach', 'Best reached', MessageSquare, 'Short messages before 10', { isLong: true }),
  {
    key: 'expertise',
    name: 'Ask them about',
    icon: Hash,
    example: '#oncall #hiring',
    text: ({ expertise }) => expertise.map((topic) => `#${topic}`).join(' '),
    read: (text) => ({ expertise: text.split(/[\s,;]+/u).filter((word) => word !== '') })
  },
  plain('phone', 'Phone', Phone, '+1 555 0123'),
  plain('email', 'E-mail', Mail, 'ana@company.com'),
  plain('note', 'Note', StickyNote, 'Anything else', { isLong: true })
];

/** The family is no fact like others: it is asked for, never shown by itself. */
export const familyIcon = Heart;

function readHours(text: string): Readonly<Record<string, unknown>> {
  if (text === '') return { worksFrom: null, worksTo: null };
  const [from = '', to = ''] = text.split(/\s*(?:–|—|-|\bto\b)\s*/u);
  return { worksFrom: clock(from), worksTo: clock(to) };
}

/** `9` and `9:30` as `09:00` and `09:30`; anything else as it is. */
function clock(text: string): string {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? [];
  return hour === undefined ? text : `${hour.padStart(2, '0')}:${minute}`;
}

/** `3 March 1990`, without a year `3 March`: a text that is read back as it was. */
function writtenBirthday(birthday: string | null): string {
  if (birthday === null) return '';
  return birthday.startsWith('--') ? birthdayWords(birthday, 'en-GB') : birthday;
}
