import type { IsoDate } from '../../domain/calendar/calendar';
import { inventDetails, inventTies, type SampleDetails, type SampleTie } from './invent-details';
import { inventJournal, type SampleJournal } from './invent-journal';
import { inventPeople } from './invent-people';
import { randomFrom } from './random';
import type { SamplePerson } from './sample-person';

export interface SampleSize {
  /** 1 to 100,000. */
  people: number;
  /** 0 to 200,000. */
  entries: number;
}

/** A company that does not exist, and the journal of somebody who works there. */
export interface SampleCompany extends SampleJournal {
  people: SamplePerson[];
  /** In the order of the people. */
  details: SampleDetails[];
  ties: SampleTie[];
}

export const usualSample = { people: 220, entries: 400, seed: 7 } as const;

/** Makes it up: the same seed, size and day give the same company to the last letter. */
export function inventCompany(seed: number, size: SampleSize, today: IsoDate): SampleCompany {
  const people = inventPeople(size.people, today, randomFrom(seed));
  // Its own sequence, so that a larger journal is written about the same people.
  const journal = inventJournal(people, size.entries, today, randomFrom(seed + 1));
  return {
    people,
    ...journal,
    details: inventDetails(people, journal.entries, today, randomFrom(seed + 3)),
    ties: inventTies(people, journal.entries, randomFrom(seed + 4))
  };
}
