import { writeSync } from 'node:fs';
import { openJournalUnderTest } from './journal-under-test';
import type { JournalUnderTest } from './journal-under-test';
import { PowerCutDisk } from './power-cut-disk';
import { seededRandom } from './seeded-random';

/**
 * A program that opens a journal, says what it finds and writes until its end, one line on stdout
 * for each save that was acknowledged:
 *
 *     node writer.mjs FOLDER SEED kill|cut|cut-forgetful|check
 */
const [folder = '.', seed = '1', end = 'kill'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const upTo = (limit: number) => Math.floor(random() * limit);
// Straight to the pipe: a line still in a buffer would die with the process.
const say = (what: string) => writeSync(1, `${what}\n`);

let disk: PowerCutDisk | undefined;
const isCut = end.startsWith('cut');
const durableFs = (pg: string) => (disk = new PowerCutDisk(pg, end === 'cut-forgetful'));

try {
  const journal = await openJournalUnderTest(folder, isCut ? durableFs : undefined);
  const { entries, problems } = await journal.inspect();
  for (const problem of problems) say(`problem ${problem}`);
  // Every file and index too, which takes longer: damage stays, so a later round still finds it.
  if (end === 'check' || (isCut && Number(seed) % 3 === 0)) await journal.keepHouse();
  say(`found ${entries}`);
  if (end === 'check') {
    await journal.close();
    process.exit(0);
  }
  await write(journal, entries, isCut ? 10 + upTo(40) : Infinity);
} catch (error) {
  say(`failed ${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}`);
}
if (disk) say(`lost ${disk.cut(random)}`);
process.kill(process.pid, 'SIGKILL');

async function write(journal: JournalUnderTest, entries: number, steps: number): Promise<void> {
  let number = entries;
  for (let step = 0; step < steps; step += 1) {
    const choice = random();
    if (choice < 0.7) {
      number += 1;
      await journal.add(number);
      say(`saved ${number}`);
    } else if (choice < 0.93 && number > 0) await journal.trashOrRestore(1 + upTo(number));
    else await journal.rest();
  }
}
