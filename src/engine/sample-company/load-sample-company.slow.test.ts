import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../../contract/client';
import { engineApi, type EngineClient } from '../../contract/engine-api';
import { parseInstant, zoneId } from '../../domain/calendar/calendar';
import { freshFolder } from '../database/fresh-journal.fixture';
import { openEngine } from '../open-engine';
import { loadSampleCompany, type LoadOptions } from './load-sample-company';
import type { SampleCompany } from './sample-company';

const now = parseInstant('2026-11-18T11:00:00Z');
if (!now) throw new Error('no instant');

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

let options: LoadOptions;
let company: SampleCompany;
let journal: EngineClient;
const steps: string[] = [];

beforeAll(async () => {
  options = {
    folder: await freshFolder((remove) => closing.push(remove)),
    people: 90,
    entries: 160,
    seed: 7,
    now,
    zone: zoneId.parse('Europe/Madrid'),
    onProgress: (step) => steps.push(step)
  };
  company = await loadSampleCompany(options);
  const engine = await openEngine({
    folder: options.folder,
    zone: options.zone,
    now: () => options.now,
    log: (level, message) => {
      if (level === 'error') throw new Error(message);
    }
  });
  closing.push(() => engine.close());
  journal = createClient(engineApi, (name, input) => engine.call(name, input));
});

test('everybody is there with department and manager', async () => {
  const people = await journal.listPeople({});
  const managers = new Map(people.map(({ name, manager }) => [name, manager]));
  expect(people).toHaveLength(90);
  for (const { name, manager } of company.people)
    expect(managers.get(name)).toBe(manager === null ? null : company.people[manager]?.name);
});

test('who was met says so, and who was not does not', async () => {
  const people = await journal.listPeople({});
  const met = new Set(
    company.entries.flatMap((entry) => (entry.kind === null ? [] : entry.people))
  );
  for (const { name, lastContact } of people) {
    const place = company.people.findIndex((person) => person.name === name);
    expect(lastContact !== null).toBe(met.has(place));
  }
});

test('the journal holds the lines as they were written, newest first', async () => {
  const [newest] = await journal.listEntries({ promisesOnly: false });
  const dates = company.entries.map(({ date }) => date).sort();
  expect(newest?.date).toBe(dates.at(-1));
  expect(company.entries.map(({ text }) => text)).toContain(newest?.text);
});

test('the open promises are those that were left open', async () => {
  const open = await journal.listOpenPromises({});
  const meant = company.entries.flatMap(({ promises }) =>
    promises.filter(({ state }) => state === 'open')
  );
  expect(open).toHaveLength(meant.length);
  expect(open.map(({ due }) => due ?? '').sort()).toEqual(meant.map(({ due }) => due ?? '').sort());
});

test('this week has a lunch with somebody new and nobody praised yet', async () => {
  const { doors } = await journal.readWeek({});
  const done = Object.fromEntries(doors.map((door) => [door.practice, door.done]));
  expect(done['lunch']).toBeGreaterThan(0);
  expect(done['touch-base']).toBeGreaterThan(0);
  expect(done['appreciate']).toBe(0);
});

test('a second company does not move in', async () => {
  const used = await freshFolder((remove) => closing.push(remove));
  const small = { ...options, folder: used, people: 3, entries: 2 };
  await loadSampleCompany(small);
  await expect(loadSampleCompany(small)).rejects.toThrow('Somebody is in');
});

test('it tells how far it is', () => {
  expect(new Set(steps)).toEqual(new Set(['people', 'entries']));
});
