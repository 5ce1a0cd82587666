import type { IsoDate } from '../calendar/calendar';
import { textIn, type PagesById, type Row } from './column';
import { kindOf, type EntryRows } from './entry-section';
import type { PagePromise, PageTouch } from './page-facts';
import type { PageName } from './page-names';
import type { PagePerson } from './person-page';

/** What the page of a person tells again from the days. */
type Timeline = Pick<PagePerson, 'firstContact' | 'lastContact' | 'promises' | 'timeline'>;

/** Timelines of people, gathered from entries in the order of their ids. */
export interface Timelines {
  add: (entries: readonly EntryRows[]) => void;
  /** Of one person; empty when no entry tells of them. */
  of: (person: string) => Timeline;
}

/** An entry as the timelines of all its people share it: of a large journal, all of them are in hand at once. */
interface Moment {
  readonly date: IsoDate;
  readonly touch: PageTouch | null;
  readonly people: readonly PageName[];
}

interface Gathered {
  firstContact: IsoDate | null;
  lastContact: IsoDate | null;
  readonly promises: { readonly id: string; readonly told: Timeline['promises'][number] }[];
  readonly moments: Moment[];
}

export function createTimelines(pages: PagesById): Timelines {
  const gathered = new Map<string, Gathered>();
  const about = (person: string): Gathered => {
    const there = gathered.get(person);
    if (there) return there;
    const begun = { firstContact: null, lastContact: null, promises: [], moments: [] };
    gathered.set(person, begun);
    return begun;
  };
  const touchOf = createTouches();
  const addOne = ({ entry, touches, people, parts }: EntryRows): void => {
    const date = textIn(entry, 'date') as IsoDate;
    const moment = {
      date,
      touch: touchOf(touches[0]?.touch),
      people: people.flatMap((row) => pages.person.get(textIn(row, 'person_id')) ?? [])
    };
    for (const row of people) about(textIn(row, 'person_id')).moments.push(moment);
    for (const met of touches.flatMap((one) => one.people)) {
      const one = about(textIn(met, 'person_id'));
      const on = textIn(met, 'date') as IsoDate;
      if (one.firstContact === null || on < one.firstContact) one.firstContact = on;
      if (one.lastContact === null || on > one.lastContact) one.lastContact = on;
    }
    for (const promise of parts.get('promise') ?? [])
      if (promise['person_id'] !== null)
        about(textIn(promise, 'person_id')).promises.push({
          id: textIn(promise, 'id'),
          told: promiseOf(promise, date, pages)
        });
  };
  return {
    add(entries) {
      for (const entry of entries) addOne(entry);
    },
    of(person) {
      const { moments, promises, ...contacts } = about(person);
      const own = pages.person.get(person);
      return {
        ...contacts,
        promises: promises
          .toSorted((a, b) => compare(a.told.madeOn, b.told.madeOn) || compare(a.id, b.id))
          .map(({ told }) => told),
        // Of a day the younger first: they came last.
        timeline: moments
          .toReversed()
          .sort((a, b) => compare(b.date, a.date))
          .map(({ date, touch, people }) => ({
            date,
            touch,
            others: people.filter((other) => other !== own)
          }))
      };
    }
  };
}

/** Touches as pages tell them again, each only once: most are alike. */
function createTouches(): (touch: Row | undefined) => PageTouch | null {
  const known = new Map<string, PageTouch>();
  return (touch) => {
    const kind = kindOf(touch);
    if (!kind) return null;
    const long = touch?.['minutes'];
    const minutes = typeof long === 'number' ? long : null;
    const key = `${kind} ${minutes}`;
    const told = known.get(key) ?? { kind, minutes };
    known.set(key, told);
    return told;
  };
}

const promiseOf = (
  row: Row,
  madeOn: IsoDate,
  pages: PagesById
): PagePromise & { madeOn: IsoDate } => ({
  by: row['made_by'] === 'me' ? 'me' : 'them',
  person: pages.person.get(textIn(row, 'person_id')) ?? null,
  text: textIn(row, 'text'),
  due: (row['due'] ?? null) as IsoDate | null,
  state: textIn(row, 'state') as PagePromise['state'],
  settledOn: (row['settled_on'] ?? null) as IsoDate | null,
  madeOn
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
