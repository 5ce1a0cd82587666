import { createClient } from '../../contract/client';
import { engineApi, type EngineClient } from '../../contract/engine-api';
import {
  addDays,
  addMinutes,
  isBefore,
  isoDate,
  instantAt,
  weekdayOf,
  weekOf,
  type ClockTime,
  type Instant,
  type IsoDate,
  type ZoneId
} from '../../domain/calendar/calendar';
import type { PlannedNudge } from '../../domain/nudges/nudge';
import { openEngine } from '../../engine/open-engine';
import { loadSampleCompany } from '../../engine/sample-company/load-sample-company';
import { randomFrom, type Random } from '../../engine/sample-company/random';
import { inventCompany, type SampleCompany } from '../../engine/sample-company/sample-company';
import { checkNamed, lookAtToday } from './check-proposed';
import { checkShown } from './check-shown';
import { createDesk, type Desk } from './desk';

export interface YearOptions {
  /** An empty folder. */
  folder: string;
  people: number;
  entries: number;
  seed: number;
  onWeek: (week: string) => void;
}

/** A notification of the year. */
export interface ShownMoment {
  at: Instant;
  zone: ZoneId;
  nudges: PlannedNudge[];
  isLate: boolean;
}

export interface LivedYear {
  first: IsoDate;
  last: IsoDate;
  shown: ShownMoment[];
  /** How often something was held, and why. */
  held: Map<string, number>;
  missed: PlannedNudge[];
  touches: number;
  /** When each person was proposed last, from the day on on which they first were in that week. */
  proposed: Map<string, IsoDate>;
  /** What was wrong, as sentences. */
  faults: string[];
}

const home = 'Europe/Madrid' as ZoneId;
const away = 'America/New_York' as ZoneId;
const first = isoDate.parse('2025-11-24');
const last = isoDate.parse('2026-11-22');

/** The weeks, counted from the first, in which nothing is written down, and those in another zone. */
const quietWeeks: ReadonlySet<number> = new Set([9, 22, 23, 38]);
const weeksAway: ReadonlySet<number> = new Set([15, 16, 17, 18, 19]);

/** Lives a year at a desk, day by day, with everything that is written down on its day. */
export async function liveYear(options: YearOptions): Promise<LivedYear> {
  const { folder, people, entries, seed } = options;
  const year: LivedYear = {
    first,
    last,
    shown: [],
    held: new Map(),
    missed: [],
    touches: 0,
    proposed: new Map(),
    faults: []
  };
  const company = await settleIn(folder, { people, entries, seed });
  let now = instantAt(first, '07:00' as ClockTime, home);
  const engine = await openEngine({ folder, zone: home, now: () => now, log: () => undefined });
  try {
    const journal = createClient(engineApi, (name, input) => engine.call(name, input));
    for (const { from, to, kind } of company.pauses)
      await journal.addPause({ fromDate: from, toDate: to, kind, name: null });
    const random = randomFrom(seed + 9);
    const desk = createDesk({
      journal,
      random,
      year,
      async check(shown) {
        checkNamed(year, shown);
        await checkShown(shown, { journal, year, pauses: company.pauses });
      },
      setNow: (moment) => (now = moment)
    });
    for (let day = first, number = 0; day <= last; day = addDays(day, 1), number++) {
      const week = Math.floor(number / 7);
      if (number % 7 === 0) options.onWeek(weekOf(day));
      const zone = weeksAway.has(week) ? away : home;
      engine.setZone(zone);
      const written = quietWeeks.has(week)
        ? []
        : company.entries.filter(({ writtenOn }) => writtenOn === day);
      await liveDay({ day, zone, written, company, journal, random, desk, year });
    }
  } finally {
    await engine.close();
  }
  return year;
}

/** The people come first; the year itself is written day by day. */
async function settleIn(
  folder: string,
  size: { people: number; entries: number; seed: number }
): Promise<SampleCompany> {
  const company = inventCompany(size.seed, size, last);
  const before = await loadSampleCompany({
    folder,
    ...size,
    entries: 0,
    now: instantAt(first, '06:00' as ClockTime, home),
    zone: home,
    onProgress: () => undefined
  });
  const isSame = before.people.every(({ name }, place) => name === company.people[place]?.name);
  if (!isSame) throw new Error('The company is another one than that of the journal.');
  return company;
}

interface LivedDay {
  day: IsoDate;
  zone: ZoneId;
  written: SampleCompany['entries'];
  company: SampleCompany;
  journal: EngineClient;
  random: Random;
  desk: Desk;
  year: LivedYear;
}

/** From switching on to switching off, on working days that are none of vacation; on a few the computer stays off. */
async function liveDay(lived: LivedDay): Promise<void> {
  const { day, zone, company, written, random, desk, year } = lived;
  const isAway = company.pauses.some(({ from, to }) => from <= day && day <= to);
  if (weekdayOf(day) > 5 || isAway || random.chance(0.04)) return;
  const at = (time: string): Instant => instantAt(day, time as ClockTime, zone);
  const begins = addMinutes(at('08:40'), random.between(0, 150));
  const ends = addMinutes(at('17:00'), random.between(0, 90));

  const acts = written.map((entry) => ({
    at: addMinutes(begins, random.between(20, 420)),
    async run() {
      await lived.journal.addEntry({ text: entry.text }).then(
        () => (year.touches += entry.kind === null ? 0 : 1),
        () => undefined
      );
    }
  }));
  acts.push({ at: addMinutes(begins, 30), run: () => lookAtToday(day, lived) });
  if (weekdayOf(day) === 1 && random.chance(0.5))
    acts.push({ at: addMinutes(begins, 60), run: () => planLunch(lived) });
  acts.push({ at: addMinutes(begins, 200), run: () => settlePromises(lived) });
  await desk.live({
    begins,
    ends,
    zone,
    acts: acts
      .filter(({ at: when }) => isBefore(when, ends))
      .sort((a, b) => (isBefore(a.at, b.at) ? -1 : 1)),
    // Meetings on most days, and lunch away from the desk.
    busy: Array.from({ length: random.between(0, 3) }, () => {
      const from = addMinutes(at('09:30'), 30 * random.between(0, 15));
      return { from, until: addMinutes(from, random.pick([30, 45, 60])) };
    }),
    away: [{ from: at('12:40'), until: addMinutes(at('13:20'), random.between(0, 40)) }],
    isDoNotDisturb: random.chance(0.1)
  });
}

async function planLunch({ day, company, journal, random }: LivedDay): Promise<void> {
  const [suggested] = (await journal.readSuggestions({})).touchBase;
  const others = suggested ? [suggested.person.id] : [];
  await journal.addPlan({
    kind: random.chance(0.7) ? 'lunch' : 'coffee',
    date: addDays(day, random.between(1, 3)),
    time: random.pick(['12:30', '13:00', '15:30']),
    people: company.people.length > 0 ? others : []
  });
}

/** Most promises are kept around their day, some are let go. */
async function settlePromises({ day, journal, random }: LivedDay): Promise<void> {
  for (const { id, due } of await journal.listOpenPromises({})) {
    const isNear = due !== null && due <= addDays(day, 1);
    if (isNear && random.chance(0.35))
      await journal.settlePromise({ id, state: random.chance(0.85) ? 'kept' : 'let-go' });
    else if (due === null && random.chance(0.03))
      await journal.settlePromise({ id, state: 'kept' });
  }
}
