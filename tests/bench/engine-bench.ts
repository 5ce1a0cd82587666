import { createClient } from '../../src/contract/client';
import type { SearchGroup } from '../../src/contract/search';
import { engineApi, type EngineClient } from '../../src/contract/engine-api';
import {
  addDays,
  dateAt,
  weekOf,
  type Instant,
  type ZoneId
} from '../../src/domain/calendar/calendar';
import { planNudges } from '../../src/domain/nudges/plan-nudges';
import { openEngine } from '../../src/engine/open-engine';
import { randomFrom, type Random } from '../../src/engine/sample-company/random';
import { busyMoment, companyFacts } from './nudge-facts';
import { summaryOf, type Summary } from './statistics';

export interface EngineTimes {
  /** Opening the journal in this process, ms. */
  open: Summary;
  /** Each call with the check of its input and output, ms. */
  calls: Record<string, Summary>;
}

/** Measures the engine in this process on a folder, which it writes to. */
export async function measureEngine(
  folder: string,
  now: Instant,
  zone: ZoneId,
  rounds: number
): Promise<EngineTimes> {
  const options = {
    folder,
    zone,
    now: () => now,
    log(level: string, message: string) {
      if (level === 'error') throw new Error(message);
    }
  };
  const opening: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const startedAt = performance.now();
    const engine = await openEngine(options);
    opening.push(performance.now() - startedAt);
    await engine.close();
  }
  const engine = await openEngine(options);
  try {
    const journal = createClient(engineApi, (name, input) => engine.call(name, input));
    const calls = await callsOf(journal, dateAt(now, zone), randomFrom(1));
    const measured: Record<string, Summary> = {};
    for (const [name, { prepare, call, share = 1 }] of Object.entries(calls)) {
      const times: number[] = [];
      for (let round = 0; round < Math.max(5, rounds * share); round += 1) {
        await prepare?.();
        const startedAt = performance.now();
        await call();
        times.push(performance.now() - startedAt);
      }
      measured[name] = summaryOf(times);
      process.stderr.write(`  ${name}: ${measured[name].median.toFixed(1)} ms\n`);
    }
    return { open: summaryOf(opening), calls: measured };
  } finally {
    await engine.close();
  }
}

interface MeasuredCall {
  /** Done before each round, and not measured. */
  prepare?: () => Promise<unknown>;
  call: () => Promise<unknown>;
  /** How many of the rounds: what takes long, or hardly differs, needs fewer. */
  share?: number;
}

