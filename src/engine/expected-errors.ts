import { JournalError } from '../contract/errors';
import { DatabaseError } from './database/database-error';

/** Runs work of the database and turns its refusals into errors of the contract. */
export async function withExpectedErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DatabaseError ? toJournalError(error) : error;
  }
}

function toJournalError({ code, message, place }: DatabaseError): JournalError {
  return new JournalError(code === 'stopped' ? 'interrupted' : code, message, { place });
}
