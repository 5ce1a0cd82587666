import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createClient } from '../../contract/client';
import { engineApi, type EngineClient } from '../../contract/engine-api';
import { instant, isoWeek, zoneId } from '../../domain/calendar/calendar';
import { usualChoices } from '../../domain/nudges/nudge-choices';
import { openEngine } from '../open-engine';
import { emptyFolder } from './fresh-journal.fixture';
import { ana, aroundStep, type Writer } from './older-journal.fixture';
import type { OpenedDatabase } from './open-database';

const oldStates = ['claimed', 'shown', 'failed', 'missed', 'dismissed'] as const;

/** A thank-you for the lunch of 1 March, as a journal of any age keeps it; number 1 is the oldest. */
const nudge = (tx: Writer, number: number, state: string) =>
  tx.run(
    `insert into nudge (key, kind, title, reason, target, from_at, until_at, state, recorded_at)
     values ($1, 'thank-you', 'Say thanks?', 'Lunch.', jsonb_build_object('page', 'entry', 'entry', $2::text),
       '2026-03-01T15:30:00Z', '2026-03-01T19:30:00Z', $3, '2026-03-01T16:00:00Z'::timestamptz + $4::integer * interval '1 hour')`,
    [`thank-you:${ana}:2026-03-0${number}`, ana, state, String(number)]
  );

/** The journal as this Hallway opens it, with every step there is. */
async function today({
  folder,
  close
}: OpenedDatabase & { folder: string }): Promise<EngineClient> {
  await close();
  const engine = await openEngine({
    folder,
    zone: zoneId.parse('UTC'),
    now: () => instant.parse('2026-03-02T10:00:00Z'),
    log(level, message) {
      if (level === 'error') throw new Error(message);
    }
  });
  onTestFinished(engine.close);
  return createClient(engineApi, engine.call);
}

it('0013 keeps every nudge with what became of it, and lets it be held, put off and acted on', async () => {
  const opened = await aroundStep('nudges', async (tx) => {
    for (const [at, state] of oldStates.entries()) await nudge(tx, at + 1, state);
  });
  const rows = await opened.db.read.rows(
    `select state, held_why, parent, settled_at = recorded_at as settled from nudge order by recorded_at`,
    [],
    z.unknown()
  );
  const asItWas = { held_why: null, parent: null };
  expect(rows).toEqual(
    oldStates.map((state) => ({
      ...asItWas,
      state,
      settled: state === 'dismissed' ? true : null
    }))
  );
  await opened.db.transaction((tx) =>
    tx.run(`update nudge set state = 'held', held_why = 'busy' where state = 'missed'`, [])
  );
  await expect(
    opened.db.transaction((tx) => tx.run(`update nudge set state = 'seen'`, []))
  ).rejects.toMatchObject({ code: '23514' });

  const journal = await today(opened);
  const [newest, ...older] = await journal.listNudges({});
  expect(newest).toMatchObject({ state: 'dismissed', isOver: false });
  expect(older.map(({ state }) => state)).toEqual(['failed', 'shown', 'claimed']);
  const [, shown] = older;
  await journal.putOffNudge({ key: shown!.key, to: 'tomorrow' });
  expect((await journal.listNudges({})).map(({ key }) => key)).toContain(`${shown!.key}~1`);
});

it('0018 leaves nudges as they were and all choices usual, until one is made', async () => {
  const opened = await aroundStep('nudge-choices', async (tx) => {
    await nudge(tx, 1, 'acted');
    await nudge(tx, 2, 'shown');
    await tx.run(`insert into preference (name, value) values ('weekStart', '1')`, []);
  });
  const count = (table: string) =>
    opened.db.read.one(`select count(*)::integer as rows from ${table}`, [], z.unknown());
  expect(await count('nudge')).toEqual({ rows: 2 });
  expect(await count('preference')).toEqual({ rows: 1 });
  for (const table of ['nudge_choice', 'nudge_window_move'])
    expect(await count(table)).toEqual({ rows: 0 });

  const journal = await today(opened);
  expect(await journal.readNudgeChoices({})).toEqual({
    choices: usualChoices,
    moves: [],
    resting: []
  });
  await journal.changeNudgeChoices({ perDay: 1 });
  expect((await journal.readNudgeChoices({})).choices).toEqual({ ...usualChoices, perDay: 1 });
  expect(await journal.listNudges({})).toHaveLength(2);
});

it('0019 opens the reviews of all weeks, with what was lived in them', async () => {
  const opened = await aroundStep('reviews', (tx) => nudge(tx, 1, 'shown'));
  expect(await opened.db.read.rows('select * from review', [], z.unknown())).toEqual([]);
  const misspelt = (week: string) =>
    opened.db.transaction((tx) =>
      tx.run(`insert into review (week, begun_on) values ($1, '2026-03-01')`, [week])
    );
  await expect(misspelt('2026-9')).rejects.toMatchObject({ code: '23514' });

  const journal = await today(opened);
  const week = isoWeek.parse('2026-W09');
  const review = await journal.readReview({ week });
  expect(review).toMatchObject({ begunOn: null, entry: null, moments: { touches: 1, people: 1 } });
  expect(review.toThank.map(({ entry }) => entry)).toEqual([ana]);
  await journal.keepReview({ week, draft: { ...review.draft, happened: 'A good lunch.' } });
  expect((await journal.readReview({ week })).draft.happened).toBe('A good lunch.');
  expect(await journal.listEntries({})).toMatchObject([{ id: ana }]);
});

it('0020 knows of no copy of an older journal, and of the next one', async () => {
  const opened = await aroundStep('journal-copy', (tx) => nudge(tx, 1, 'shown'));
  expect(await opened.db.read.rows('select * from journal_copy', [], z.unknown())).toEqual([]);
  const journal = await today(opened);
  expect(await journal.readLastCopy({})).toEqual({ on: null });
  await journal.exportMarkdown({ folder: emptyFolder() });
  expect(await journal.readLastCopy({})).toEqual({ on: '2026-03-02' });
  expect(await journal.listEntries({})).toMatchObject([{ id: ana }]);
});
