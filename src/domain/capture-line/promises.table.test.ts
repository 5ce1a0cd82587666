import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('who owes whom what', () => {
  testTable([
    ['owe Ana the deck', { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: the deck'] }],
    [
      'I owe the deck to Ana by Friday',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: the deck, 2025-11-21'] }
    ],
    [
      'I still owe Raj feedback on the RFC until Monday',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: feedback on the RFC, 2025-11-24'] }
    ],
    [
      'I owe Raj and Priya a demo by next Tuesday',
      { owed: 'Raj Patel, Priya Raman', promises: ['me to Raj Patel: a demo, 2025-11-25'] }
    ],
    [
      'I owe Ana the Friday report',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: the Friday report'] }
    ],
    [
      'I owe Ana the deck by May',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: the deck, 2026-05-01'] }
    ],
    [
      'I owe Ana the deck by end of March',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: the deck, 2026-03-31'] }
    ],
    [
      'I owe Ana the deck, by Friday',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: the deck, 2025-11-21'] }
    ],
    [
      "I'll get back to Raj by Thursday with the numbers",
      {
        owed: 'Raj Patel',
        promises: ['me to Raj Patel: get back to Raj with the numbers, 2025-11-20']
      }
    ],
    ["I'll see Ana on Thursday", { with: 'Ana Ruiz' }],
    [
      'I will introduce Farah to Hanna next week',
      {
        owed: 'Farah Aziz, Hanna Berg',
        promises: ['me to Farah Aziz: introduce Farah to Hanna, 2025-11-24']
      }
    ],
    [
      'will send Ana the deck by fri',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: send Ana the deck, 2025-11-21'] }
    ],
    [
      'I need to send Ana the deck by EOD',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: send Ana the deck, 2025-11-19'] }
    ],
    [
      'Need to get back to Raj on the budget by Monday',
      {
        owed: 'Raj Patel',
        promises: ['me to Raj Patel: get back to Raj on the budget, 2025-11-24']
      }
    ],
    [
      'I promised to send Priya the notes by tomorrow',
      { owed: 'Priya Raman', promises: ['me to Priya Raman: send Priya the notes, 2025-11-20'] }
    ],
    [
      'promised Priya the notes by end of week',
      { owed: 'Priya Raman', promises: ['me to Priya Raman: the notes, 2025-11-21'] }
    ],
    [
      "I promised Raj that I'd share the deck by Friday",
      { owed: 'Raj Patel', promises: ['me to Raj Patel: share the deck, 2025-11-21'] }
    ],
    [
      "I told Raj I'd introduce him to Farah",
      {
        kind: 'message',
        with: 'Raj Patel',
        owed: 'Farah Aziz',
        promises: ['me to Raj Patel: introduce him to Farah']
      }
    ],
    [
      'I offered Raj an intro to Legal',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: an intro to Legal'] }
    ],
    [
      'Todo: send Ana the deck by Friday',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: send Ana the deck, 2025-11-21'] }
    ],
    [
      "lunch with Ana & I'll send her the doc tmrw",
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: ['me to Ana Ruiz: send her the doc, 2025-11-20']
      }
    ],
    [
      'lunch with Ana — will send her the doc tmrw',
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: ['me to Ana Ruiz: send her the doc, 2025-11-20']
      }
    ],
    [
      "lunch with Ana, Raj and I'll send them the notes",
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel',
        promises: ['me to Raj Patel: send them the notes']
      }
    ],
    [
      'Raj will send me the deck by Monday',
      { owed: 'Raj Patel', promises: ['Raj Patel to me: send me the deck, 2025-11-24'] }
    ],
    [
      'Raj will forward the contract to me by the 30th',
      { owed: 'Raj Patel', promises: ['Raj Patel to me: forward the contract to me, 2025-11-30'] }
    ],
    [
      "lunch with Ana and Raj; Raj'll send me the notes",
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel',
        promises: ['Raj Patel to me: send me the notes']
      }
    ],
    [
      'Raj and Priya will send me the plan by Friday',
      {
        owed: 'Raj Patel, Priya Raman',
        promises: ['Raj Patel to me: send me the plan, 2025-11-21']
      }
    ],
    [
      'Priya will send me the deck and Tom will introduce me to Zora',
      {
        owed: 'Priya Raman, Tom Ellery, ?Zora',
        promises: ['Priya Raman to me: send me the deck', 'Tom Ellery to me: introduce me to Zora']
      }
    ],
    [
      'Raj is going to send me the numbers tomorrow',
      { owed: 'Raj Patel', promises: ['Raj Patel to me: send me the numbers, 2025-11-20'] }
    ],
    [
      "Ana said she'll send me the OKR template next Friday",
      { with: 'Ana Ruiz', promises: ['Ana Ruiz to me: send me the OKR template, 2025-11-28'] }
    ],
    [
      'Tom offered to intro me to Zora by end of month',
      { owed: 'Tom Ellery, ?Zora', promises: ['Tom Ellery to me: intro me to Zora, 2025-11-30'] }
    ],
    [
      'Raj offered me an intro to Legal',
      { owed: 'Raj Patel', promises: ['Raj Patel to me: an intro to Legal'] }
    ],
    [
      'Raj promised me a demo next Thursday',
      { owed: 'Raj Patel', promises: ['Raj Patel to me: a demo, 2025-11-27'] }
    ],
    [
      'Priya agreed to review my RFC by Thursday',
      { owed: 'Priya Raman', promises: ['Priya Raman to me: review my RFC, 2025-11-20'] }
    ],
    [
      'lunch with Ana, Raj & Priya yesterday, they promised to share the roadmap',
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel, Priya Raman',
        date: '2025-11-18',
        promises: ['Priya Raman to me: share the roadmap']
      }
    ],
    [
      'lunch with tom & priya; tom owes me intro to zora',
      {
        kind: 'lunch',
        with: 'Tom Ellery, Priya Raman',
        promises: ['Tom Ellery to me: intro to zora']
      }
    ],
    ['she still owes me the notes', { promises: ['somebody to me: the notes'] }],
    [
      'lunch with Ana, owes me a rematch',
      { kind: 'lunch', with: 'Ana Ruiz', promises: ['Ana Ruiz to me: a rematch'] }
    ],
    [
      "lunch with Tom, he'll introduce me to Dana, I'll send her the deck",
      {
        kind: 'lunch',
        with: 'Tom Ellery',
        owed: "Dana O'Connell",
        promises: [
          'Tom Ellery to me: introduce me to Dana',
          "me to Dana O'Connell: send her the deck"
        ]
      }
    ],
    [
      'lunch with Ana, she will send me the slides on Friday and I will review them by next week',
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: [
          'Ana Ruiz to me: send me the slides, 2025-11-21',
          'me to Ana Ruiz: review them, 2025-11-24'
        ]
      }
    ],
    [
      'Lunch with Ana on Monday, she moves to Data, Legal will send me the contract',
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        date: '2025-11-17',
        promises: ['somebody to me: send me the contract']
      }
    ],
    ['Raj will move to Legal next week', { with: 'Raj Patel' }],
    [
      'lunch @ana y 1h >ana deck by fri',
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        date: '2025-11-18',
        minutes: 60,
        promises: ['me to Ana Ruiz: deck, 2025-11-21']
      }
    ],
    [
      'lunch @ana @raj <raj: notes by mon',
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel',
        promises: ['Raj Patel to me: notes, 2025-11-24']
      }
    ]
  ]);
});
