import { expect, it } from 'vitest';
import type { NearOccasion, Plan } from '../../../contract/plans';
import type { OpenPromise } from '../../../contract/promises';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { comingUp } from './what-comes-up';

const today = '2026-11-18' as IsoDate;
const promise = (id: string, due: string | null) => ({ id, due }) as OpenPromise;
const plan = (id: string, date: string) => ({ id, date }) as Plan;
const occasion = (name: string, date: string) =>
  ({ person: { id: name, name }, kind: 'birthday', date }) as NearOccasion;
const keys = (rows: ReturnType<typeof comingUp>) => rows.map(({ key }) => key);

it('tells what is due and what comes in the order of its days, and what has no day last', () => {
  const rows = comingUp(
    {
      promises: [promise('slides', '2026-11-20'), promise('some day', null)],
      plans: [plan('lunch', '2026-11-19')],
      occasions: [occasion('Farah', '2026-11-17')]
    },
    today,
    4
  );
  expect(keys(rows)).toEqual(['Farah birthday', 'lunch', 'slides', 'some day']);
});

it('leaves out plans gone by and occasions more than a week ahead', () => {
  const coming = {
    promises: [],
    plans: [plan('gone', '2026-11-17'), plan('now', '2026-11-18')],
    occasions: [occasion('Kwame', '2026-11-26'), occasion('Rafael', '2026-11-25')]
  };
  expect(keys(comingUp(coming, today, 4))).toEqual(['now', 'Rafael birthday']);
});

it('says what is promised for a day before what is planned on it, and never more than fits', () => {
  const rows = comingUp(
    {
      promises: [1, 2, 3].map((number) => promise(`promise ${number}`, '2026-11-19')),
      plans: [1, 2].map((number) => plan(`plan ${number}`, '2026-11-19')),
      occasions: []
    },
    today,
    4
  );
  expect(keys(rows)).toEqual(['promise 1', 'promise 2', 'promise 3', 'plan 1']);
});
