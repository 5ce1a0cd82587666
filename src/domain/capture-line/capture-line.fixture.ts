import { expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import { createNameIndex } from '../matching/name-index';
import type { PersonId } from '../people/ids';
import type { CaptureContext } from './parse-capture-line';
import { parseCaptureLine } from './parse-capture-line';
import type { KnownPerson, Mention, ParsedLine } from './parsed-line';

/** A Wednesday. */
const today = '2025-11-19' as IsoDate;

/** Colleagues of the examples; two of a first name are told apart by when they were met last. */
const colleagues: readonly (readonly [name: string, lastContact?: string, nickname?: string])[] = [
  ['Ana Ruiz', '2025-11-10'],
  ['Ana Rossi'],
  ['Raj Patel'],
  ['Priya Raman'],
  ['Tom Ellery'],
  ['Tomás Ferreira'],
  ['Tomasz Zieliński'],
  ["Dana O'Connell", '2025-10-01'],
  ['Dana Whitlock'],
  ['Mei-Lin Chen'],
  ['Luca Rossi'],
  ['Farah Aziz'],
  ['Hanna Berg'],
  ['Samuel Adeyemi', '2025-10-15'],
  ['Samira Lund'],
  ['Aoife Ní Bhriain'],
  ['Will Grant'],
  ['Mark Novak'],
  ['April Jones'],
  ['Ifeoma Okafor'],
  ['Marta Lindqvist', '2025-06-01', 'Tita'],
  ['Robert Klein'],
  ['Elizabeth Moore'],
  ['Wei Zhang']
];

export const people: readonly KnownPerson[] = colleagues.map(
  ([name, lastContact, nickname], at) => ({
    id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` as PersonId,
    name,
    nickname: nickname ?? null,
    lastContact: lastContact ?? null
  })
);

export const context: CaptureContext = {
  today,
  names: createNameIndex(people),
  departments: ['Legal', 'Finance', 'Design', 'Data']
};

/**
 * What a line means in short: only what differs from a plain note of today that I began.
 * New people have a `?` before their name and their department behind it; a promise reads `me to Ana Ruiz: the deck, 2025-11-21`.
 */
export interface Gist {
  kind?: ParsedLine['kind'];
  with?: string;
  owed?: string;
  date?: string;
  time?: string;
  minutes?: number;
  topics?: string;
  begunByMe?: false;
  asked?: true;
  organised?: true;
  promises?: string[];
  learned?: string[];
  ideas?: string[];
  groups?: string;
  place?: string;
  event?: string;
  audience?: string;
}

export function gistOf(line: string, changes: Partial<CaptureContext> = {}): Gist {
  const parsed = parseCaptureLine(line, { ...context, ...changes });
  const named = (role: Mention['role']): string =>
    parsed.mentions
      .filter((mention) => mention.role === role)
      .map(nameOf)
      .join(', ');
  return {
    ...(parsed.kind && { kind: parsed.kind }),
    ...(named('with') && { with: named('with') }),
    ...(named('owed') && { owed: named('owed') }),
    ...(parsed.date !== today && { date: parsed.date }),
    ...(parsed.time && { time: parsed.time }),
    ...(parsed.minutes && { minutes: parsed.minutes }),
    ...(parsed.topics.length > 0 && { topics: parsed.topics.join(' ') }),
    ...(!parsed.begunByMe && { begunByMe: false }),
    ...(parsed.asked && { asked: true }),
    ...(parsed.organised && { organised: true }),
    ...(parsed.promises.length > 0 && {
      promises: parsed.promises.map((one) => inShort(one, parsed))
    }),
    ...(parsed.learned.length > 0 && { learned: parsed.learned }),
    ...(parsed.ideas.length > 0 && { ideas: parsed.ideas }),
    ...(parsed.groups.length > 0 && {
      groups: parsed.groups.map(({ name, department }) => department ?? `?${name}`).join(', ')
    }),
    ...(parsed.place && { place: parsed.place }),
    ...(parsed.event && { event: parsed.event }),
    ...(parsed.audience && { audience: parsed.audience })
  };
}

/** One test for every row: the line means exactly this, and nothing else. */
export function testTable(rows: readonly (readonly [line: string, gist: Gist])[]): void {
  test.each(rows)('%s', (line, gist) => {
    expect(gistOf(line)).toEqual(gist);
  });
}

function inShort(promise: ParsedLine['promises'][number], { mentions }: ParsedLine): string {
  const other = promise.mention === null ? undefined : mentions[promise.mention];
  const name = other ? nameOf(other) : 'somebody';
  const sides = promise.by === 'me' ? `me to ${name}` : `${name} to me`;
  return `${sides}: ${promise.text}${promise.due ? `, ${promise.due}` : ''}`;
}

function nameOf({ person, name, department }: Mention): string {
  const known = people.find(({ id }) => id === person)?.name;
  return known ?? (department === null ? `?${name}` : `?${name} (${department})`);
}
