import type { z } from 'zod';
import type { Table } from './changes';

/** Where a call may come from: any window, or only the app's own processes and the CLI. */
type Audience = 'window' | 'host';

export interface Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly type: 'query';
  readonly input: I;
  readonly output: O;
  /** The tables an answer is made of: a change in one of them makes the answer stale. */
  readonly reads: readonly Table[];
  readonly audience: Audience;
}

export interface Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly type: 'command';
  readonly input: I;
  readonly output: O;
  readonly audience: Audience;
  /** Works for minutes in one piece on a large journal: until it is done, silence is no sign of a hang. */
  readonly mayTakeMinutes: boolean;
}

export type Api = Readonly<Record<string, Query | Command>>;

/** A call that changes nothing. */
export const query = <I extends z.ZodType, O extends z.ZodType>(of: {
  input: I;
  output: O;
  reads: readonly Table[];
  audience?: Audience;
}): Query<I, O> => ({ type: 'query', audience: 'window', ...of });

/** A call that changes something. `audience: 'host'` keeps it from windows; what `mayTakeMinutes` is not taken for dead meanwhile. */
export const command = <I extends z.ZodType, O extends z.ZodType>(of: {
  input: I;
  output: O;
  audience?: Audience;
  mayTakeMinutes?: boolean;
}): Command<I, O> => ({ type: 'command', audience: 'window', mayTakeMinutes: false, ...of });

export type InputOf<P extends Query | Command> = z.input<P['input']>;
export type OutputOf<P extends Query | Command> = z.output<P['output']>;

/** What a server must provide for an API: one function per call. A missing one does not compile. */
export type Handlers<A extends Api, Context> = {
  [Name in keyof A]: (
    input: z.output<A[Name]['input']>,
    context: Context
  ) => Promise<OutputOf<A[Name]>> | OutputOf<A[Name]>;
};

/** What a caller sees of an API. Rejects with a `JournalError`. */
export type Client<A extends Api> = {
  [Name in keyof A]: (input: InputOf<A[Name]>) => Promise<OutputOf<A[Name]>>;
};
