import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { parseCaptureLine } from '../../domain/capture-line/parse-capture-line';
import { isoDate, weekOf } from '../../domain/calendar/calendar';
import { createNameIndex } from '../../domain/matching/name-index';
import { personId } from '../../domain/people/ids';
import { departments, levels, sites } from './departments';
import { inventCompany, usualSample, type SampleCompany } from './sample-company';
import type { SampleEntry } from './sample-entry';

const today = isoDate.parse('2026-11-18');
const usual = inventCompany(usualSample.seed, usualSample, today);

test('the same seed, size and day make the same company to the last letter', () => {
  const size = { people: 40, entries: 120 };
  const one = JSON.stringify(inventCompany(3, size, today));
  expect(JSON.stringify(inventCompany(3, size, today))).toBe(one);
  expect(JSON.stringify(inventCompany(4, size, today))).not.toBe(one);
});

test('a larger journal is written about the same people', () => {
  const larger = inventCompany(usualSample.seed, { ...usualSample, entries: 900 }, today);
  expect(larger.people).toEqual(usual.people);
  expect(larger.entries).toHaveLength(900);
});

test('the usual company has 220 people, nine departments, five levels and four sites', () => {
  const { people, entries } = usual;
  expect(people).toHaveLength(220);
  expect(entries).toHaveLength(400);
  expect(new Set(people.map(({ department }) => department))).toEqual(
    new Set([null, ...departments.map(({ name }) => name)])
  );
  expect(new Set(people.map(({ level }) => level))).toEqual(new Set(levels));
  expect(new Set(people.map(({ site }) => site))).toEqual(new Set(sites.map(({ name }) => name)));
});

test.each([1, 2, 11, 3000])('of %i people each has one name and one address', (count) => {
  const { people } = inventCompany(5, { people: count, entries: 0 }, today);
  expect(people).toHaveLength(count);
  expect(new Set(people.map(({ name }) => name)).size).toBe(count);
  expect(new Set(people.map(({ email }) => email.toLowerCase())).size).toBe(count);
  expect(people.every(({ email }) => /^[a-z-]+\.[a-z-]+\d*@fernhill\.example$/.test(email))).toBe(
    true
  );
});

test('what is known of people is believable', () => {
  const { people, details, ties, entries } = usual;
  expect(details).toHaveLength(people.length);
  const zones = new Map<string, string>(sites.map(({ name, zone }) => [name, zone]));
  details.forEach(({ zone, officeDays, leftOn, expertise }, place) => {
    expect(zone).toBe(zones.get(people[place]?.site ?? ''));
    expect((officeDays ?? []).every((day, at, all) => at === 0 || day > (all[at - 1] ?? 0))).toBe(
      true
    );
    expect(new Set(expertise).size).toBe(expertise.length);
    // Nobody is met after they have left.
    const met = entries.filter((entry) => entry.people.includes(place) && leftOn !== null);
    expect(met.every(({ date }) => date < (leftOn ?? ''))).toBe(true);
  });
  const share = (known: (one: (typeof details)[number]) => boolean) =>
    details.filter(known).length / details.length;
  expect(share(({ family }) => family !== null)).toBeGreaterThan(0.03);
  expect(share(({ family }) => family !== null)).toBeLessThan(0.3);
  expect(details.filter(({ leftOn }) => leftOn !== null)).toHaveLength(2);
  expect(new Set(ties.map(({ kind }) => kind)).size).toBe(3);
  expect(ties.every(({ from, to }) => from !== to)).toBe(true);
});

test('everybody stands behind their manager, up to the chief executive', () => {
  const { people } = usual;
  expect(people[0]?.manager).toBeNull();
  people.slice(1).forEach(({ manager, department }, at) => {
    expect(manager).toBeLessThan(at + 1);
    const boss = people[manager ?? -1];
    expect(boss?.department === department || boss?.manager === null).toBe(true);
  });
});

test('every line of a journal says what it is meant to say', () => {
  const company = inventCompany(11, { people: 220, entries: 1500 }, today);
  const { read, meant } = misreadLinesOf(company);
  expect(read).toEqual(meant);
});

test('among very many people a line still means whom it names', () => {
  const company = inventCompany(12, { people: 10_000, entries: 500 }, today);
  const { read, meant } = misreadLinesOf(company);
  expect(read).toEqual(meant);
});

test('the year has a vacation without entries and promises on both sides of today', () => {
  const { entries, pauses } = usual;
  expect(pauses).toHaveLength(1);
  for (const { from, to } of pauses)
    expect(entries.some(({ date }) => from <= date && date <= to)).toBe(false);
  const open = entries.flatMap(({ promises }) => promises).filter(({ state }) => state === 'open');
  expect(open.some(({ due }) => due !== null && due < today)).toBe(true);
  expect(open.some(({ due }) => due !== null && due > today)).toBe(true);
  expect(new Set(open.map(({ by }) => by))).toEqual(new Set(['me', 'them']));
});

test('nothing is told before it happened, nor of somebody who had not begun', () => {
  const { entries, people } = usual;
  for (const { date, writtenOn, people: company } of entries) {
    expect(date <= writtenOn && writtenOn <= today).toBe(true);
    for (const person of company) expect((people[person]?.startDate ?? '9') <= date).toBe(true);
  }
});

test('this week is begun but not full: praise is still to come', () => {
  const kinds = usual.entries
    .filter(({ date }) => weekOf(date) === weekOf(today))
    .map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(1);
  expect(kinds).not.toContain('praise');
  expect(kinds).not.toContain('thanks');
});

/** The lines that say something else than they were meant to: both readings. */
function misreadLinesOf(company: SampleCompany) {
  const read = readerOf(company);
  const misread = company.entries.filter(
    (entry) => !isDeepStrictEqual(read(entry), intentionOf(entry))
  );
  return { read: misread.map(read), meant: misread.map(intentionOf) };
}

function readerOf({ people }: SampleCompany) {
  const idOf = (place: number) =>
    personId.parse(`00000000-0000-7000-8000-${String(place).padStart(12, '0')}`);
  const names = createNameIndex(
    people.map(({ name, nickname }, place) => ({ id: idOf(place), name, nickname }))
  );
  return ({ text, writtenOn }: SampleEntry) => {
    const line = parseCaptureLine(text, {
      today: writtenOn,
      names,
      departments: departments.map(({ name }) => name)
    });
    const placeOf = (mention: number | null) => {
      const { person, name } = line.mentions[mention ?? -1] ?? {};
      return person ? Number(person.slice(-12)) : (name ?? null);
    };
    return {
      text,
      date: line.date,
      kind: line.kind,
      people: line.mentions.flatMap(({ role }, at) => (role === 'with' ? [placeOf(at)] : [])),
      begunByMe: line.begunByMe,
      asked: line.asked,
      organised: line.organised,
      minutes: line.minutes,
      topics: line.topics,
      promises: line.promises.map(({ by, mention, due }) => ({
        by,
        person: placeOf(mention),
        due
      })),
      learned: line.learned.length
    };
  };
}

function intentionOf({ writtenOn: _writtenOn, ...entry }: SampleEntry) {
  return {
    ...entry,
    promises: entry.promises.map(({ by, person, due }) => ({ by, person, due }))
  };
}
