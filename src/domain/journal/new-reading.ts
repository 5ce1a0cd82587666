import type { ClockTime, IsoDate } from '../calendar/calendar';
import type { PromiseBy } from '../capture-line/parsed-line';
import type { PersonId } from '../people/ids';
import type { TouchKind } from './touch';

interface ReadPromise {
  readonly by: PromiseBy;
  readonly person: PersonId | null;
  readonly text: string;
  readonly due: IsoDate | null;
}

/** What a text says of a contact, or what its entry holds. */
export interface EntryReading {
  readonly kind: TouchKind | null;
  readonly date: IsoDate;
  readonly time: ClockTime | null;
  readonly minutes: number | null;
  readonly begunByMe: boolean;
  readonly asked: boolean;
  readonly place: string | null;
  readonly event: string | null;
  readonly audience: string | null;
  readonly people: readonly PersonId[];
  readonly promises: readonly ReadPromise[];
}

/** What would change; only what differs is there. */
export type ReadingChange = Partial<Omit<EntryReading, 'promises'>> &
  Pick<EntryReading, 'promises'>;

/**
 * What the text says now that it did not say before (`before` is the text the person decided about
 * last) and that the entry does not hold; null when that is nothing. A part counts only when its own
 * words changed, so that a fact set by hand is never doubted. Nothing is ever taken away: people and
 * promises are only added, and a text without a kind changes none.
 */
export function newReading(
  before: EntryReading,
  now: EntryReading,
  held: EntryReading
): ReadingChange | null {
  const hasContact = (now.kind ?? held.kind) !== null;
  const kind = now.kind === null ? held.kind : now.kind;
  const change = {
    ...(isNew('kind') && kind !== null && { kind }),
    ...(isNew('date') && { date: now.date }),
    ...(isNew('time') && { time: now.time }),
    ...(hasContact && isNew('minutes') && { minutes: now.minutes }),
    ...(hasContact && isNew('begunByMe') && { begunByMe: now.begunByMe }),
    ...(hasContact && isNew('asked') && { asked: now.asked }),
    ...(hasContact && isNew('place') && { place: now.place }),
    ...(hasContact && isNew('event') && { event: now.event }),
    ...(hasContact && isNew('audience') && { audience: now.audience })
  };
  const added = now.people.filter((id) => !before.people.includes(id) && !held.people.includes(id));
  const first = held.kind === null ? now.people : added;
  const people = hasContact && (added.length > 0 || 'kind' in change) ? first : [];
  const promises = now.promises.filter(
    (promise) => !isAmong(promise, before.promises) && !isAmong(promise, held.promises)
  );
  const all = [...new Set([...held.people, ...people])];
  const morePeople = all.length > held.people.length || (held.kind === null && all.length > 0);
  if (Object.keys(change).length === 0 && added.length === 0 && promises.length === 0) return null;
  if (!hasContact && Object.keys(change).length === 0 && promises.length === 0) return null;
  return { ...change, ...(hasContact && morePeople && { people: all }), promises };

  function isNew(part: Exclude<keyof EntryReading, 'people' | 'promises'>): boolean {
    const isUnsaid = now[part] === null;
    return !isUnsaid && now[part] !== before[part] && now[part] !== held[part];
  }
}

/** A promise that was taken over while it was still being written is the same one. */
function isAmong(one: ReadPromise, promises: readonly ReadPromise[]): boolean {
  const now = one.text.trim().toLowerCase();
  return promises.some(
    ({ by, text }) => by === one.by && now.startsWith(text.trim().toLowerCase())
  );
}
