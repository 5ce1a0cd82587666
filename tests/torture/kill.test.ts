import { beforeAll, expect, test } from 'vitest';
import { builtProgram } from '../../src/engine/database/built-program.fixture';
import { freshFolder } from '../../src/engine/database/fresh-journal.fixture';
import { judgeRound, runRound } from './rounds';
import { seededRandom } from './seeded-random';

const rounds = Number(process.env['HALLWAY_KILLS'] ?? 20);
const longestMs = 1500;

let writer: string;
beforeAll(async () => {
  writer = await builtProgram('tests/torture/writer.ts');
});

test(`no acknowledged entry is lost in ${rounds} kills at any moment`, async () => {
  const folder = await freshFolder();
  const random = seededRandom(rounds);
  const wrong: string[] = [];
  let acknowledged = 0;
  let savedRounds = 0;
  for (let round = 1; round <= rounds; round += 1) {
    // Every other kill hits the start, which may be a recovery; the rest hit the writing.
    const since = round % 2 === 0 ? 'start' : 'first save';
    const seen = await runRound(writer, folder, round, 'kill', { since, ms: random() * longestMs });
    wrong.push(...judgeRound(seen, acknowledged).map((what) => `round ${round}: ${what}`));
    acknowledged = Math.max(acknowledged, seen.found ?? 0, seen.saved ?? 0);
    if (seen.saved !== null) savedRounds += 1;
  }
  const last = await runRound(writer, folder, 0, 'check');
  wrong.push(...judgeRound(last, acknowledged).map((what) => `at the end: ${what}`));
  console.log(
    `${rounds} kills, ${savedRounds} while writing, ${acknowledged} entries acknowledged`
  );
  expect(wrong).toEqual([]);
  expect(last.found).toBeGreaterThanOrEqual(acknowledged);
  expect(savedRounds).toBeGreaterThanOrEqual(rounds / 2);
});
