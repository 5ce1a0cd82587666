import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import type { PersonId } from '../people/ids';
import type { AskFacts } from './pick-questions';
import { pickQuestions } from './pick-questions';
import { questions } from './questions';

const today = '2026-11-18' as IsoDate;
const hanna: AskFacts = {
  id: '00000000-0000-7000-8000-000000000001' as PersonId,
  met: true,
  department: 'Engineering',
  lastTopics: ['estimation', 'hiring'],
  used: new Set()
};
const keys = (facts: AskFacts, day = today) => pickQuestions(facts, day).ask.map(({ key }) => key);

describe('questions for a meeting', () => {
  it('begin with what came of the last topic, until that was asked', () => {
    expect(pickQuestions(hanna, today).ask[0]).toEqual({
      key: 'topic:estimation',
      text: 'What came of #estimation?'
    });
    expect(keys({ ...hanna, used: new Set(['topic:estimation']) })[0]).toBe('topic:hiring');
  });

  it('stay the same all day, and are others on other days and for other people', () => {
    expect(keys(hanna)).toEqual(keys(hanna));
    const days = Array.from({ length: 10 }, (_, at) => keys(hanna, addDays(today, at)).join());
    expect(new Set(days).size).toBeGreaterThan(5);
    const other = { ...hanna, id: '00000000-0000-7000-8000-000000000002' as PersonId };
    expect(keys(other)).not.toEqual(keys(hanna));
  });

  it('to somebody not met are those for a first time', () => {
    const first = pickQuestions({ ...hanna, met: false, lastTopics: [] }, today).ask;
    expect(first.every(({ key }) => key.startsWith('first-'))).toBe(true);
  });

  it('name their department, and leave it out where it is not known', () => {
    const all = (facts: AskFacts) =>
      Array.from({ length: 40 }, (_, at) => pickQuestions(facts, addDays(today, at)).ask).flat();
    expect(all(hanna).some(({ text }) => text.includes('Engineering'))).toBe(true);
    for (const { text } of [...all(hanna), ...all({ ...hanna, department: null })])
      expect(text).not.toContain('DEPARTMENT');
  });

  it('never repeat one that was used while others are left', () => {
    const someUsed = fc.subarray(questions.map(({ key }) => key));
    fc.assert(
      fc.property(someUsed, fc.boolean(), (used, met) => {
        const facts = { ...hanna, met, used: new Set(used), lastTopics: [] };
        const { ask, gentle } = pickQuestions(facts, today);
        for (const some of [ask, gentle]) {
          expect(some.length).toBeGreaterThan(0);
          expect(some.length).toBeLessThanOrEqual(3);
          expect(new Set(some.map(({ key }) => key)).size).toBe(some.length);
          const repeated = some.filter(({ key }) => facts.used.has(key));
          expect([0, some.length]).toContain(repeated.length);
        }
      })
    );
  });
});

it('every question of the catalogue has a name of its own and is a question', () => {
  expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
  expect(questions.every(({ text }) => text.endsWith('?'))).toBe(true);
});
