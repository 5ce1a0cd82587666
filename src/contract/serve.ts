import type { z } from 'zod';
import { JournalError, type Reply } from './errors';
import type { Api, Handlers } from './procedure';

/** Takes a call that was not foreseen to fail, returns the id it was logged under. */
type LogUnexpected = (error: unknown, call: string) => string;

/** Answers calls of an API: parses, runs, replies. Never throws; `context` is made anew for each call. */
export function serve<A extends Api, Context>(
  api: A,
  handlers: Handlers<A, Context>,
  context: () => Context,
  logUnexpected: LogUnexpected
): (name: string, input: unknown) => Promise<Reply> {
  return async (name, input) => {
    try {
      const procedure = Object.hasOwn(api, name) ? api[name] : undefined;
      if (!procedure)
        throw new JournalError('invalid-input', `There is no call named ${name.slice(0, 60)}.`);
      const parsed = procedure.input.safeParse(input);
      if (!parsed.success) throw invalidInput(name, parsed.error);
      const handler = handlers[name as keyof A] as (input: unknown, context: Context) => unknown;
      return { ok: true, value: await handler(parsed.data, context()) };
    } catch (error) {
      return { ok: false, error: failureOf(error, () => logUnexpected(error, name)) };
    }
  };
}

function invalidInput(name: string, error: z.ZodError): JournalError {
  const first = error.issues[0];
  const place = first?.path.map(String).join('.') || 'input';
  return new JournalError('invalid-input', first?.message ?? 'The input does not fit.', {
    call: name,
    place
  });
}

function failureOf(error: unknown, log: () => string): Extract<Reply, { ok: false }>['error'] {
  if (error instanceof JournalError) {
    return { code: error.code, message: error.message, details: { ...error.details } };
  }
  const id = log();
  return {
    code: 'unexpected',
    message: `Something went wrong (${id}). Your journal is safe.`,
    details: { id }
  };
}
