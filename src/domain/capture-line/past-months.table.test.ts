import { describe, expect, test } from 'vitest';
import { context, gistOf, people, testTable } from './capture-line.fixture';
import { parseCaptureLine } from './parse-capture-line';

describe('a month that has passed', () => {
  testTable([
    ['Met Luca in October', { kind: 'meeting', with: 'Luca Rossi', date: '2025-10-15' }],
    ['met Luca in early October', { kind: 'meeting', with: 'Luca Rossi', date: '2025-10-05' }],
    ['met Luca end of October', { kind: 'meeting', with: 'Luca Rossi', date: '2025-10-25' }],
    ['Met Luca in Oct 2024', { kind: 'meeting', with: 'Luca Rossi', date: '2024-10-15' }],
    ['Call with Raj back in March', { kind: 'call', with: 'Raj Patel', date: '2025-03-15' }],
    ['In September, lunch with Raj', { kind: 'lunch', with: 'Raj Patel', date: '2025-09-15' }],
    ['coffee with Raj in November', { kind: 'coffee', with: 'Raj Patel', date: '2025-11-15' }],
    [
      "Lunch with Raj in September, he'll send me the Q3 plan.",
      {
        kind: 'lunch',
        with: 'Raj Patel',
        date: '2025-09-15',
        promises: ['Raj Patel to me: send me the Q3 plan']
      }
    ]
  ]);

  test('is a guess, and marked as one', () => {
    const { marks } = parseCaptureLine('met Luca in October', context);
    expect(marks.find(({ kind }) => kind === 'date')).toEqual({
      start: 9,
      end: 19,
      kind: 'date',
      uncertain: true
    });
  });

  test('that has just begun has been for so long', () => {
    const today = '2025-11-05' as typeof context.today;
    expect(gistOf('met Luca in November', { today }).date).toBe('2025-11-03');
  });

  test('in January is the one of the year before', () => {
    const today = '2026-01-20' as typeof context.today;
    expect(gistOf('met Luca in December', { today }).date).toBe('2025-12-15');
  });

  testTable([
    // Rather the next one, or a month of something else.
    ['lunch with Raj, launch in December', { kind: 'lunch', with: 'Raj Patel' }],
    ['call with Raj: portal goes live in March', { kind: 'call', with: 'Raj Patel' }],
    ['coffee with Raj about the audit in March', { kind: 'coffee', with: 'Raj Patel' }],
    ['lunch with Raj, they launch in May', { kind: 'lunch', with: 'Raj Patel' }],
    [
      'Raj told me that Finance will be moved to Porto in May',
      {
        kind: 'message',
        with: 'Raj Patel',
        begunByMe: false,
        learned: ['Finance will be moved to Porto in May']
      }
    ]
  ]);
});

describe('what phones and hurry make of a line', () => {
  testTable([
    ['Coffe with Raj yesteday', { kind: 'coffee', with: 'Raj Patel', date: '2025-11-18' }],
    ['Sat with Luca tonight, talked about roadmap', { kind: 'meeting', with: 'Luca Rossi' }],
    ['Call w/ Hanna 14-15h', { kind: 'call', with: 'Hanna Berg', time: '14:00', minutes: 60 }],
    ['Call w/ Hanna 1-2h', { kind: 'call', with: 'Hanna Berg' }],
    [
      "I owe Samuel feedback in two weeks' time",
      { owed: 'Samuel Adeyemi', promises: ['me to Samuel Adeyemi: feedback, 2025-12-03'] }
    ],
    [
      'Raj will intro me to Aoife first thing Monday',
      {
        owed: 'Raj Patel, Aoife Ní Bhriain',
        promises: ['Raj Patel to me: intro me to Aoife, 2025-11-24']
      }
    ],
    ['Must remember to thank Wei', { owed: 'Wei Zhang', promises: ['me to Wei Zhang: thank Wei'] }]
  ]);
});

describe('work that is no office', () => {
  testTable([
    [
      'Ward round with Dr. Farah Aziz this morning, 2h',
      { kind: 'meeting', with: 'Farah Aziz', minutes: 120 }
    ],
    ['Mid-year review with Samira, 1h', { kind: 'meeting', with: 'Samira Lund', minutes: 60 }],
    [
      'Court hearing with Elizabeth 9am, 3 hours',
      { kind: 'meeting', with: 'Elizabeth Moore', time: '09:00', minutes: 180 }
    ],
    ['Carpooled with Mark this morning', { kind: 'meeting', with: 'Mark Novak' }],
    [
      'Team offsite in Lisbon 3-5 Nov with Priya and Raj',
      {
        kind: 'event',
        with: 'Priya Raman, Raj Patel',
        date: '2025-11-03',
        place: 'Lisbon',
        event: 'Team offsite'
      }
    ],
    ['Handover with Hanna at 7am', { kind: 'meeting', with: 'Hanna Berg', time: '07:00' }],
    ['night shift with Samira, quiet', { kind: 'meeting', with: 'Samira Lund' }],
    [
      'Site visit with Robert on Tuesday, he owes me the drawings till Friday',
      {
        kind: 'meeting',
        with: 'Robert Klein',
        date: '2025-11-18',
        promises: ['Robert Klein to me: the drawings, 2025-11-21']
      }
    ],
    [
      'Reviewed the matter with Aoife, I will revert by Monday',
      {
        kind: 'meeting',
        with: 'Aoife Ní Bhriain',
        promises: ['me to Aoife Ní Bhriain: revert, 2025-11-24']
      }
    ]
  ]);
});

test('a name of four letters, one slip from one of three, offers who is called so and takes nobody', () => {
  const [mention] = parseCaptureLine('lunch with anna', context).mentions;
  const named = mention?.others.map((id) => people.find((one) => one.id === id)?.name);
  expect(mention?.person).toBeNull();
  expect(named).toEqual(['Ana Ruiz', 'Ana Rossi', 'Hanna Berg']);
});
