import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('more lines as people write them', () => {
  testTable([
    [
      'Grabbed lunch w/ Priya & Tom on Thursday (1h). Tom owes me an intro to Dana.',
      {
        kind: 'lunch',
        with: 'Priya Raman, Tom Ellery',
        owed: "Dana O'Connell",
        date: '2025-11-13',
        minutes: 60,
        promises: ['Tom Ellery to me: an intro to Dana']
      }
    ],
    [
      'Great 1:1 with Marta this morning – she will connect me with the Data team',
      {
        kind: 'meeting',
        with: 'Marta Lindqvist',
        promises: ['Marta Lindqvist to me: connect me with the Data team']
      }
    ],
    [
      'bumped into Raj by the lifts, promised him the slides by tomorrow',
      {
        kind: 'meeting',
        with: 'Raj Patel',
        promises: ['me to Raj Patel: the slides, 2025-11-20'],
        place: 'lifts'
      }
    ],
    ['pinged Farah to say thanks for the dashboards', { kind: 'message', with: 'Farah Aziz' }],
    [
      "Sent a quick thank-you to Hanna for yesterday's session",
      { kind: 'thanks', with: 'Hanna Berg' }
    ],
    [
      'Had lunch with Ana & Raj yesterday, 1 hour, talked about Q3 pricing',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18', minutes: 60 }
    ],
    [
      'lunch with ana tues 50min',
      { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-18', minutes: 50 }
    ],
    [
      'Virtual coffee, Priya, 20 min, yesterday',
      { kind: 'coffee', with: 'Priya Raman', date: '2025-11-18', minutes: 20 }
    ],
    [
      "Video call w/ Luca at 14:00 (30 min) re: portal; I'll send the screenshots EOD",
      {
        kind: 'call',
        with: 'Luca Rossi',
        time: '14:00',
        minutes: 30,
        promises: ['me to Luca Rossi: send the screenshots, 2025-11-19']
      }
    ],
    [
      'phone call from Samira 10 mins',
      { kind: 'call', with: 'Samira Lund', minutes: 10, begunByMe: false }
    ],
    [
      'Introduced Priya to Raj over email',
      { kind: 'introduction', with: 'Priya Raman, Raj Patel' }
    ],
    [
      'Introduced Raj and Hanna (both into gardening)',
      { kind: 'introduction', with: 'Raj Patel, Hanna Berg' }
    ],
    [
      'Intro: Farah <> Hanna re dashboards',
      { kind: 'introduction', with: 'Farah Aziz, Hanna Berg' }
    ],
    ['introduced @farah to @hanna', { kind: 'introduction', with: 'Farah Aziz, Hanna Berg' }],
    [
      'connected Priya with Luca re portal',
      { kind: 'introduction', with: 'Priya Raman, Luca Rossi' }
    ],
    ['Asked Raj how my team could support the launch', { kind: 'help', with: 'Raj Patel' }],
    [
      'Helped Tom with his presentation for 30 minutes',
      { kind: 'help', with: 'Tom Ellery', minutes: 30 }
    ],
    ['Offered Marta our help with the migration', { kind: 'help', with: 'Marta Lindqvist' }],
    [
      'Organised a brown-bag on OKRs, 20 people, 1h',
      { kind: 'event', minutes: 60, organised: true, event: 'brown-bag' }
    ],
    ['Went to the all-hands yesterday', { kind: 'event', date: '2025-11-18', event: 'all-hands' }],
    ['joined the security training today', { kind: 'event', event: 'security training' }],
    ['Gave a talk at the design guild', { kind: 'event', event: 'design guild' }],
    [
      'Attended DataConf, met Zora Novak (Acme) and Ben',
      { kind: 'event', with: '?Zora Novak, ?Ben', event: 'DataConf' }
    ],
    [
      'praised Ana and Raj in front of the board for the launch',
      { kind: 'praise', with: 'Ana Ruiz, Raj Patel', audience: 'board' }
    ],
    [
      'Shouted out Hanna in #general for the fix',
      { kind: 'praise', with: 'Hanna Berg', topics: 'general', audience: '#general' }
    ],
    ['Gave kudos to Tom in the retro', { kind: 'praise', with: 'Tom Ellery', audience: 'retro' }],
    ['Thanked Priya by email for the intro', { kind: 'thanks', with: 'Priya Raman' }],
    ['Said thanks to Ana', { kind: 'thanks', with: 'Ana Ruiz' }],
    ['Congratulated Tom on his new role', { kind: 'thanks', with: 'Tom Ellery' }],
    ['congrats Tom!', { kind: 'thanks', with: 'Tom Ellery' }],
    ['Ana reached out to me about OKRs', { kind: 'message', with: 'Ana Ruiz', begunByMe: false }],
    [
      'got an email from Raj, he needs the numbers by Friday',
      { kind: 'message', with: 'Raj Patel', begunByMe: false }
    ],
    [
      "Raj asked me to review his doc, I said I'd do it by Monday",
      {
        kind: 'message',
        with: 'Raj Patel',
        begunByMe: false,
        promises: ['me to Raj Patel: do it, 2025-11-24']
      }
    ],
    [
      "lunch with Ana, I promised I'd send the OKR article by fri",
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: ['me to Ana Ruiz: send the OKR article, 2025-11-21']
      }
    ],
    [
      "lunch with Ana: promised her the OKR article by Friday, she'll intro me to Legal",
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: [
          'me to Ana Ruiz: the OKR article, 2025-11-21',
          'Ana Ruiz to me: intro me to Legal'
        ]
      }
    ],
    [
      'I owe Ana an answer on the offsite by 28 Nov',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: an answer on the offsite, 2025-11-28'] }
    ],
    [
      'I owe: deck to Ana by fri',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: deck, 2025-11-21'] }
    ],
    [
      'Ana owes me the numbers by 5pm Friday',
      { owed: 'Ana Ruiz', promises: ['Ana Ruiz to me: the numbers, 2025-11-21'] }
    ],
    ['Ana owes me lunch', { owed: 'Ana Ruiz', promises: ['Ana Ruiz to me: lunch'] }],
    [
      'Ana will get me access by next week',
      { owed: 'Ana Ruiz', promises: ['Ana Ruiz to me: get me access, 2025-11-24'] }
    ],
    [
      "Ana's going to introduce me to her boss",
      { owed: 'Ana Ruiz', promises: ['Ana Ruiz to me: introduce me to her boss'] }
    ],
    ["Ana'd like to see the deck", { with: 'Ana Ruiz' }],
    [
      'Ana promised to send me the OKRs tomorrow.',
      { owed: 'Ana Ruiz', promises: ['Ana Ruiz to me: send me the OKRs, 2025-11-20'] }
    ],
    [
      'she promised me an introduction to Legal by Dec 1',
      { promises: ['somebody to me: an introduction to Legal, 2025-12-01'] }
    ],
    [
      "They'll get back to me by end of next week",
      { promises: ['somebody to me: get back to me, 2025-11-28'] }
    ],
    [
      'Tom said he would introduce me to Dana',
      {
        with: 'Tom Ellery',
        owed: "Dana O'Connell",
        promises: ['Tom Ellery to me: introduce me to Dana']
      }
    ],
    [
      'Tom offered me his help with SQL',
      { owed: 'Tom Ellery', promises: ['Tom Ellery to me: his help with SQL'] }
    ],
    [
      'Met Raj yesterday for 45 minutes at the cafe to discuss pricing',
      { kind: 'meeting', with: 'Raj Patel', date: '2025-11-18', minutes: 45, place: 'cafe' }
    ],
    [
      'yesterday lunch with Ana and Raj for 45 minutes',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18', minutes: 45 }
    ],
    [
      'Lunch yesterday with Ana (Legal) and Raj (Sales), 45 minutes',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18', minutes: 45 }
    ],
    ['2025-11-17 lunch with Ana', { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-17' }],
    ['17 Nov: lunch with Ana', { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-17' }],
    ['Mon lunch w/ Ana', { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-17' }],
    [
      'Lunch w/ ana + raj, 45m, yest',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18', minutes: 45 }
    ],
    [
      'sat down with Tom to go over the roadmap, 25m',
      { kind: 'meeting', with: 'Tom Ellery', minutes: 25 }
    ],
    ['lunch with Ana next Tuesday', { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-25' }],
    ['Ana told me they plan Q3 in May', { kind: 'message', with: 'Ana Ruiz', begunByMe: false }],
    [
      'today I learned that Legal answers faster on chat',
      { learned: ['Legal answers faster on chat'] }
    ],
    [
      'I learnt from Raj that pricing changes in May',
      { with: 'Raj Patel', learned: ['pricing changes in May'] }
    ],
    [
      'Learned from Tom: design reviews are on Tuesdays',
      { with: 'Tom Ellery', learned: ['design reviews are on Tuesdays'] }
    ],
    [
      'lunch with Ana ~likes chess ~plans Q3 in May #okr',
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        topics: 'okr',
        learned: ['likes chess', 'plans Q3 in May']
      }
    ],
    [
      'coffee @priya @tom 30m >send OKR template by fri <tom intro to @dana',
      {
        kind: 'coffee',
        with: 'Priya Raman, Tom Ellery',
        owed: "Dana O'Connell",
        minutes: 30,
        promises: [
          'me to Priya Raman: send OKR template, 2025-11-21',
          'Tom Ellery to me: intro to @dana'
        ]
      }
    ],
    [
      'lunch with Ana >I owe her the deck <she owes me the notes',
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: ['me to Ana Ruiz: the deck', 'Ana Ruiz to me: the notes']
      }
    ],
    [
      'I owe Raj the deck by Friday 5pm',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-21'] }
    ],
    [
      'I owe Raj the deck by 5pm',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: the deck, 2025-11-19'] }
    ],
    [
      "I'll send Raj the deck on Friday at 10:00",
      { owed: 'Raj Patel', promises: ['me to Raj Patel: send Raj the deck, 2025-11-21'] }
    ]
  ]);
});
