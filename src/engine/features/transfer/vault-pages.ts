import type { IsoDate, IsoWeek } from '../../../domain/calendar/calendar';
import { createTimelines } from '../../../domain/markdown-pages/timelines';
import type { ReadDb } from '../../database/read-db';
import type { VaultPage } from '../../formats/write-vault';
import { allDayPages, dayPages } from './vault-days';
import { departmentPages } from './vault-departments';
import { eventPages } from './vault-events';
import { homePages } from './vault-home';
import {
  dayPath,
  departmentPath,
  eventPath,
  homePath,
  personPath,
  photoPath,
  weekPath,
  type VaultNames
} from './vault-names';
import { personPages } from './vault-people';
import { createTouches } from './vault-touches';
import { weekPages } from './vault-weeks';

/** Pages to be made; the one the vault is opened at is always among them. */
export interface WantedPages {
  /** Whether these are all there are. */
  readonly isAll: boolean;
  readonly people: readonly string[];
  readonly departments: readonly string[];
  readonly events: readonly string[];
  /** Oldest first, like the weeks. */
  readonly days: readonly IsoDate[];
  readonly weeks: readonly IsoWeek[];
}

export const allPages = (names: VaultNames): WantedPages => ({
  isAll: true,
  people: [...names.person.keys()],
  departments: [...names.department.keys()],
  events: [...names.events.keys()],
  days: names.days.map(({ date }) => date),
  weeks: names.weeks
});

/**
 * Makes pages, a part at a time, so that a large journal needs little memory and other calls get
 * their turn in between. Of all days what other pages tell again is gathered on the way.
 */
export async function* makePages(
  db: ReadDb,
  names: VaultNames,
  wanted: WantedPages
): AsyncGenerator<VaultPage[]> {
  yield* homePages(db, names);
  if (wanted.isAll) {
    const timelines = createTimelines(names);
    const touches = createTouches(names);
    yield* allDayPages(db, names, [timelines, touches]);
    yield* personPages(db, names, wanted.people, timelines);
    // Sensitive entries were not read, but count for the doors all the same.
    yield* weekPages(db, names, wanted.weeks, names.sensitive ? touches.counted() : null);
  } else {
    yield* dayPages(db, names, wanted.days);
    yield* personPages(db, names, wanted.people, null);
    yield* weekPages(db, names, wanted.weeks, null);
  }
  yield* departmentPages(db, names, wanted.departments);
  yield* eventPages(db, names, wanted.events);
}

/** The paths of pages. */
export const pathsOf = (names: VaultNames, wanted: WantedPages): string[] => [
  homePath,
  ...wanted.people.flatMap((id) => {
    const page = names.person.get(id);
    if (!page) return [];
    return names.photos.has(id) ? [personPath(page), photoPath(page)] : [personPath(page)];
  }),
  ...wanted.departments.flatMap((id) => names.department.get(id) ?? []).map(departmentPath),
  ...wanted.events.flatMap((name) => names.events.get(name) ?? []).map(eventPath),
  ...wanted.days.map(dayPath),
  ...wanted.weeks.map(weekPath)
];
