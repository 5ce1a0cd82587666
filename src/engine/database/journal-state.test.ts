import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from './fresh-journal.fixture';
import { readJournalState, writeJournalState } from './journal-state';

const state = {
  schema: 1,
  clean: true,
  pid: 7,
  counts: { entry: 3 },
  vacuumedMs: null,
  checkedMs: 5
};

test('what was written is read again', () => {
  const path = join(emptyFolder(), 'state.json');
  writeJournalState(path, state);
  expect(readJournalState(path)).toEqual({ kind: 'state', state });
});

test('a write that was cut off leaves the state before, and the next one goes through', () => {
  const path = join(emptyFolder(), 'state.json');
  writeJournalState(path, state);
  fs.writeFileSync(`${path}.new`, '{"schema": 2, "cl');
  expect(readJournalState(path)).toEqual({ kind: 'state', state });
  writeJournalState(path, { ...state, schema: 2 });
  expect(readJournalState(path)).toMatchObject({ state: { schema: 2 } });
});

test('no state, and one that nobody can read, are told apart', () => {
  const path = join(emptyFolder(), 'state.json');
  expect(readJournalState(path)).toEqual({ kind: 'none' });
  for (const text of ['', '{"schema": 1', '{"schema": -1}', 'null']) {
    fs.writeFileSync(path, text);
    expect(readJournalState(path)).toEqual({ kind: 'unreadable' });
  }
});
