import { addDays, type IsoDate } from '../../domain/calendar/calendar';
import { departments, sites } from './departments';
import type { Random } from './random';
import type { SampleEntry } from './sample-entry';
import type { SamplePerson } from './sample-person';

/** What one gets to know about a colleague beyond the directory; null = not known. */
export interface SampleDetails {
  team: string | null;
  /** The zone of their site. */
  zone: string;
  officeDays: number[] | null;
  worksFrom: string | null;
  worksTo: string | null;
  expertise: string[];
  likes: string | null;
  reach: string | null;
  /** Sensitive. */
  family: string | null;
  rhythmDays: number;
  /** The day an alumna or alumnus left on. */
  leftOn: IsoDate | null;
}

/** A tie between two places of the list of people. */
export interface SampleTie {
  from: number;
  to: number;
  kind: 'introduced-by' | 'can-introduce' | 'knows';
}

/** What is known of everybody, in their order: more of those one meets than of the others. */
export function inventDetails(
  people: readonly SamplePerson[],
  entries: readonly SampleEntry[],
  today: IsoDate,
  random: Random
): SampleDetails[] {
  const meetings = meetingsOf(people, entries);
  const leavers = leaversOf(people, meetings, today, random);
  return people.map((person, place) => {
    const { count = 0 } = meetings.get(place) ?? {};
    const knows = (likelihood: number): boolean =>
      random.chance(Math.min(0.95, likelihood + count * 0.08));
    const isEarly = random.chance(0.12);
    return {
      team: random.chance(0.6) ? random.pick(teams[person.department ?? ''] ?? commonTeams) : null,
      zone: sites.find(({ name }) => name === person.site)?.zone ?? sites[0].zone,
      officeDays: knows(0.45) ? random.pick(officeDays) : null,
      worksFrom: isEarly ? '07:30' : null,
      worksTo: isEarly ? '15:30' : null,
      expertise: knows(0.35) ? expertiseOf(person, random) : [],
      likes: knows(0.1) ? random.pick(likes) : null,
      reach: knows(0.08) ? random.pick(reach) : null,
      family: knows(0.03) ? random.pick(families) : null,
      rhythmDays: count >= 12 ? 14 : count >= 5 ? 30 : 90,
      leftOn: leavers.get(place) ?? null
    };
  });
}

/** Who came through whom, who could open a door, and who knows whom across departments. */
export function inventTies(
  people: readonly SamplePerson[],
  entries: readonly SampleEntry[],
  random: Random
): SampleTie[] {
  const known = [...meetingsOf(people, entries)]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([place]) => place)
    .slice(0, 40);
  const strangers = people.flatMap((_person, place) => (known.includes(place) ? [] : [place]));
  return known.flatMap((from, rank) => {
    const ties: SampleTie[] = [];
    const friend = known[(rank * 7 + 3) % known.length] ?? from;
    if (rank > 3 && random.chance(0.4) && friend !== from)
      ties.push({ from, to: friend, kind: 'introduced-by' });
    if (strangers.length > 0 && random.chance(0.35))
      ties.push({ from, to: random.pick(strangers), kind: 'can-introduce' });
    const other = random.pick(known);
    if (random.chance(0.3) && other > from) ties.push({ from, to: other, kind: 'knows' });
    return ties;
  });
}

interface Meetings {
  count: number;
  last: IsoDate;
}

function meetingsOf(
  people: readonly SamplePerson[],
  entries: readonly SampleEntry[]
): Map<number, Meetings> {
  const meetings = new Map<number, Meetings>();
  for (const { people: company, date } of entries)
    for (const place of company) {
      const before = meetings.get(place);
      const last = before && before.last > date ? before.last : date;
      if (place < people.length) meetings.set(place, { count: (before?.count ?? 0) + 1, last });
    }
  return meetings;
}

/** Two of a hundred have left lately: nobody's manager, and nobody met since. */
function leaversOf(
  people: readonly SamplePerson[],
  meetings: ReadonlyMap<number, Meetings>,
  today: IsoDate,
  random: Random
): Map<number, IsoDate> {
  const bosses = new Set(people.map(({ manager }) => manager));
  const free = people.flatMap((person, place) => {
    const last = meetings.get(place)?.last ?? person.startDate;
    return bosses.has(place) || last > addDays(today, -60) ? [] : [place];
  });
  const some = random.shuffled(free).slice(0, Math.floor(people.length / 100));
  return new Map(some.map((place) => [place, addDays(today, -random.between(10, 50))]));
}

/** One to four topics of their department, and now and then one that is rare. */
function expertiseOf({ department }: SamplePerson, random: Random): string[] {
  const own = departments.find(({ name }) => name === department)?.topics ?? [];
  const topics = random.shuffled(own).slice(0, random.between(1, 3));
  return [...new Set(random.chance(0.3) ? [...topics, random.pick(rareTopics)] : topics)];
}

const officeDays = [[2, 3, 4], [1, 2, 3], [2, 4], [1, 2, 3, 4, 5], [1, 3], [3, 4, 5], [2]];

const commonTeams = ['Strategy', 'Operations'];
const teams: Readonly<Record<string, readonly string[]>> = {
  Engineering: ['Platform', 'Checkout', 'Data', 'Mobile', 'Reliability'],
  Product: ['Growth', 'Core', 'Partners'],
  Design: ['Research', 'Systems', 'Brand'],
  Sales: ['North', 'Enterprise', 'Partners'],
  Marketing: ['Content', 'Events', 'Campaigns'],
  'Customer Success': ['Onboarding', 'Support', 'Key accounts'],
  Finance: ['Planning', 'Accounting', 'Procurement'],
  People: ['Recruiting', 'Learning', 'Partners'],
  Legal: ['Commercial', 'Privacy']
};

const rareTopics = ['sailing', 'public-speaking', 'open-source', 'negotiation', 'accessibility'];

const likes = [
  'A walk rather than coffee',
  'Tea, and no seafood',
  'The quiet table at the window',
  'Vegetarian',
  'Anything with chilli',
  'Bouldering, and talking about it',
  'Old maps',
  'A short agenda, then chat'
];
const reach = [
  'Short messages before 10',
  'Calls rather than mail',
  'Never on Wednesdays: no-meeting day',
  'Walk over, the desk is by the plants',
  'A note the day before'
];
const families = [
  'Two boys, Eetu and Onni',
  'A daughter, first year at school',
  'Twins since spring',
  'Cares for her father on Fridays',
  'Married to somebody from Sales',
  'A new puppy, Biscuit'
];
