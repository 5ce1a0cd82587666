import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('promises among everything else', () => {
  testTable([
    [
      "grabbed coffee w/ Tom, he'll send me the deck by EOW",
      {
        kind: 'coffee',
        with: 'Tom Ellery',
        promises: ['Tom Ellery to me: send me the deck, 2025-11-21']
      }
    ],
    [
      "1:1 Raj y'day 30 min re #hiring >owe intro to Mei next tue <owe budget numbers",
      {
        kind: 'meeting',
        with: 'Raj Patel',
        owed: 'Mei-Lin Chen',
        date: '2025-11-18',
        minutes: 30,
        topics: 'hiring',
        promises: ['me to Mei-Lin Chen: intro, 2025-11-25', 'Raj Patel to me: budget numbers']
      }
    ],
    [
      'lunch with Ana, promised to send her the deck by Friday',
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: ['me to Ana Ruiz: send her the deck, 2025-11-21']
      }
    ],
    [
      "lunch with Ana, I'm sending her the deck tomorrow",
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: ['me to Ana Ruiz: sending her the deck, 2025-11-20']
      }
    ],
    [
      'lunch with Raj, have to get him the contract by 5 Dec',
      {
        kind: 'lunch',
        with: 'Raj Patel',
        promises: ['me to Raj Patel: get him the contract, 2025-12-05']
      }
    ],
    [
      "coffee w/ Priya, she's sending me the survey next week",
      {
        kind: 'coffee',
        with: 'Priya Raman',
        promises: ['Priya Raman to me: sending me the survey, 2025-11-24']
      }
    ],
    [
      'coffee w/ Priya - she is going to put me in touch with Zora',
      {
        kind: 'coffee',
        with: 'Priya Raman',
        owed: '?Zora',
        promises: ['Priya Raman to me: put me in touch with Zora']
      }
    ],
    [
      'coffee w/ Priya - she offered to look over my CV',
      { kind: 'coffee', with: 'Priya Raman', promises: ['Priya Raman to me: look over my CV'] }
    ],
    [
      'coffee with Tom. He said he would share his notes by Monday',
      {
        kind: 'coffee',
        with: 'Tom Ellery',
        promises: ['Tom Ellery to me: share his notes, 2025-11-24']
      }
    ],
    [
      "coffee with Tom. Says he'll ping me next week.",
      { kind: 'coffee', with: 'Tom Ellery', promises: ['Tom Ellery to me: ping me, 2025-11-24'] }
    ],
    [
      'coffee with Tom, action: send him the reading list by fri',
      {
        kind: 'coffee',
        with: 'Tom Ellery',
        promises: ['me to Tom Ellery: send him the reading list, 2025-11-21']
      }
    ],
    [
      'Tom to send me the slides by Friday',
      { owed: 'Tom Ellery', promises: ['Tom Ellery to me: send me the slides, 2025-11-21'] }
    ],
    [
      'Raj will get back to me on the budget by Thursday',
      { owed: 'Raj Patel', promises: ['Raj Patel to me: get back to me on the budget, 2025-11-20'] }
    ],
    ['Raj owes me feedback', { owed: 'Raj Patel', promises: ['Raj Patel to me: feedback'] }],
    [
      'Raj owes me an answer by EOD tomorrow',
      { owed: 'Raj Patel', promises: ['Raj Patel to me: an answer, 2025-11-20'] }
    ],
    ['owe Priya a coffee', { owed: 'Priya Raman', promises: ['me to Priya Raman: a coffee'] }],
    ['I owe them a summary by Monday', { promises: ['me to somebody: a summary, 2025-11-24'] }],
    [
      'Promised to introduce Tom to Dana Whitlock by end of month',
      {
        owed: 'Tom Ellery, Dana Whitlock',
        promises: ['me to Tom Ellery: introduce Tom to Dana Whitlock, 2025-11-30']
      }
    ],
    [
      'told Hanna I would review her draft this week',
      {
        kind: 'message',
        with: 'Hanna Berg',
        promises: ['me to Hanna Berg: review her draft, 2025-11-21']
      }
    ],
    [
      "said I'd send Luca the specs before Thursday",
      { owed: 'Luca Rossi', promises: ['me to Luca Rossi: send Luca the specs, 2025-11-20'] }
    ],
    [
      "I'll intro Farah to Hanna",
      { owed: 'Farah Aziz, Hanna Berg', promises: ['me to Farah Aziz: intro Farah to Hanna'] }
    ],
    [
      "I'll get back to her next Monday",
      { promises: ['me to somebody: get back to her, 2025-11-24'] }
    ],
    [
      'will follow up with Raj in two weeks',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: follow up with Raj, 2025-12-03'] }
    ],
    [
      'follow up with Raj next week on pricing',
      {
        owed: 'Raj Patel',
        promises: ['me to Raj Patel: follow up with Raj on pricing, 2025-11-24']
      }
    ],
    [
      "she'll send me the deck & I'll review it by Tuesday",
      { promises: ['somebody to me: send me the deck', 'me to somebody: review it, 2025-11-25'] }
    ],
    [
      'lunch @ana @raj y 45m >owe ana article by fri <raj: intro to legal ~q3 planning in may #pricing',
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel',
        date: '2025-11-18',
        minutes: 45,
        topics: 'pricing',
        promises: ['me to Ana Ruiz: article, 2025-11-21', 'Raj Patel to me: intro to legal'],
        learned: ['q3 planning in may']
      }
    ],
    [
      'coffee @tom 20m >reading list <slides',
      {
        kind: 'coffee',
        with: 'Tom Ellery',
        minutes: 20,
        promises: ['me to Tom Ellery: reading list', 'Tom Ellery to me: slides']
      }
    ],
    [
      "lunch with Priya. Learned she grew up in Chennai. She'll send me the survey.",
      {
        kind: 'lunch',
        with: 'Priya Raman',
        promises: ['Priya Raman to me: send me the survey'],
        learned: ['she grew up in Chennai']
      }
    ],
    [
      'I owe Raj the deck by EOD Friday',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-21'] }
    ],
    [
      'I owe Raj the deck by Friday EOD',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-21'] }
    ],
    [
      'I owe Raj the deck by end of Q1',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2026-03-31'] }
    ],
    [
      'I owe Raj the deck in two weeks',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-12-03'] }
    ],
    [
      'I owe Raj the deck by the weekend',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-21'] }
    ],
    [
      'I owe Raj the deck this weekend',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-22'] }
    ],
    [
      'I owe Raj the deck by next month',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-12-01'] }
    ],
    [
      'I owe Raj the deck by mid December',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-12-15'] }
    ],
    [
      'I owe Raj the deck by Christmas',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-12-24'] }
    ],
    [
      'I owe Raj the deck before his board meeting on 5 Dec',
      {
        owed: 'Raj Patel',
        promises: ['me to Raj Patel: the deck before his board meeting, 2025-12-05']
      }
    ],
    [
      'I owe Raj the deck within 3 days',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-22'] }
    ],
    [
      'I owe Raj the deck on the 28th',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-28'] }
    ],
    [
      'I owe Raj the deck by 28/11',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-28'] }
    ],
    [
      'I owe Raj the deck no later than Tuesday',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-25'] }
    ],
    ["offered to review Hanna's slides", { promises: ["me to somebody: review Hanna's slides"] }],
    [
      "Video call w/ Aoife in Dublin, 14:00-14:45, she'll intro me to the Dublin lead",
      {
        kind: 'call',
        with: 'Aoife Ní Bhriain',
        time: '14:00',
        minutes: 45,
        promises: ['Aoife Ní Bhriain to me: intro me to the Dublin lead']
      }
    ],
    [
      '1-1 w/ Raj, promised to nudge Legal, he will send the draft by eow',
      {
        kind: 'meeting',
        with: 'Raj Patel',
        promises: ['me to Raj Patel: nudge Legal', 'Raj Patel to me: send the draft, 2025-11-21']
      }
    ],
    [
      "Tom's going to share the template and I'll review it",
      {
        owed: 'Tom Ellery',
        promises: ['Tom Ellery to me: share the template', 'me to somebody: review it']
      }
    ],
    [
      'Priya: will share the survey by Thursday',
      { with: 'Priya Raman', promises: ['Priya Raman to me: share the survey, 2025-11-20'] }
    ],
    [
      'Farah promised feedback by Monday',
      { owed: 'Farah Aziz', promises: ['Farah Aziz to me: feedback, 2025-11-24'] }
    ],
    [
      'Raj said he can send me the numbers tomorrow',
      { with: 'Raj Patel', promises: ['Raj Patel to me: send me the numbers, 2025-11-20'] }
    ],
    ['need to book a room for Friday', { promises: ['me to somebody: book a room, 2025-11-21'] }],
    [
      'He still owes me the Q3 numbers from last month',
      { promises: ['somebody to me: the Q3 numbers from last month'] }
    ]
  ]);
});
