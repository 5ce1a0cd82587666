import type { IsoDate } from '../calendar/calendar';
import { touchKind } from '../journal/touch';
import { textIn, type PagesById, type Row } from './column';
import type { EntryRows } from './entry-section';
import type { PagePromise, PageTouch } from './page-facts';
import type { PagePerson } from './person-page';

/** What the page of a person tells again from the days. */
type Timeline = Pick<PagePerson, 'firstContact' | 'lastContact' | 'promises' | 'timeline'>;

/** Timelines of people, gathered from entries in any order. */
export interface Timelines {
  add: (entries: readonly EntryRows[]) => void;
  /** Of one person; empty when no entry tells of them. */
  of: (person: string) => Timeline;
}

/** An entry as the timelines of all its people share it. */
interface Moment {
  readonly id: string;
  readonly date: IsoDate;
  readonly touch: PageTouch | null;
  readonly people: readonly string[];
}

interface Gathered {
  firstContact: IsoDate | null;
  lastContact: IsoDate | null;
  readonly promises: Row[];
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
  const addOne = (rows: EntryRows): void => {
    const { entry, touches, people, parts } = rows;
    const date = textIn(entry, 'date') as IsoDate;
    const ids = people.map((row) => textIn(row, 'person_id'));
    const moment = { id: textIn(entry, 'id'), date, touch: touchOf(rows), people: ids };
    for (const id of ids) about(id).moments.push(moment);
    for (const met of touches.flatMap((one) => one.people)) {
      const one = about(textIn(met, 'person_id'));
      const on = textIn(met, 'date') as IsoDate;
      if (one.firstContact === null || on < one.firstContact) one.firstContact = on;
      if (one.lastContact === null || on > one.lastContact) one.lastContact = on;
    }
    for (const promise of parts.get('promise') ?? [])
      if (promise['person_id'] !== null)
        about(textIn(promise, 'person_id')).promises.push({ ...promise, made_on: date });
  };
  return {
    add(entries) {
      for (const entry of entries) addOne(entry);
    },
    of(person) {
      const { moments, promises, ...contacts } = about(person);
      return {
        ...contacts,
        promises: promises
          .toSorted((a, b) => byText(a, b, 'made_on') || byText(a, b, 'id'))
          .map((row) => promiseOf(row, pages)),
        timeline: moments
          .toSorted((a, b) => compare(b.date, a.date) || compare(b.id, a.id))
          .map(({ date, touch, people }) => ({
            date,
            touch,
            others: people
              .filter((other) => other !== person)
              .flatMap((other) => pages.person.get(other) ?? [])
          }))
      };
    }
  };
}

function touchOf({ touches: [first] }: EntryRows): PageTouch | null {
  const kind = touchKind.safeParse(first?.touch['kind']).data;
  const minutes = first?.touch['minutes'];
  return kind ? { kind, minutes: typeof minutes === 'number' ? minutes : null } : null;
}

const promiseOf = (row: Row, pages: PagesById): PagePromise & { madeOn: IsoDate } => ({
  by: row['made_by'] === 'me' ? 'me' : 'them',
  person: pages.person.get(textIn(row, 'person_id')) ?? null,
  text: textIn(row, 'text'),
  due: (row['due'] ?? null) as IsoDate | null,
  state: textIn(row, 'state') as PagePromise['state'],
  settledOn: (row['settled_on'] ?? null) as IsoDate | null,
  madeOn: textIn(row, 'made_on') as IsoDate
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byText = (a: Row, b: Row, column: string): number =>
  compare(textIn(a, column), textIn(b, column));
