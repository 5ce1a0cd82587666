import fc from 'fast-check';
import { expect, test } from 'vitest';
import { journalPlaces } from './journal-places';
import type { FoundState, JournalState } from './journal-state';
import { decidePreFlight } from './pre-flight';
import type { FolderFacts, PreFlight } from './pre-flight';

const places = journalPlaces('/home/ana/hallway');
const whole: FolderFacts = {
  kind: 'filled',
  version: '18',
  hasControlFile: true,
  writable: true,
  freeBytes: 1e12
};
const nothing: FolderFacts = { ...whole, kind: 'absent', version: null, hasControlFile: false };
const state: JournalState = {
  schema: 3,
  clean: true,
  pid: 1,
  counts: { entry: 12 },
  vacuumedMs: 0,
  checkedMs: 0
};
const known: FoundState = { kind: 'state', state };

const decide = (facts: FolderFacts, found: FoundState, newest = 3) =>
  outcome(decidePreFlight(places, facts, found, newest));

test('a new folder gets a journal', () => {
  expect(decide(nothing, { kind: 'none' })).toBe('create');
  expect(decide({ ...nothing, kind: 'empty' }, { kind: 'none' })).toBe('create');
});

test('a whole journal is opened, also one whose sentinel was lost', () => {
  expect(decide(whole, known)).toBe('open');
  expect(decide(whole, { kind: 'none' })).toBe('open');
  expect(decide(whole, { kind: 'unreadable' })).toBe('open');
});

test('a journal that vanished is not replaced by an empty one', () => {
  expect(decide(nothing, known)).toBe('damaged');
  expect(decide({ ...nothing, kind: 'empty' }, { kind: 'unreadable' })).toBe('damaged');
});

test('a folder with parts of a journal is left alone', () => {
  expect(decide({ ...whole, version: null }, known)).toBe('damaged');
  expect(decide({ ...whole, hasControlFile: false }, known)).toBe('damaged');
  expect(decide({ ...whole, kind: 'file' }, { kind: 'none' })).toBe('damaged');
});

test('another Postgres and a newer Hallway are told apart from damage', () => {
  expect(decide({ ...whole, version: '17' }, known)).toBe('other-postgres');
  expect(decide(whole, known, 2)).toBe('newer-schema');
});

test('a full or read-only disk is never called damage', () => {
  expect(decide({ ...nothing, freeBytes: 199 * 1024 * 1024 }, known)).toBe('disk-full');
  expect(decide({ ...whole, version: null, writable: false }, known)).toBe('read-only');
});

test('whatever lies there, an empty journal is made only where nothing is and nothing was', () => {
  const facts = fc.record({
    kind: fc.constantFrom('absent', 'file', 'empty', 'filled'),
    version: fc.option(fc.constantFrom('18', '17', '', 'x'), { nil: null }),
    hasControlFile: fc.boolean(),
    writable: fc.boolean(),
    freeBytes: fc.nat({ max: 1e12 })
  }) satisfies fc.Arbitrary<FolderFacts>;
  const found = fc.oneof(
    fc.constantFrom<FoundState>({ kind: 'none' }, { kind: 'unreadable' }),
    fc.nat({ max: 9 }).map((schema): FoundState => ({ kind: 'state', state: { ...state, schema } }))
  );
  const isAllowed = (disk: FolderFacts, sentinel: FoundState, newest: number): boolean => {
    const decision = decide(disk, sentinel, newest);
    if (decision === 'create')
      return (disk.kind === 'absent' || disk.kind === 'empty') && sentinel.kind === 'none';
    if (decision === 'open')
      return disk.kind === 'filled' && disk.version === '18' && disk.hasControlFile;
    return true;
  };
  expect(fc.check(fc.property(facts, found, fc.nat({ max: 9 }), isAllowed)).failed).toBe(false);
});

function outcome(plan: PreFlight): string {
  return plan.decision === 'refuse' ? plan.error.code : plan.decision;
}
