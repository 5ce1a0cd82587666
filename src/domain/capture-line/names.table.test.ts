import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('names in every shape', () => {
  testTable([
    [
      'lunch w. Ana - she told me pricing freezes in May',
      { kind: 'lunch', with: 'Ana Ruiz', learned: ['pricing freezes in May'] }
    ],
    ['lunch with Bob', { kind: 'lunch', with: 'Robert Klein' }],
    ['coffee with Liz and Raj', { kind: 'coffee', with: 'Elizabeth Moore, Raj Patel' }],
    ['lunch with ana ruis', { kind: 'lunch', with: 'Ana Ruiz' }],
    ['lunch wiht Raj', { kind: 'lunch', with: 'Raj Patel' }],
    ['Ruiz, Ana: coffee', { kind: 'coffee', with: 'Ana Ruiz' }],
    ['lunch with Ruiz, Ana and Patel, Raj', { kind: 'lunch', with: 'Ana Ruiz, Raj Patel' }],
    ['Raj asked for my help with hiring', { kind: 'message', with: 'Raj Patel', begunByMe: false }],
    [
      'Raj asked if I could review his doc',
      { kind: 'message', with: 'Raj Patel', begunByMe: false }
    ],
    ['coffee with Tom, he asked me for a reference', { kind: 'coffee', with: 'Tom Ellery' }],
    [
      'coffee with Tom - asked for his advice on the reorg',
      { kind: 'coffee', with: 'Tom Ellery', asked: true }
    ],
    ['coffee with Tom, nothing asked', { kind: 'coffee', with: 'Tom Ellery' }],
    ['coffee with Tom (no agenda)', { kind: 'coffee', with: 'Tom Ellery' }],
    ['call @priya 15m y', { kind: 'call', with: 'Priya Raman', date: '2025-11-18', minutes: 15 }],
    [
      '1:1 @marta 30m fri',
      { kind: 'meeting', with: 'Marta Lindqvist', date: '2025-11-14', minutes: 30 }
    ],
    ['lunch @mei-lin', { kind: 'lunch', with: 'Mei-Lin Chen' }],
    ['@ana coffee 30m', { kind: 'coffee', with: 'Ana Ruiz', minutes: 30 }],
    [
      'lunch @ana, @raj & @priya 1h #okr #q3',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel, Priya Raman', minutes: 60, topics: 'okr q3' }
    ],
    ['call raj 10m', { kind: 'call', with: 'Raj Patel', minutes: 10 }],
    ['coffee tom', { kind: 'coffee', with: 'Tom Ellery' }],
    [
      'lunch with Ana, idea: joint workshop with Legal',
      { kind: 'lunch', with: 'Ana Ruiz', ideas: ['joint workshop with Legal'] }
    ],
    [
      'lunch with Priya, she mentioned that Design is hiring',
      { kind: 'lunch', with: 'Priya Raman', learned: ['Design is hiring'] }
    ],
    ['coffee walk with Luca', { kind: 'coffee', with: 'Luca Rossi' }],
    ['lunch with Raj and Priya from Data', { kind: 'lunch', with: 'Raj Patel, Priya Raman' }],
    ["lunch with Raj's manager Marta", { kind: 'lunch', with: 'Marta Lindqvist' }],
    ['lunch with Dr. Hanna Berg', { kind: 'lunch', with: 'Hanna Berg' }],
    ['lunch with Ms Okafor', { kind: 'lunch', with: 'Ifeoma Okafor' }],
    ['lunch with R. Patel and T. Ellery', { kind: 'lunch', with: 'Raj Patel, Tom Ellery' }],
    ['lunch with hanna b and ana r', { kind: 'lunch', with: 'Hanna Berg, Ana Ruiz' }],
    ['lunch with everyone from Legal', { kind: 'lunch' }],
    ['lunch with Raj + Priya', { kind: 'lunch', with: 'Raj Patel, Priya Raman' }],
    ['lunch with Raj, Priya', { kind: 'lunch', with: 'Raj Patel, Priya Raman' }],
    [
      'lunch with Raj,Priya and Luca',
      { kind: 'lunch', with: 'Raj Patel, Priya Raman, Luca Rossi' }
    ],
    ['lunch with Raj (and Priya)', { kind: 'lunch', with: 'Raj Patel, Priya Raman' }],
    ['lunch with both Raj and Priya', { kind: 'lunch', with: 'Raj Patel, Priya Raman' }],
    ['lunch with Raj & co', { kind: 'lunch', with: 'Raj Patel' }],
    ['lunch with Raj without Priya', { kind: 'lunch', with: 'Raj Patel' }],
    ["lunch with Raj, Priya couldn't make it", { kind: 'lunch', with: 'Raj Patel' }],
    ['lunch with Raj. Priya joined later', { kind: 'lunch', with: 'Raj Patel, Priya Raman' }],
    ['Raj: lunch', { kind: 'lunch', with: 'Raj Patel' }],
    ['Raj Patel lunch 45m', { kind: 'lunch', with: 'Raj Patel', minutes: 45 }],
    ['@raj lunch y', { kind: 'lunch', with: 'Raj Patel', date: '2025-11-18' }],
    ['lunch/raj/45m', { kind: 'lunch', with: 'Raj Patel', minutes: 45 }],
    ['Lunch with my mentor Marta', { kind: 'lunch', with: 'Marta Lindqvist' }],
    [
      'coffee with my mentee April, 30m, she wants to move into research',
      { kind: 'coffee', with: 'April Jones', minutes: 30 }
    ],
    ['called Raj, no answer', { kind: 'call', with: 'Raj Patel' }],
    ['Raj told me about his sabbatical', { kind: 'message', with: 'Raj Patel', begunByMe: false }],
    ['Lunch: just me and a book', { kind: 'lunch' }],
    ['coffee with Bob and Liz', { kind: 'coffee', with: 'Robert Klein, Elizabeth Moore' }],
    ["Raj hasn't sent the deck yet", { with: 'Raj Patel' }],
    ['lunch with Rob', { kind: 'lunch', with: 'Robert Klein' }],
    ['1:1 with Bobby Klein', { kind: 'meeting', with: 'Robert Klein' }],
    [
      'call with Liz Moore yesterday',
      { kind: 'call', with: 'Elizabeth Moore', date: '2025-11-18' }
    ],
    [
      'lunch with wei, bob and ana rossi',
      { kind: 'lunch', with: 'Wei Zhang, Robert Klein, Ana Rossi' }
    ],
    ['breakfast with Elizabeth M.', { kind: 'lunch', with: 'Elizabeth Moore' }],
    ['lunch with Aoife Ni Briain', { kind: 'lunch', with: 'Aoife Ní Bhriain' }],
    ['lunch with hana berg', { kind: 'lunch', with: 'Hanna Berg' }],
    ['lunch with Samual Adeyemi', { kind: 'lunch', with: 'Samuel Adeyemi' }],
    ['lunch with Prya', { kind: 'lunch', with: '?Prya' }],
    [
      "coffee with Mei Lin and Dana O'Conell",
      { kind: 'coffee', with: "Mei-Lin Chen, Dana O'Connell" }
    ]
  ]);
});
