import type { IsoDate, IsoWeek } from '../calendar/calendar';
import { textIn, type PagesById } from './column';
import { createSections, type EntryRows } from './entry-section';
import { frontMatter } from './front-matter';
import { linkTo, linkToDate, type PageName } from './page-names';
import { dayInWords } from './page-words';
import type { Columns } from './row-line';

/** Gathers the pages of days from entries; those of each day in the order of their ids. */
export interface DayPages {
  add: (entries: readonly EntryRows[]) => void;
  /** Makes the page of a day of a week, and lets go of what it was made of; null when no entry is of that day. */
  take: (date: IsoDate, week: IsoWeek) => string | null;
}

interface Day {
  readonly people: Set<PageName>;
  readonly topics: Set<string>;
  /** Each entry's text byte for byte, and what was made of it. */
  readonly sections: string[];
}

export function createDayPages(columns: Columns, pages: PagesById): DayPages {
  const days = new Map<string, Day>();
  const sectionOf = createSections(columns, pages);
  const dayOf = (date: string): Day => {
    const there = days.get(date);
    if (there) return there;
    const begun = { people: new Set<PageName>(), topics: new Set<string>(), sections: [] };
    days.set(date, begun);
    return begun;
  };
  const addOne = (rows: EntryRows): void => {
    const day = dayOf(textIn(rows.entry, 'date'));
    for (const row of [...rows.touches.flatMap((one) => one.people), ...rows.people]) {
      const page = pages.person.get(textIn(row, 'person_id'));
      if (page) day.people.add(page);
    }
    for (const row of rows.parts.get('entry_topic') ?? []) day.topics.add(textIn(row, 'topic'));
    day.sections.push(sectionOf(rows));
  };
  return {
    add(entries) {
      for (const rows of entries) addOne(rows);
    },
    take(date, week) {
      const day = days.get(date);
      if (!day) return null;
      days.delete(date);
      const head = frontMatter([
        ['type', { plain: 'day' }],
        ['id', date],
        ['date', { plain: date }],
        ['week', { link: linkToDate(week) }],
        ['people', [...day.people].map((page) => ({ link: linkTo(page) }))],
        ['topics', [...day.topics]]
      ]);
      return [head, `# ${dayInWords(date)}\n`, ...day.sections].join('\n');
    }
  };
}
