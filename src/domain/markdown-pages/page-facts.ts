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

/** The contact an entry tells of, as timelines show it. */
export interface PageTouch {
  readonly kind: TouchKind;
  readonly minutes: number | null;
}
