import { writeSync } from 'node:fs';
import { journalPlaces } from './journal-places';
import { takeLock } from './lock';

// A program: takes the lock of the folder it is given, says so and stays until it is killed.
const [folder = '.'] = process.argv.slice(2);
try {
  await takeLock(journalPlaces(folder));
  writeSync(1, `holding ${process.pid}\n`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  writeSync(1, `${error instanceof Error ? error.message : String(error)}\n`);
}
