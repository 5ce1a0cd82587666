import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { addDays, instant, isoDate, zoneId } from '../../domain/calendar/calendar';
import { nudgeState } from '../../domain/nudges/nudge';
import { usualChoices } from '../../domain/nudges/nudge-choices';
import { importDirectory, shareJournal } from '../../engine/journal.fixture';
import { beginLife, type Desk, type DeskJournal } from './desk-life.fixture';
import { faultsOf } from './faults.fixture';
import { anyEvents } from './some-life.fixture';

const opened = shareJournal({ kept: true });
const monday = isoDate.parse('2026-11-16');
const zone = zoneId.parse('Europe/Madrid');
const start = instant.parse('2026-11-16T07:00:00Z');

beforeAll(async () => {
  const { journal, itIs } = opened;
  await importDirectory(journal);
  itIs('2026-11-13T09:00:00Z');
  for (let day = 0; day < 5; day += 1) {
    await journal.addEntry({ text: `I owe Wei note ${day} by ${addDays(monday, day)}` });
    await journal.addEntry({ text: `lunch with Ana and Raj on ${addDays(monday, day)}` });
  }
});

/** The real journal, whose inbox is empty again. */
async function emptyInbox(): Promise<void> {
  await opened.db.transaction((tx) => tx.run('delete from nudge', []));
}

/** Its clock and zone are those of the desk at each call. */
function openRealJournal(desk: Desk): DeskJournal {
  const { journal, engine, read, itIs } = opened;
  const atDesk =
    <Input, Output>(call: (input: Input) => Promise<Output>) =>
    (input: Input): Promise<Output> => {
      itIs(desk.now);
      engine.setZone(desk.zone);
      return call(input);
    };
  return {
    engine: {
      readNudgePlan: atDesk(journal.readNudgePlan),
      noteNudges: atDesk(journal.noteNudges),
      claimNudges: atDesk(journal.claimNudges),
      settleNudges: atDesk(journal.settleNudges),
      listNudges: atDesk(journal.listNudges)
    },
    async states() {
      const rows = await read.rows(
        'select key, state from nudge',
        [],
        z.object({ key: z.string(), state: nudgeState })
      );
      return new Map(rows.map(({ key, state }) => [key, state]));
    }
  };
}

test('P1, P3, P5, P9 hold on the real journal too', async () => {
  await fc.assert(
    fc.asyncProperty(anyEvents, async (events) => {
      await emptyInbox();
      const life = await beginLife({ start, zone, openJournal: openRealJournal });
      await life.goOn(events);
      expect(await faultsOf(life, usualChoices)).toEqual([]);
    }),
    { numRuns: 4 }
  );
}, 120_000);

test('P7: after ten years away the journal is asked a few things, at once, and nothing old comes up', async () => {
  await emptyInbox();
  const life = await beginLife({ start, zone, openJournal: openRealJournal });
  await life.goOn([{ does: 'work', minutes: 8 * 60 }]);
  const before = await life.states();
  const tries = life.tries.length;
  expect(before.size).toBeGreaterThan(0);

  const startedAt = performance.now();
  await life.goOn([{ does: 'sleep', minutes: 10 * 365.25 * 24 * 60, told: 1, isLocked: false }]);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  const after = await life.states();
  expect(after.size - before.size).toBeLessThan(5);
  expect(life.tries.length - tries).toBeLessThan(3);
});
