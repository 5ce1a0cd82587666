import { addDays, type IsoDate } from '../../domain/calendar/calendar';
import { chiefTitle, departments, levels, sites, type SampleDepartment } from './departments';
import { inventNames } from './invent-names';
import type { Random } from './random';
import type { SamplePerson } from './sample-person';

/** How many people a manager has, if there are enough. */
const span = 7;
const oldestDays = 12 * 365;

/**
 * The people of a company, `count` of them (1 or more), everybody behind their manager:
 * the chief executive, then department by department from its head down.
 */
export function inventPeople(count: number, today: IsoDate, random: Random): SamplePerson[] {
  const names = inventNames(count, random);
  const people: SamplePerson[] = [];
  const add = (place: Omit<Work, 'startedDaysAgo'>): void => {
    const name = names[people.length];
    if (!name) throw new RangeError('More people than names.');
    const manager = place.manager === null ? undefined : people[place.manager];
    const work = { ...place, startedDaysAgo: daysSinceStart(place, random) };
    const nickname = random.chance(0.06) ? shortened(name.name) : null;
    people.push({ ...name, nickname, ...describe(work, manager, people.length, today, random) });
  };

  add({ department: null, level: 4, title: chiefTitle, manager: null });
  for (const [department, size] of sizesOf(count - 1)) {
    const head = people.length;
    for (let place = 0; place < size; place += 1) {
      const leads = place * span + 1 < size;
      const level = place === 0 ? 4 : leads ? 3 : levelOfOne(random);
      add({
        department,
        level,
        title: random.pick(department.titles[level] ?? [department.name]),
        // A tree filled row by row: `span` people each.
        manager: place === 0 ? 0 : head + Math.floor((place - 1) / span)
      });
    }
  }
  return people;
}

interface Work {
  department: SampleDepartment | null;
  level: number;
  title: string;
  manager: number | null;
  startedDaysAgo: number;
}

function describe(
  { department, level, title, manager, startedDaysAgo }: Work,
  boss: SamplePerson | undefined,
  place: number,
  today: IsoDate,
  random: Random
): Omit<SamplePerson, 'name' | 'email' | 'nickname'> {
  const startDate = addDays(today, -startedDaysAgo);
  const bornOn = addDays(startDate, -random.between(22 * 365, 45 * 365));
  return {
    employeeNumber: String(1000 + place),
    department: department?.name ?? null,
    title,
    level: levels[level] ?? levels[0],
    site: boss && random.chance(0.55) ? boss.site : siteOf(random),
    phone: random.chance(0.6) ? `+00 555 01${String(place).padStart(6, '0')}` : null,
    birthday: birthdayOf(bornOn, random),
    startDate,
    note: random.chance(0.08) ? random.pick(notes) : null,
    manager
  };
}

/** `Katarzyna` → `Kat`; null for a first name too short to shorten. */
function shortened(name: string): string | null {
  const [first = ''] = name.split(' ');
  const short = /^[^aeiouy]*[aeiouy]+[^aeiouy]/i.exec(first)?.[0] ?? '';
  return first.length > 6 && /^[A-Za-z]{3,5}$/.test(short) ? short : null;
}

function levelOfOne(random: Random): number {
  const drawn = random.next();
  return drawn < 0.25 ? 0 : drawn < 0.65 ? 1 : 2;
}

/** The higher the level, the longer they have been there. */
function daysSinceStart({ level, manager }: Omit<Work, 'startedDaysAgo'>, random: Random): number {
  if (manager === null) return oldestDays;
  const least = level === 4 ? 11 * 365 : level === 3 ? 500 : level === 2 ? 120 : 3;
  return random.between(least, level === 0 ? 2 * 365 : oldestDays);
}

function siteOf(random: Random): string {
  let rest = random.next();
  for (const { name, share } of sites) {
    rest -= share;
    if (rest < 0) return name;
  }
  return sites[0].name;
}

/** Most people tell no birthday, some tell theirs without the year. */
function birthdayOf(date: IsoDate, random: Random): string | null {
  const drawn = random.next();
  return drawn < 0.65 ? null : drawn < 0.9 ? `-${date.slice(4)}` : date;
}

/** Shares of `count` that sum to it; the last departments of a tiny company may be empty. */
function sizesOf(count: number): [SampleDepartment, number][] {
  let share = 0;
  let before = 0;
  return departments.map((department) => {
    share += department.share;
    const until = Math.round(share * count);
    const size = until - before;
    before = until;
    return [department, size];
  });
}

const notes = [
  'Prefers a walk to a table.',
  'Mornings only, collects the children at four.',
  'Vegetarian; likes the place at the corner.',
  'Runs the chess club.',
  'Writes the best post-mortems.',
  'New to the city, looking for a choir.',
  'Speaks four languages and is shy in all of them.',
  'Knows who decides about anything.'
];
