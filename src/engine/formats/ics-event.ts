import { cleanLine } from '../../domain/transfer/clean-text';
import { foldWords } from '../../domain/transfer/name-key';
import type { Attendee } from '../../domain/meetings/meeting';
import type { ContentLine } from './content-lines';
import { propertyOf, textOf, type Component } from './ics-components';
import { endOf, momentOf, type Moment, type MomentReader } from './ics-moment';
import type { Instant } from '../../domain/calendar/calendar';

/** Somebody who was asked, and what they answered (`ACCEPTED`, `DECLINED`, …). */
interface Invited extends Attendee {
  readonly answer: string;
}

/** An event as it stands in a calendar, before it repeats. */
export interface IcsEvent {
  readonly line: number;
  readonly uid: string;
  readonly sequence: number;
  /** When this version was written; later ones win. */
  readonly stamp: string;
  /** Which time of a series this is instead of; null = the event itself. */
  readonly insteadOf: Moment | null;
  /** Those of the series behind it are changed like it. */
  readonly andLater: boolean;
  readonly start: Moment;
  /** At `start` when nothing tells how long it takes. */
  readonly end: Instant;
  readonly rule: string | null;
  readonly without: readonly Moment[];
  readonly also: readonly Moment[];
  readonly title: string;
  readonly place: string | null;
  readonly categories: readonly string[];
  readonly isCancelled: boolean;
  readonly isTentative: boolean;
  readonly isBusy: boolean;
  readonly organizer: Attendee | null;
  /** Without rooms, resources and lists. */
  readonly invited: readonly Invited[];
}

const longestTitle = 200;

/** Reads an event, or says in one sentence why it is none. */
export function readEvent(
  event: Component,
  moments: MomentReader
): IcsEvent | { readonly reason: string } {
  const begins = propertyOf(event, 'DTSTART');
  if (!begins) return { reason: 'The event has no day.' };
  const read = moments.read(begins);
  const start = read && (isWholeDay(event, begins) ? ofWholeDay(read) : read);
  if (!start) return { reason: 'The day of the event cannot be read.' };
  const ends = propertyOf(event, 'DTEND');
  const end = endOf(start, ends && moments.read(ends), propertyOf(event, 'DURATION')?.value);
  const again = propertyOf(event, 'RECURRENCE-ID');
  const title = cleanLine(textOf(event, 'SUMMARY') ?? '').slice(0, longestTitle);
  const status = textOf(event, 'STATUS')?.toUpperCase();
  const organizer = attendeeOf(propertyOf(event, 'ORGANIZER'));
  const place = cleanLine(textOf(event, 'LOCATION') ?? '');
  const places = new Set(place.split(';').map(foldWords));
  const all = (name: string): Moment[] =>
    moments.readAll(event.properties.filter((line) => line.name === name));
  return {
    line: event.line,
    uid: textOf(event, 'UID') ?? `${title}\n${begins.value}`,
    sequence: Number(/^\d{1,9}$/.exec(textOf(event, 'SEQUENCE') ?? '')?.[0] ?? 0),
    stamp: textOf(event, 'LAST-MODIFIED') ?? textOf(event, 'DTSTAMP') ?? '',
    insteadOf: (again && moments.read(again)) ?? null,
    andLater: again?.parameters.get('RANGE')?.[0]?.toUpperCase() === 'THISANDFUTURE',
    start,
    end: end !== undefined && end > start.at ? end : start.at,
    rule: propertyOf(event, 'RRULE')?.value ?? null,
    without: all('EXDATE'),
    also: all('RDATE'),
    title,
    place: place.slice(0, longestTitle) || null,
    categories: event.properties
      .filter(({ name }) => name === 'CATEGORIES')
      .flatMap(({ value }) => value.split(',').map(cleanLine)),
    isCancelled: status === 'CANCELLED' || calledOff.test(title),
    isTentative: status === 'TENTATIVE' || busyStatusOf(event) === 'TENTATIVE',
    isBusy: isBusy(event),
    organizer: organizer && !isNobody(organizer) ? organizer : null,
    invited: event.properties
      .flatMap((line) => invitedBy(line) ?? [])
      .filter(({ name }) => name === null || !places.has(foldWords(name)))
  };
}

/** Outlook, and what it is read by, write whole days as from midnight to midnight. */
const isWholeDay = (event: Component, begins: ContentLine): boolean =>
  begins.parameters.get('VALUE')?.[0]?.toUpperCase() === 'DATE' ||
  textOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.toUpperCase() === 'TRUE';

const ofWholeDay = (moment: Moment): Moment =>
  moment.time === '00:00' ? momentOf(moment.date, null, moment.clock) : moment;

/** What Outlook and Exchange put before the title of a meeting that is off, in their languages. */
const calledOff = /^(?:cancel+ed|abgesagt|annul[ée]e?|cancelad[oa]|annullat[oa]|geannuleerd)\s*:/i;

const busyStatusOf = (event: Component): string | undefined =>
  textOf(event, 'X-MICROSOFT-CDO-BUSYSTATUS')?.toUpperCase();

function isBusy(event: Component): boolean {
  const microsoft = busyStatusOf(event);
  if (microsoft) return microsoft === 'BUSY' || microsoft === 'OOF';
  return textOf(event, 'TRANSP')?.toUpperCase() !== 'TRANSPARENT';
}

const noPeople = new Set(['ROOM', 'RESOURCE', 'GROUP']);

function invitedBy(line: ContentLine): Invited | undefined {
  if (line.name !== 'ATTENDEE') return undefined;
  const said = (name: string): string => (line.parameters.get(name)?.[0] ?? '').toUpperCase();
  const attendee = attendeeOf(line);
  // Exchange names rooms as those who take no part.
  const isRoom = noPeople.has(said('CUTYPE')) || said('ROLE') === 'NON-PARTICIPANT';
  if (!attendee || isRoom || isNobody(attendee)) return undefined;
  return { ...attendee, answer: said('PARTSTAT') || 'NEEDS-ACTION' };
}

/** Google's addresses of rooms, of calendars several people share, and of nobody. */
const isNobody = ({ email }: Attendee): boolean =>
  /[@.]calendar\.google\.com$/.test(email ?? '') || email === 'noreply@google.com';

/** Somebody with a name, an address or both; null when there is neither. */
function attendeeOf(line: ContentLine | undefined): Attendee | null {
  if (!line) return null;
  const written = (line.parameters.get('CN')?.join(', ') ?? '').replace(/\\(?=[,;])/g, '');
  const name = cleanLine(written)
    .replace(/^'(.*)'$/, '$1')
    .slice(0, longestTitle);
  const given = addressIn(line.parameters.get('EMAIL')?.[0] ?? '');
  const own = addressIn(line.value);
  // Apple writes an address of its own where it knows the real one.
  const email = own?.endsWith('@imip.me.com') ? (given ?? null) : (own ?? given);
  if (!name && !email) return null;
  return { name: name === '' || name.includes('@') ? null : name, email: email ?? addressIn(name) };
}

function addressIn(text: string): string | null {
  const plain = cleanLine(text.replaceAll('"', '')).replace(/^mailto:/i, '');
  const address = plain.split('?')[0]?.trim().toLowerCase() ?? '';
  return address.length <= 254 && /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/.test(address)
    ? address
    : null;
}
