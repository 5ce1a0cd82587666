import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('days, hours and spans of time as people write them', () => {
  testTable([
    [
      'lunch with Priya the day before yesterday',
      { kind: 'lunch', with: 'Priya Raman', date: '2025-11-17' }
    ],
    ['lunch with Priya the other day', { kind: 'lunch', with: 'Priya Raman', date: '2025-11-17' }],
    ['Monday lunch with Priya', { kind: 'lunch', with: 'Priya Raman', date: '2025-11-17' }],
    [
      'call with Raj last Tuesday at 10',
      { kind: 'call', with: 'Raj Patel', date: '2025-11-18', time: '10:00' }
    ],
    ['call with Raj 3 weeks ago', { kind: 'call', with: 'Raj Patel', date: '2025-10-29' }],
    [
      'call with Raj three weeks ago on Tuesday',
      { kind: 'call', with: 'Raj Patel', date: '2025-10-28' }
    ],
    ['call with Raj a fortnight ago', { kind: 'call', with: 'Raj Patel', date: '2025-11-05' }],
    [
      'call with Raj on the 4th of November',
      { kind: 'call', with: 'Raj Patel', date: '2025-11-04' }
    ],
    ['call with Raj on 4/11', { kind: 'call', with: 'Raj Patel', date: '2025-11-04' }],
    ['call with Raj 12 November 2024', { kind: 'call', with: 'Raj Patel', date: '2024-11-12' }],
    ['call with Raj Nov 12', { kind: 'call', with: 'Raj Patel', date: '2025-11-12' }],
    ['coffee with Raj in the evening', { kind: 'coffee', with: 'Raj Patel' }],
    [
      'coffee with Raj yesterday evening at 6',
      { kind: 'coffee', with: 'Raj Patel', date: '2025-11-18', time: '18:00' }
    ],
    ['lunch with Raj at noon', { kind: 'lunch', with: 'Raj Patel', time: '12:00' }],
    ['lunch at 12:30 with Raj', { kind: 'lunch', with: 'Raj Patel', time: '12:30' }],
    [
      'lunch with Raj 12:00-13:00',
      { kind: 'lunch', with: 'Raj Patel', time: '12:00', minutes: 60 }
    ],
    [
      'lunch with Raj 12:00–13:00',
      { kind: 'lunch', with: 'Raj Patel', time: '12:00', minutes: 60 }
    ],
    [
      'lunch with Raj from 12 to 13',
      { kind: 'lunch', with: 'Raj Patel', time: '12:00', minutes: 60 }
    ],
    [
      'lunch with Raj from 12:15 to 1pm',
      { kind: 'lunch', with: 'Raj Patel', time: '12:15', minutes: 45 }
    ],
    ['call with Raj 3-4pm', { kind: 'call', with: 'Raj Patel', time: '15:00', minutes: 60 }],
    ['call with Raj 9.30-10.15', { kind: 'call', with: 'Raj Patel', time: '09:30', minutes: 45 }],
    ['call with Raj for an hour and a half', { kind: 'call', with: 'Raj Patel', minutes: 90 }],
    ['call with Raj 1.5 hours', { kind: 'call', with: 'Raj Patel', minutes: 90 }],
    ['call with Raj 1h30m', { kind: 'call', with: 'Raj Patel', minutes: 90 }],
    ['call with Raj 1:30h', { kind: 'call', with: 'Raj Patel', minutes: 90 }],
    ['call with Raj ½ hour', { kind: 'call', with: 'Raj Patel', minutes: 30 }],
    ['call with Raj three quarters of an hour', { kind: 'call', with: 'Raj Patel', minutes: 45 }],
    ["y'day lunch with Ana", { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-18' }],
    ['Sat lunch with Raj', { kind: 'lunch', with: 'Raj Patel', date: '2025-11-15' }],
    ['lunch with Raj on Saturday', { kind: 'lunch', with: 'Raj Patel', date: '2025-11-15' }],
    ['call with Raj Friday before last', { kind: 'call', with: 'Raj Patel', date: '2025-11-07' }],
    ['call with Raj last week on Tuesday', { kind: 'call', with: 'Raj Patel', date: '2025-11-11' }],
    [
      'call with Raj Tuesday two weeks ago',
      { kind: 'call', with: 'Raj Patel', date: '2025-11-04' }
    ],
    ['call with Raj over the weekend', { kind: 'call', with: 'Raj Patel', date: '2025-11-15' }],
    ['call with Raj earlier this week', { kind: 'call', with: 'Raj Patel', date: '2025-11-18' }],
    ['call with Raj the week before last', { kind: 'call', with: 'Raj Patel', date: '2025-11-05' }],
    ['call with Raj a month ago', { kind: 'call', with: 'Raj Patel', date: '2025-10-19' }],
    ['call with Raj a year ago', { kind: 'call', with: 'Raj Patel', date: '2024-11-19' }],
    [
      'call with Raj yesterday 3pm-3:45pm',
      { kind: 'call', with: 'Raj Patel', date: '2025-11-18', time: '15:00', minutes: 45 }
    ],
    [
      'call with Raj between 2 and 3pm',
      { kind: 'call', with: 'Raj Patel', time: '14:00', minutes: 60 }
    ],
    ['call with Raj 10 to 11am', { kind: 'call', with: 'Raj Patel', time: '10:00', minutes: 60 }],
    ['call with Raj at half past three', { kind: 'call', with: 'Raj Patel', time: '15:30' }],
    ['call with Raj 14h30', { kind: 'call', with: 'Raj Patel', time: '14:30' }],
    ["call with Raj at 4 o'clock", { kind: 'call', with: 'Raj Patel', time: '16:00' }],
    ['call with Raj for 2.5h', { kind: 'call', with: 'Raj Patel', minutes: 150 }],
    ['call with Raj, 1 hr 10 min', { kind: 'call', with: 'Raj Patel', minutes: 70 }],
    ['call with Raj ~30m', { kind: 'call', with: 'Raj Patel', minutes: 30 }],
    ['call with Raj approx. 40 minutes', { kind: 'call', with: 'Raj Patel', minutes: 40 }],
    ['call with Raj for about an hour', { kind: 'call', with: 'Raj Patel', minutes: 60 }],
    ['call with Raj half hour', { kind: 'call', with: 'Raj Patel', minutes: 30 }],
    ['call with Raj Nov. 3rd', { kind: 'call', with: 'Raj Patel', date: '2025-11-03' }],
    ['call with Raj, 3rd of Nov', { kind: 'call', with: 'Raj Patel', date: '2025-11-03' }],
    ['call with Raj 03-11-2025', { kind: 'call', with: 'Raj Patel', date: '2025-11-03' }],
    ['call with Raj on 2025/11/03', { kind: 'call', with: 'Raj Patel', date: '2025-11-03' }],
    ['call with Raj Mon 3rd', { kind: 'call', with: 'Raj Patel', date: '2025-11-03' }],
    ['call with Raj on the 3rd', { kind: 'call', with: 'Raj Patel', date: '2025-11-03' }],
    ['lunch tomorrow with Priya', { kind: 'lunch', with: 'Priya Raman', date: '2025-11-20' }],
    ['Plan: lunch with Tom next Tuesday', { kind: 'lunch', with: 'Tom Ellery', date: '2025-11-25' }]
  ]);
});
