import type { EngineClient } from '../../contract/engine-api';
import { dateAt, daysBetween, weekOf, type IsoDate } from '../../domain/calendar/calendar';
import type { LivedYear, ShownMoment } from './live-year';

/** Looks at Today, which then counts as seen, and says who came up there too soon after the last time. */
export async function lookAtToday(
  date: IsoDate,
  { journal, year }: { journal: EngineClient; year: LivedYear }
): Promise<void> {
  const { lunch, touchBase } = await journal.readSuggestions({});
  const people = [...(lunch ? [lunch] : []), ...touchBase].map(({ person }) => person.id);
  await journal.noteSuggested({
    lunch: lunch?.person.id ?? null,
    touchBase: touchBase.map(({ person }) => person.id)
  });
  for (const person of people) checkProposed(year, person, date);
}

/** Says whom a notification proposes too soon; what was put off was asked for. */
export function checkNamed(year: LivedYear, { at, zone, nudges }: ShownMoment): void {
  for (const { key, kind, target } of nudges) {
    if (key.includes('~')) continue;
    if (kind === 'touch-base' && target.page === 'person')
      checkProposed(year, target.person, dateAt(at, zone));
    if (kind === 'plan-week' && target.page === 'week' && target.person)
      checkProposed(year, target.person, dateAt(at, zone));
  }
}

function checkProposed(year: LivedYear, person: string, date: IsoDate): void {
  const since = year.proposed.get(person);
  if (since !== undefined && weekOf(since) === weekOf(date)) return;
  if (since !== undefined && daysBetween(since, date) < 30)
    year.faults.push(`${date} proposed again after ${since}: ${person}`);
  year.proposed.set(person, date);
}
