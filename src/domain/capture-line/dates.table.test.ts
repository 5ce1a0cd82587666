import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('when it was and how long', () => {
  testTable([
    ['call with Priya last Tue', { kind: 'call', with: 'Priya Raman', date: '2025-11-18' }],
    [
      'call with Priya on Monday morning',
      { kind: 'call', with: 'Priya Raman', date: '2025-11-17' }
    ],
    ['call with Priya on Wednesday', { kind: 'call', with: 'Priya Raman' }],
    ['call with Priya 3 days ago', { kind: 'call', with: 'Priya Raman', date: '2025-11-16' }],
    ['call with Priya two weeks ago', { kind: 'call', with: 'Priya Raman', date: '2025-11-05' }],
    [
      'call with Priya a couple of days ago',
      { kind: 'call', with: 'Priya Raman', date: '2025-11-17' }
    ],
    ['call with Priya 3d ago', { kind: 'call', with: 'Priya Raman', date: '2025-11-16' }],
    ['call with Priya last week', { kind: 'call', with: 'Priya Raman', date: '2025-11-12' }],
    [
      'call with Priya Tuesday last week',
      { kind: 'call', with: 'Priya Raman', date: '2025-11-11' }
    ],
    [
      'call with Priya the day before yesterday',
      { kind: 'call', with: 'Priya Raman', date: '2025-11-17' }
    ],
    ['call with Priya on the 4th', { kind: 'call', with: 'Priya Raman', date: '2025-11-04' }],
    ['call with Priya on the 4th floor', { kind: 'call', with: 'Priya Raman', place: '4th floor' }],
    [
      'call with Priya on the 12th of November',
      { kind: 'call', with: 'Priya Raman', date: '2025-11-12' }
    ],
    ['call with Priya 12 Nov', { kind: 'call', with: 'Priya Raman', date: '2025-11-12' }],
    ['call with Priya Nov 12, 2024', { kind: 'call', with: 'Priya Raman', date: '2024-11-12' }],
    ['call with Priya on Tue 11 Nov', { kind: 'call', with: 'Priya Raman', date: '2025-11-11' }],
    ['call with Priya 12/11', { kind: 'call', with: 'Priya Raman', date: '2025-11-12' }],
    ['call with Priya 12/11/24', { kind: 'call', with: 'Priya Raman', date: '2024-11-12' }],
    ['call with Priya 12.11.2024', { kind: 'call', with: 'Priya Raman', date: '2024-11-12' }],
    [
      'call with Priya 2025-11-12 14:00 1.5h',
      { kind: 'call', with: 'Priya Raman', date: '2025-11-12', time: '14:00', minutes: 90 }
    ],
    ['call with Priya 31/12', { kind: 'call', with: 'Priya Raman', date: '2025-12-31' }],
    ['call with Priya 24/7 support topic', { kind: 'call', with: 'Priya Raman' }],
    [
      'call with Priya tomorrow at 10',
      { kind: 'call', with: 'Priya Raman', date: '2025-11-20', time: '10:00' }
    ],
    [
      'call with Priya at 3pm half an hour',
      { kind: 'call', with: 'Priya Raman', time: '15:00', minutes: 30 }
    ],
    [
      'call with Priya at 12:30 for 45 minutes',
      { kind: 'call', with: 'Priya Raman', time: '12:30', minutes: 45 }
    ],
    ['called Ana at 9:15am 10 min', { kind: 'call', with: 'Ana Ruiz', time: '09:15', minutes: 10 }],
    [
      'half an hour coffee with Ana yesterday at noon',
      { kind: 'coffee', with: 'Ana Ruiz', date: '2025-11-18', time: '12:00', minutes: 30 }
    ],
    ['yesterday: lunch with Ana', { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-18' }],
    [
      'Tuesday lunch with Ana, an hour and a half',
      { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-18', minutes: 90 }
    ],
    ['30-minute coffee with Ana', { kind: 'coffee', with: 'Ana Ruiz', minutes: 30 }],
    ['a 30 min call with Raj about $5m budget', { kind: 'call', with: 'Raj Patel', minutes: 30 }],
    ['call with Raj 1h30', { kind: 'call', with: 'Raj Patel', minutes: 90 }],
    ['call with Raj 1h 15m', { kind: 'call', with: 'Raj Patel', minutes: 75 }],
    ['call with Raj 90 minutes', { kind: 'call', with: 'Raj Patel', minutes: 90 }],
    ['call with Raj an hour', { kind: 'call', with: 'Raj Patel', minutes: 60 }],
    ['call with Raj a quarter of an hour', { kind: 'call', with: 'Raj Patel', minutes: 15 }],
    ["call with Raj 15'", { kind: 'call', with: 'Raj Patel', minutes: 15 }],
    ['call with Raj two hours', { kind: 'call', with: 'Raj Patel', minutes: 120 }],
    [
      'Quick catch-up with Farah (she moves to Data next month)',
      { kind: 'meeting', with: 'Farah Aziz' }
    ],
    ['Ana will be on leave next week', { with: 'Ana Ruiz' }],
    ['sat next to Ifeoma on Sat', { kind: 'meeting', with: 'Ifeoma Okafor', date: '2025-11-15' }]
  ]);
});
