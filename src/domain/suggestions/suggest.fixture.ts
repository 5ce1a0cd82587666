import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import type { PersonId } from '../people/ids';
import type { PastProposal } from './past-proposals';
import { suggest } from './suggest';
import type { SuggestiblePerson } from './suggestible-person';
import type { PlaceTies } from './ties';

export const today = '2026-11-18' as IsoDate;
export const ago = (days: number): IsoDate => addDays(today, -days);
export const id = (number: number): PersonId =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as PersonId;

/** A person of these tests: also whether anything was ever done together, and how often lately. */
export interface Colleague extends SuggestiblePerson {
  contacts: number;
  recentTouches: number;
}
/** Somebody in Finance I have not met. */
export const person = (number: number, changes: Partial<Colleague> = {}): Colleague => ({
  id: id(number),
  name: `Person ${number}`,
  title: null,
  department: 'Finance',
  level: null,
  site: null,
  contacts: 0,
  oneToOnes: 0,
  recentTouches: 0,
  lastContact: null,
  rhythmDays: 90,
  openAsk: false,
  ...changes
});
/** Somebody I met so many days ago, with a rhythm of 30 days. */
export const met = (number: number, days: number, changes: Partial<Colleague> = {}): Colleague =>
  person(number, {
    contacts: 1,
    oneToOnes: 1,
    recentTouches: days < 180 ? 1 : 0,
    lastContact: ago(days),
    rhythmDays: 30,
    ...changes
  });
/** Each where they work, in a place of their own. */
export const placesOf = (
  people: readonly Pick<Colleague, 'department' | 'level' | 'site' | 'contacts' | 'recentTouches'>[]
): PlaceTies[] =>
  people.map(({ department, level, site, contacts, recentTouches }) => ({
    department,
    level,
    site,
    people: 1,
    met: contacts > 0 ? 1 : 0,
    touches: recentTouches
  }));
export const suggestOn = (
  date: IsoDate,
  people: readonly Colleague[],
  mySite: string | null = null,
  proposed: readonly PastProposal[] = []
): ReturnType<typeof suggest> =>
  suggest({ today: date, places: placesOf(people), people, mySite, proposed });
export const suggestFor = (
  people: readonly Colleague[],
  mySite: string | null = null
): ReturnType<typeof suggest> => suggestOn(today, people, mySite);
