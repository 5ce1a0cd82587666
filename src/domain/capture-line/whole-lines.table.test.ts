import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('lines people write, understood in every part', () => {
  testTable([
    [
      "lunch with Ana and Raj yesterday 45m, I owe Ana the OKR article by fri, she'll introduce me to Legal #okr",
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel',
        date: '2025-11-18',
        minutes: 45,
        topics: 'okr',
        promises: [
          'me to Ana Ruiz: the OKR article, 2025-11-21',
          'Ana Ruiz to me: introduce me to Legal'
        ]
      }
    ],
    [
      "lunch with Ana and Raj yesterday 45m #pricing, I owe Ana the article on OKRs by fri, she'll introduce me to Legal, learned: they plan Q3 in May",
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel',
        date: '2025-11-18',
        minutes: 45,
        topics: 'pricing',
        promises: [
          'me to Ana Ruiz: the article on OKRs, 2025-11-21',
          'Ana Ruiz to me: introduce me to Legal'
        ],
        learned: ['they plan Q3 in May']
      }
    ],
    [
      'lunch @ana @raj y 45m #pricing >owe the article on OKRs by fri <owe intro to Legal ~learned they plan Q3 in May',
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel',
        date: '2025-11-18',
        minutes: 45,
        topics: 'pricing',
        promises: [
          'me to Ana Ruiz: the article on OKRs, 2025-11-21',
          'Ana Ruiz to me: intro to Legal'
        ],
        learned: ['they plan Q3 in May']
      }
    ],
    [
      'Lunch with Priya and Tom yesterday 45m, offered to send the OKR template, he’ll introduce me to Dana #design',
      {
        kind: 'lunch',
        with: 'Priya Raman, Tom Ellery',
        owed: "Dana O'Connell",
        date: '2025-11-18',
        minutes: 45,
        topics: 'design',
        promises: [
          'me to Priya Raman: send the OKR template',
          'Tom Ellery to me: introduce me to Dana'
        ]
      }
    ],
    [
      'praised Mei-Lin in standup for the data fix',
      { kind: 'praise', with: 'Mei-Lin Chen', audience: 'standup' }
    ],
    ['said hi to Luca about the portal 5m', { kind: 'message', with: 'Luca Rossi', minutes: 5 }],
    [
      'introduced Farah to Hanna re dashboards',
      { kind: 'introduction', with: 'Farah Aziz, Hanna Berg' }
    ],
    [
      'learned that Finance closes the books on day 4',
      { learned: ['Finance closes the books on day 4'] }
    ],
    [
      'Coffee with Zora Smith-Jones from Legal on 3 November at 10:30, 25 minutes',
      {
        kind: 'coffee',
        with: '?Zora Smith-Jones (Legal)',
        date: '2025-11-03',
        time: '10:30',
        minutes: 25
      }
    ],
    [
      'zoom with Priya 15m - she will share the research plan by next Wed',
      {
        kind: 'call',
        with: 'Priya Raman',
        minutes: 15,
        promises: ['Priya Raman to me: share the research plan, 2025-11-26']
      }
    ],
    [
      "Had a really nice lunch with Hanna today. She promised to introduce me to Zora from Data. I said I'd send her the OKR template by tomorrow.",
      {
        kind: 'lunch',
        with: 'Hanna Berg',
        owed: '?Zora (Data)',
        promises: [
          'Hanna Berg to me: introduce me to Zora from Data',
          'me to Hanna Berg: send her the OKR template, 2025-11-20'
        ]
      }
    ],
    [
      "Had coffee with Tom this morning, he's going to send me his reading list",
      {
        kind: 'coffee',
        with: 'Tom Ellery',
        promises: ['Tom Ellery to me: send me his reading list']
      }
    ],
    [
      'Coffee with Tom: he owes me the reading list, I owe him a book by next friday',
      {
        kind: 'coffee',
        with: 'Tom Ellery',
        promises: ['Tom Ellery to me: the reading list', 'me to Tom Ellery: a book, 2025-11-28']
      }
    ],
    [
      '@priya.raman 1:1 25m #design/systems',
      { kind: 'meeting', with: 'Priya Raman', minutes: 25, topics: 'design/systems' }
    ],
    [
      "lunch with Ana. She'll send me the slides by 12 Dec. I owe her a reply.",
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: ['Ana Ruiz to me: send me the slides, 2025-12-12', 'me to Ana Ruiz: a reply']
      }
    ],
    [
      "Lunch w/ Ana yesterday; I'll send her the deck tomorrow; he owes me coffee",
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        date: '2025-11-18',
        promises: ['me to Ana Ruiz: send her the deck, 2025-11-20', 'Ana Ruiz to me: coffee']
      }
    ],
    [
      "met Raj at the conference in Berlin on 3 Nov, he'll send me his slides by the end of the month",
      {
        kind: 'meeting',
        with: 'Raj Patel',
        date: '2025-11-03',
        promises: ['Raj Patel to me: send me his slides, 2025-11-30'],
        place: 'Berlin'
      }
    ],
    [
      'tea with Marta; I should send her the book by the end of the month',
      {
        kind: 'coffee',
        with: 'Marta Lindqvist',
        promises: ['me to Marta Lindqvist: send her the book, 2025-11-30']
      }
    ],
    [
      'lunch with Ana. Learned: Legal reviews take 3 days. Idea: invite her to demo day.',
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        learned: ['Legal reviews take 3 days'],
        ideas: ['invite her to demo day']
      }
    ],
    [
      "lunch with Ana, learned that they plan Q3 in May, and I'll send her the deck",
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        promises: ['me to Ana Ruiz: send her the deck'],
        learned: ['they plan Q3 in May']
      }
    ],
    [
      'Spoke with Priya; agreed to send her the brief by Thu',
      {
        kind: 'meeting',
        with: 'Priya Raman',
        promises: ['me to Priya Raman: send her the brief, 2025-11-20']
      }
    ],
    [
      'Had a call with Ana and Zora, 40 minutes, they want to pilot in Q1',
      { kind: 'call', with: 'Ana Ruiz, ?Zora', minutes: 40 }
    ],
    [
      "1:1 with Ifeoma, asked how I can help, she'd like support with hiring",
      { kind: 'meeting', with: 'Ifeoma Okafor' }
    ],
    [
      'lunch @ana y 1h >deck by fri <raj notes by mon ~ they ship weekly',
      {
        kind: 'lunch',
        with: 'Ana Ruiz',
        owed: 'Raj Patel',
        date: '2025-11-18',
        minutes: 60,
        promises: ['me to Ana Ruiz: deck, 2025-11-21', 'Raj Patel to me: notes, 2025-11-24'],
        learned: ['they ship weekly']
      }
    ]
  ]);
});
