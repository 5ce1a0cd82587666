import type { IsoDate } from '../calendar/calendar';
import type { TouchKind } from '../journal/touch';
import type { PageName } from './page-names';

/** A promise as pages show it. */
export interface PagePromise {
  readonly by: 'me' | 'them';
  readonly person: PageName | null;
  readonly text: string;
  readonly due: IsoDate | null;
  readonly state: 'open' | 'kept' | 'let-go';
  readonly settledOn: IsoDate | null;
}

/** Something learned, from whom and about which department. */
export interface PageLearning {
  readonly text: string;
  readonly person: PageName | null;
  readonly department: PageName | null;
}

/** The contact an entry tells of. */
export interface PageTouch {
  readonly kind: TouchKind;
  readonly minutes: number | null;
  readonly begunByMe: boolean;
  readonly asked: boolean;
  readonly organised: boolean;
  /** The door the person chose. */
  readonly practice: string | null;
  /** Names of the line that nobody has. */
  readonly unknownPeople: number;
}

/** An entry with all that was made of it. */
export interface PageEntry {
  readonly id: string;
  readonly date: IsoDate;
  readonly time: string | null;
  readonly text: string;
  /** The instant it was written at, and the zone it was written in. */
  readonly writtenAt: string;
  readonly zone: string;
  readonly touch: PageTouch | null;
  /** People of the touch in their order, then others whose timeline it stands on. */
  readonly people: readonly PageName[];
  readonly topics: readonly string[];
  readonly promises: readonly PagePromise[];
  readonly learned: readonly PageLearning[];
  /** Lines beside the text, each for one person's timeline only. */
  readonly privateLines: readonly { readonly person: PageName | null; readonly text: string }[];
  /** Where it was, the name of the event, and who heard it. */
  readonly place: string | null;
  readonly event: string | null;
  readonly audience: string | null;
  readonly ideas: readonly string[];
  readonly sensitive: boolean;
}
