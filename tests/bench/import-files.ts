import type { IsoDate } from '../../src/domain/calendar/calendar';
import { personCard } from '../../src/domain/transfer/vcard-4';
import { inventPeople } from '../../src/engine/sample-company/invent-people';
import { randomFrom } from '../../src/engine/sample-company/random';
import type { SamplePerson } from '../../src/engine/sample-company/sample-person';

/** A company's directory of so many lines, as an HR system writes it. */
export function directoryOf(lines: number, today: IsoDate): Uint8Array<ArrayBuffer> {
  const people = inventPeople(lines, today, randomFrom(11));
  const rows = people.map((person) =>
    [
      person.employeeNumber,
      person.name,
      person.email,
      person.department ?? '',
      person.title,
      person.level,
      person.site,
      person.phone ?? '',
      people[person.manager ?? -1]?.name ?? '',
      person.startDate
    ]
      .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
      .join(',')
  );
  const headings =
    'Employee ID,Name,Work email,Department,Job title,Level,Site,Phone,Manager,Start date';
  return new TextEncoder().encode([headings, ...rows, ''].join('\r\n'));
}

/** So many people of the same company as one file of cards. */
export function cardsOf(count: number, today: IsoDate): Uint8Array<ArrayBuffer> {
  const people = inventPeople(count, today, randomFrom(12));
  return new TextEncoder().encode(
    people.map((person, place) => cardOf(person, place, people)).join('')
  );
}

const cardOf = (person: SamplePerson, place: number, people: readonly SamplePerson[]): string =>
  personCard({
    ...person,
    id: `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`,
    team: null,
    manager: people[person.manager ?? -1]?.name ?? null,
    zone: null,
    topics: [],
    photo: null
  });
