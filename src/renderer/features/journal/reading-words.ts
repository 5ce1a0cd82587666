import type { NewReading } from '../../../contract/entry';
import type { TimelineEntry } from '../../../contract/timeline';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { joinNames } from '../../../domain/wording/words';
import { shortDate } from '../../parts/day-words';
import { kindLead, kindName } from '../../parts/kind-words';

/** `This now reads as coffee with Ana and Wei, on Tue 17 Nov, with a promise: the deck to Wei.` */
export function readingWords(
  reading: NewReading,
  entry: Pick<TimelineEntry, 'kind'>,
  today: IsoDate
): string {
  const facts = [
    contactWords(reading, entry.kind),
    reading.date && `on ${shortDate(reading.date, today)}`,
    reading.time && `at ${reading.time}`,
    reading.minutes !== undefined && `${reading.minutes} min`,
    reading.begunByMe !== undefined && (reading.begunByMe ? 'begun by me' : 'begun by them'),
    reading.asked === true && 'with an ask',
    reading.asked === false && 'without an ask',
    reading.place && `at ${reading.place}`,
    reading.event && `event ${reading.event}`,
    reading.audience && `in front of ${reading.audience}`
  ].filter(Boolean);
  const promises = promiseWords(reading.promises);
  if (facts.length === 0) return `This now tells of ${promises}.`;
  return `This now reads as ${facts.join(', ')}${promises && `, with ${promises}`}.`;
}

function contactWords({ kind, people }: NewReading, before: TimelineEntry['kind']): string | null {
  const names = joinNames(people?.map(({ name }) => name) ?? []);
  const lead = kindLead(kind ?? before).toLowerCase();
  if (kind === undefined && names === '') return null;
  return names === '' ? kindName(kind ?? before).toLowerCase() : `${lead} ${names}`;
}

function promiseWords(promises: NewReading['promises']): string {
  const [first, ...more] = promises;
  if (first === undefined) return '';
  if (more.length > 0) return `${promises.length} new promises`;
  const who =
    first.person === null
      ? ''
      : first.by === 'me'
        ? ` to ${first.person.name}`
        : ` from ${first.person.name}`;
  return `a promise${first.by === 'me' ? ' of yours' : ''}: ${first.text}${who}`;
}