async function callsOf(
  journal: EngineClient,
  today: ReturnType<typeof dateAt>,
  random: Random
): Promise<Record<string, MeasuredCall>> {
  const people = await journal.listPeople({});
  const met = people.filter(({ lastContact }) => lastContact !== null);
  const anybody = () => random.pick(met);
  const someWeek = () => weekOf(addDays(today, -random.between(7, 350)));
  const words = ['migration', 'pricing', 'forecast', 'dashboards', 'onboarding', 'renewals'];
  const line = () => {
    const [one, two] = [anybody().name, random.pick(people).name];
    return `lunch with ${one} and ${two} yesterday 45m #okr, I owe ${one} the notes by Friday`;
  };
  const rareWords = ['colour-blind', 'headcount', 'zugzwang', 'Mónika'];
  const topics = ['pricing', 'roadmap', 'migration', 'hiring'];
  const typed = {
    typing: true,
    groups: ['people', 'departments', 'topics'] satisfies SearchGroup[]
  };
  const middle = await pageAt(journal, 40);
  const { departments } = await journal.readPeopleCounts({});
  const nudgeFacts = companyFacts(5000);
  return {
    'Today: week': { call: () => journal.readWeek({}) },
    'Today: suggestions': { call: () => journal.readSuggestions({}), share: 0.5 },
    'Today: suggestions, first after a save': {
      prepare: () => journal.addEntry({ text: line() }),
      call: () => journal.readSuggestions({}),
      share: 0.3
    },
    'Today: agenda': { call: () => journal.readAgenda({}), share: 0.5 },
    'Goals: standing, first after a save': {
      prepare: () => journal.addEntry({ text: line() }),
      call: () => journal.readStanding({}),
      share: 0.3
    },
    'Today: open promises': { call: () => journal.listOpenPromises({}), share: 0.5 },
    'a past week': { call: () => journal.readWeek({ week: someWeek() }) },
    'journal, first page': { call: () => journal.listEntries({ promisesOnly: false }) },
    'journal, a page 2,000 entries down': {
      call: () => journal.listEntries({ promisesOnly: false, before: middle })
    },
    'journal, only lunches': {
      call: () => journal.listEntries({ promisesOnly: false, kind: 'lunch' })
    },
    'journal, only promises': { call: () => journal.listEntries({ promisesOnly: true }) },
    'journal, only ideas': { call: () => journal.listEntries({ ideasOnly: true }) },
    'journal, lunches with promises in a department': {
      call: () =>
        journal.listEntries({
          kind: 'lunch',
          promisesOnly: true,
          department: random.pick(departments).id
        })
    },
    'person page, anybody met': { call: () => journal.readPerson({ id: anybody().id }) },
    'timeline of anybody, lunches': {
      call: () => journal.listTimeline({ id: anybody().id, filter: 'lunches' })
    },
    'people list, a window by name': {
      call: () => journal.browsePeople({ filter: {}, order: { by: 'name', down: false } })
    },
    'people list, a window by due': {
      call: () => journal.browsePeople({ filter: {}, order: { by: 'due', down: true } })
    },
    'people list, while a name is typed': {
      call: () =>
        journal.browsePeople({
          filter: { words: anybody().name.slice(0, 5) },
          order: { by: 'name', down: false }
        })
    },
    'people list, its counts': { call: () => journal.readPeopleCounts({}), share: 0.5 },
    'everybody, as the command line lists them': {
      call: () => journal.listPeople({}),
      share: 0.1
    },
    'people count': { call: () => journal.countPeople({}) },
    'all names': { call: () => journal.listNames({}), share: 0.2 },
    'search, a name': { call: () => journal.search({ query: anybody().name }) },
    'search, a name with a slip': { call: () => journal.search({ query: slip(anybody().name) }) },
    'search, a rare word': { call: () => journal.search({ query: random.pick(rareWords) }) },
    'search, a common word': { call: () => journal.search({ query: random.pick(words) }) },
    'search, two words': { call: () => journal.search({ query: `${random.pick(words)} coffee` }) },
    'search, a word nobody wrote': { call: () => journal.search({ query: 'pricnig zzyzx' }) },
    'search, a person and a word': {
      call: () =>
        journal.search({ query: `@${anybody().name.split(' ')[0]} ${random.pick(words)}` })
    },
    'search, a kind and a topic': {
      call: () => journal.search({ query: 'kind:praise #pricing' }),
      share: 0.3
    },
    'type-ahead of a name': {
      call: () => journal.completeMention({ begin: anybody().name.slice(0, 3) })
    },
    'search, a department and a time': {
      call: () => journal.search({ query: 'dept:legal last:>6mo' })
    },
    'type-ahead, the beginning of a name': {
      call: () => journal.search({ query: anybody().name.slice(0, 4), ...typed })
    },
    'type-ahead, one letter': {
      call: () => journal.search({ query: anybody().name.slice(0, 1), ...typed })
    },
    'who knows about a topic': {
      call: () => journal.findWhoKnows({ about: `#${random.pick(topics)}` })
    },
    'reading a line while it is typed': { call: () => journal.readLine({ text: line() }) },
    'saving a line with two people': { call: () => journal.addEntry({ text: line() }) },
    'the first reading after a save': {
      prepare: () => journal.addEntry({ text: line() }),
      call: () => journal.readLine({ text: line() }),
      share: 0.3
    },
    'plan of nudges': { call: () => journal.readNudgePlan({}), share: 0.5 },
    'plan of nudges, its facts given, 5,000 people': {
      call: () => Promise.resolve(planNudges(nudgeFacts, busyMoment))
    }
  };
}

/** A name with its fourth letter left out. */
const slip = (name: string): string => `${name.slice(0, 3)}${name.slice(4)}`;

/** Where so many pages of the journal end. */
async function pageAt(journal: EngineClient, pages: number) {
  let before: { date: ReturnType<typeof dateAt>; entry: string } | null = null;
  for (let page = 0; page < pages; page += 1) {
    const entries = await journal.listEntries({ promisesOnly: false, before });
    const last = entries.at(-1);
    if (!last) break;
    before = { date: last.date, entry: last.id };
  }
  return before;
}
