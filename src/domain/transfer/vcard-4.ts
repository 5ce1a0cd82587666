import { calendarLine } from '../plans/calendar-line';

/** A person as a card tells of them; null = not known. */
export interface CardPerson {
  readonly id: string;
  readonly name: string;
  readonly nickname: string | null;
  readonly email: string | null;
  readonly employeeNumber: string | null;
  readonly department: string | null;
  readonly team: string | null;
  readonly title: string | null;
  readonly manager: string | null;
  readonly site: string | null;
  readonly phone: string | null;
  /** `YYYY-MM-DD`, or `--MM-DD`. */
  readonly birthday: string | null;
  readonly zone: string | null;
  readonly topics: readonly string[];
  readonly note: string | null;
  /** A JPEG in base64. */
  readonly photo: string | null;
}

/** A card (vCard 4, RFC 6350). It keeps its UID, so that an address book replaces it. */
export function personCard(person: CardPerson): string {
  const lines: (string | null)[] = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `UID:urn:uuid:${person.id}`,
    `FN:${escaped(person.name)}`,
    property('NICKNAME', person.nickname),
    property('EMAIL;TYPE=work', person.email),
    property('TEL;TYPE=work;VALUE=text', person.phone),
    person.department === null && person.team === null
      ? null
      : `ORG:;${escaped(person.department ?? '')}${person.team === null ? '' : `;${escaped(person.team)}`}`,
    property('TITLE', person.title),
    property('X-EMPLOYEE-ID', person.employeeNumber),
    property('X-MANAGER', person.manager),
    person.site === null ? null : `ADR;TYPE=work:;;;${escaped(person.site)};;;`,
    property('BDAY', person.birthday?.replace(/(?<=\d)-/g, '') ?? null),
    property('TZ', person.zone),
    person.topics.length > 0 ? `CATEGORIES:${person.topics.map(escaped).join(',')}` : null,
    property('NOTE', person.note),
    person.photo === null ? null : `PHOTO:data:image/jpeg;base64,${person.photo}`,
    'END:VCARD'
  ];
  return lines.map((line) => (line === null ? '' : `${calendarLine(line)}\r\n`)).join('');
}

const property = (name: string, value: string | null): string | null =>
  value === null || value === '' ? null : `${name}:${escaped(value)}`;

/** Text as a value of a card (RFC 6350 §3.4); control characters it cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex -- these are what a card cannot hold
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
