import { JournalError, reply } from './errors';
import type { Api, Client } from './procedure';

/** Carries a call to its server and brings back a `Reply`: a bridge, a port or a direct call. */
export type Send = (name: string, input: unknown) => Promise<unknown>;

/** The typed twin of `serve` over any transport. A failed reply rejects with its `JournalError`. */
export function createClient<A extends Api>(api: A, send: Send): Client<A> {
  const calls = Object.keys(api).map((name) => [name, (input: unknown) => call(send, name, input)]);
  return Object.fromEntries(calls) as Client<A>;
}

/** The same with no API at hand, for who cannot wait for its schemas: every name is a call. */
export function createOpenClient<A extends Api>(send: Send): Client<A> {
  const calls = new Proxy(
    {},
    { get: (_, name) => (input: unknown) => call(send, String(name), input) }
  );
  return calls as Client<A>;
}

async function call(send: Send, name: string, input: unknown): Promise<unknown> {
  const answer = reply.parse(await send(name, input));
  if (!answer.ok)
    throw new JournalError(answer.error.code, answer.error.message, answer.error.details);
  return answer.value;
}
