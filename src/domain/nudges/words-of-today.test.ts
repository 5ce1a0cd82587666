import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type IsoDate } from '../calendar/calendar';
import type { PartialDate } from '../calendar/partial-date';
import type { EntryId, PromiseId, TouchId } from '../people/ids';
import { behindNudge } from './behind';
import type { Matter } from './candidate';
import { followUp } from './follow-up';
import { anaId, at, choices, lunch, madrid, november } from './nudges.fixture';
import { occasionsAmong } from './occasion';
import { promiseDue } from './promise-due';
import { thankYouAfter } from './thank-you';
import { touchBase } from './touch-base';
import { wordsOfToday } from './words-of-today';

const days = { zone: madrid, pauses: [], rules: [], choices };
const ana = { id: anaId, name: 'Ana Ruiz' };

/** Words people write, ours among them. */
const someText = fc.constantFrom(
  'the OKR article',
  'send her the deck today',
  'feedback, due on Friday. A kind line is enough.',
  'introduce me to Legal'
);
const promise = (by: 'me' | 'them', text: string, due: IsoDate): Matter | null =>
  promiseDue(
    {
      id: '00000000-0000-7000-8000-000000000003' as PromiseId,
      entry: '00000000-0000-7000-8000-000000000002' as EntryId,
      by,
      person: ana,
      text,
      due,
      writtenAt: at(1, '09:00')
    },
    days
  );
const met = (event: string | null): Matter =>
  followUp(
    {
      touch: '00000000-0000-7000-8000-000000000001' as TouchId,
      entry: '00000000-0000-7000-8000-000000000002' as EntryId,
      date: november(9),
      event,
      people: [ana]
    },
    days
  );
const inLife = (changes: { birthday?: PartialDate; startDate?: IsoDate }): (Matter | null)[] =>
  occasionsAmong(
    [
      {
        ...ana,
        lastContact: november(1),
        leftOn: null,
        birthday: null,
        startDate: null,
        ...changes
      }
    ],
    november(18),
    days
  );

const someMatter = someText.chain((text) =>
  fc.constantFrom(
    promise('me', text, november(20)),
    promise('them', text, november(16)),
    thankYouAfter(lunch({ date: november(17), topics: ['okr'] })),
    thankYouAfter(
      lunch({ date: november(17), promises: [{ by: 'me', person: 'Ana Ruiz', text }] })
    ),
    met('Winter fair, a day ago'),
    met(null),
    ...inLife({ birthday: '--11-18' as PartialDate }),
    ...inLife({ startDate: '2021-11-18' as IsoDate })
  )
);

test('what waits in the inbox says what would be said today, whenever it was said', () => {
  const someDay = fc.nat({ max: 40 }).map((later) => addDays(november(18), later));
  fc.assert(
    fc.property(someMatter, someDay, fc.nat({ max: 60 }), (matter, saidOn, later) => {
      const { key, kind, wordsOn } = matter!;
      const today = addDays(saidOn, later);
      const said =
        kind === 'touch-base' ? wordsOn(november(16), 'first') : wordsOn(saidOn, 'first');
      const now = wordsOfToday({ key: `${key}~1`, kind, ...said }, saidOn, today);
      expect(now).toEqual(wordsOn(today, 'first'));
    }),
    { numRuns: 150 }
  );
});

test('a hello says how long it has been by now', () => {
  const hello = touchBase({
    ...ana,
    lastContact: november(2),
    reason: 'Last contact 2 weeks ago.'
  });
  const said = { key: hello.key, kind: hello.kind, ...hello.wordsOn(november(16), 'first') };
  expect(wordsOfToday(said, november(16), november(30)).reason).toBe(
    'Last contact 4 weeks ago. One line is plenty.'
  );
});

test('how many days were left is not said the day after', () => {
  const door = { practice: 'lunch', period: 'week', behind: 1 } as Parameters<
    typeof behindNudge
  >[0];
  const { key, kind, wordsOn } = behindNudge(door, '2026-W47' as never, 2);
  const said = { key, kind, ...wordsOn(november(18), 'first') };
  expect(said.reason).toBe('There are two days left, and a coffee with someone new counts too.');
  expect(wordsOfToday(said, november(18), november(18)).reason).toBe(said.reason);
  expect(wordsOfToday(said, november(18), november(19)).reason).toBe(
    'A coffee with someone new counts too.'
  );
});
