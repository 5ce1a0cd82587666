import type { IsoDate } from '../../domain/calendar/calendar';
import type { PromiseBy } from '../../domain/capture-line/parsed-line';
import type { TouchKind } from '../../domain/journal/touch';

/** What became of a promise. */
export interface SamplePromise {
  by: PromiseBy;
  /** The place of the other person. */
  person: number;
  due: IsoDate | null;
  state: 'open' | 'kept' | 'let-go';
  /** Null while it is open. */
  settledOn: IsoDate | null;
}

/** An entry of the made-up journal: the text, and what a reader of it should understand. */
export interface SampleEntry {
  text: string;
  /** The day it is written on; relative dates in the text count from it. */
  writtenOn: IsoDate;
  /** The day it tells of. */
  date: IsoDate;
  /** Null: a note. */
  kind: TouchKind | null;
  /** Places of the people it was with, in the order of the text. */
  people: number[];
  begunByMe: boolean;
  asked: boolean;
  organised: boolean;
  minutes: number | null;
  topics: string[];
  /** In the order of the text. */
  promises: SamplePromise[];
  /** How many things were learned. */
  learned: number;
}

/** Days away from work. */
export interface SamplePause {
  from: IsoDate;
  to: IsoDate;
  kind: 'vacation';
}
