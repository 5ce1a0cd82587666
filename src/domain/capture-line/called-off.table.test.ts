import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('what was called off, put off, or only said', () => {
  testTable([
    ['Lunch with Ana at 1 p.m.', { kind: 'lunch', with: 'Ana Ruiz', time: '13:00' }],
    [
      'call with Luca at 9 a.m. about the portal',
      { kind: 'call', with: 'Luca Rossi', time: '09:00' }
    ],
    [
      'Will will send me the deck by Friday',
      { owed: 'Will Grant', promises: ['Will Grant to me: send me the deck, 2025-11-21'] }
    ],
    ['Mark and I had lunch', { kind: 'lunch', with: 'Mark Novak' }],
    [
      'Will and I talked about the release, 20 min',
      { kind: 'meeting', with: 'Will Grant', minutes: 20 }
    ],
    ['Lunch with Ana — talked pricing, hiring & the offsite', { kind: 'lunch', with: 'Ana Ruiz' }],
    ['idea - lunch roulette', { ideas: ['lunch roulette'] }],
    ['learned - they plan Q3 in May', { learned: ['they plan Q3 in May'] }],
    [
      'todo - send Raj the slides',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: send Raj the slides'] }
    ],
    ['Lunch cancelled with Ana', { with: 'Ana Ruiz' }],
    ['Lunch with Ana was cancelled', { with: 'Ana Ruiz' }],
    ['Lunch with Ana moved to Friday', { with: 'Ana Ruiz' }],
    ['Coffee with Ana about the cancelled offsite', { kind: 'coffee', with: 'Ana Ruiz' }],
    ['Ana cancelled lunch', { with: 'Ana Ruiz' }],
    ['Spoke on a panel about hiring', { kind: 'event', event: 'panel about hiring' }],
    ['All-hands today, asked a question', { kind: 'event', event: 'All-hands' }],
    [
      "I introduced Ana & Raj, they'll meet on Thursday",
      { kind: 'introduction', with: 'Ana Ruiz, Raj Patel' }
    ]
  ]);
});
