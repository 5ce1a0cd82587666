import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('who was there', () => {
  testTable([
    ["coffee with Ana R. and O'Connell", { kind: 'coffee', with: "Ana Ruiz, Dana O'Connell" }],
    ['lunch with Dana W. and Dana O.', { kind: 'lunch', with: "Dana Whitlock, Dana O'Connell" }],
    [
      "Lunch with Dana O'Connell and Dana Whitlock",
      { kind: 'lunch', with: "Dana O'Connell, Dana Whitlock" }
    ],
    ['coffee with Sam', { kind: 'coffee', with: 'Samuel Adeyemi' }],
    ['coffee with Tita', { kind: 'coffee', with: 'Marta Lindqvist' }],
    ['coffee with Hana Berg', { kind: 'coffee', with: 'Hanna Berg' }],
    ['lunch with Pryia', { kind: 'lunch', with: 'Priya Raman' }],
    ['lunch with Tomáš', { kind: 'lunch', with: 'Tomás Ferreira' }],
    ['lunch with tomasz zielinski', { kind: 'lunch', with: 'Tomasz Zieliński' }],
    [
      'lunch with tom ellery & tomas ferreira',
      { kind: 'lunch', with: 'Tom Ellery, Tomás Ferreira' }
    ],
    ['meeting with ANA RUIZ', { kind: 'meeting', with: 'Ana Ruiz' }],
    [
      'LUNCH WITH ANA AND RAJ YESTERDAY',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18' }
    ],
    [
      'lunch with ana, raj and priya yesterday 45 mins',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel, Priya Raman', date: '2025-11-18', minutes: 45 }
    ],
    ['lunch w/ Ana, Raj, & Priya', { kind: 'lunch', with: 'Ana Ruiz, Raj Patel, Priya Raman' }],
    ['lunch with Ana/Raj', { kind: 'lunch', with: 'Ana Ruiz, Raj Patel' }],
    ['lunch ana raj yesterday', { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18' }],
    ['lunch Ana Raj y', { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18' }],
    [
      'Lunch: Ana, Raj, Priya (45 min)',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel, Priya Raman', minutes: 45 }
    ],
    ['Ana and Raj: lunch', { kind: 'lunch', with: 'Ana Ruiz, Raj Patel' }],
    [
      'Ana, Raj and I had lunch yesterday',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18' }
    ],
    ['me and Ana had lunch last friday', { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-14' }],
    ['coffee with Zora, Raj & Priya', { kind: 'coffee', with: '?Zora, Raj Patel, Priya Raman' }],
    ['lunch with @Ana Ruiz and @zora', { kind: 'lunch', with: 'Ana Ruiz, ?zora' }],
    ['lunch with Ana Gomez', { kind: 'lunch', with: '?Ana Gomez' }],
    ['lunch with Zora van der Berg', { kind: 'lunch', with: '?Zora van der Berg' }],
    [
      'lunch with new colleague Jean-Luc de la Tour in Finance',
      { kind: 'lunch', with: '?Jean-Luc de la Tour (Finance)' }
    ],
    ['had lunch with the new joiner Zora Kim', { kind: 'lunch', with: '?Zora Kim' }],
    [
      'had lunch with Ana and her manager Marta',
      { kind: 'lunch', with: 'Ana Ruiz, Marta Lindqvist' }
    ],
    [
      'lunch with Mark and Will on Friday',
      { kind: 'lunch', with: 'Mark Novak, Will Grant', date: '2025-11-14' }
    ],
    [
      'lunch with mark and will on Friday',
      { kind: 'lunch', with: 'Mark Novak, Will Grant', date: '2025-11-14' }
    ],
    ['coffee w/ april 20m', { kind: 'coffee', with: 'April Jones', minutes: 20 }],
    ['Will called me', { kind: 'call', with: 'Will Grant', begunByMe: false }],
    [
      'lunch with the pricing team and Raj',
      { kind: 'lunch', with: 'Raj Patel', groups: '?pricing team' }
    ],
    ['lunch with my team today 1h30', { kind: 'lunch', minutes: 90 }],
    ['coffee with Legal', { kind: 'coffee', groups: 'Legal' }],
    ['lunch with Finance and Ana', { kind: 'lunch', with: 'Ana Ruiz', groups: 'Finance' }],
    ["lunch with Ana's team", { kind: 'lunch' }],
    ["lunch with Ana about Raj's move", { kind: 'lunch', with: 'Ana Ruiz' }],
    ['said hi to Zora about Raj', { kind: 'message', with: '?Zora' }],
    ['Coffee with Ana (Legal), 30m', { kind: 'coffee', with: 'Ana Ruiz', minutes: 30 }],
    ['met my new manager Marta for tea', { kind: 'coffee', with: 'Marta Lindqvist' }],
    ['lunch with Ana https://example.com/@raj#okr', { kind: 'lunch', with: 'Ana Ruiz' }],
    ['told Raj about the offsite', { kind: 'message', with: 'Raj Patel' }],
    ['praised Mei-Lin for the data fix she did with Tom', { kind: 'praise', with: 'Mei-Lin Chen' }],
    ['lunch with mum', { kind: 'lunch' }],
    ['lunch with zora', { kind: 'lunch', with: '?zora' }],
    ['lunch with vendors', { kind: 'lunch' }],
    ['lunch alone', { kind: 'lunch' }]
  ]);
});

describe('who was named more fully in the same line', () => {
  testTable([
    [
      'lunch with Zora Kim and Tom Berg, I owe Tom the deck',
      { kind: 'lunch', with: '?Zora Kim, ?Tom Berg', promises: ['me to ?Tom Berg: the deck'] }
    ],
    [
      'lunch with Ana Rossi, I owe Ana the deck',
      { kind: 'lunch', with: 'Ana Rossi', promises: ['me to Ana Rossi: the deck'] }
    ],
    [
      "coffee with Ana Gomez. Ana'll introduce me to Raj",
      {
        kind: 'coffee',
        with: '?Ana Gomez',
        owed: 'Raj Patel',
        promises: ['?Ana Gomez to me: introduce me to Raj']
      }
    ],
    ['lunch with Ana Rossi and Ana', { kind: 'lunch', with: 'Ana Rossi, Ana Ruiz' }],
    [
      'lunch with Ana Rossi, later coffee with Ana Ruiz, I owe Ana the deck',
      {
        kind: 'lunch',
        with: 'Ana Rossi, Ana Ruiz',
        promises: ['me to Ana Ruiz: the deck']
      }
    ],
    [
      'lunch with Tom Berg, I owe Berg the deck',
      { kind: 'lunch', with: '?Tom Berg', promises: ['me to ?Tom Berg: the deck'] }
    ]
  ]);
});

describe('where somebody new works', () => {
  testTable([
    [
      'lunch with Zora Kim from Design and Olga (Legal)',
      { kind: 'lunch', with: '?Zora Kim (Design), ?Olga (Legal)' }
    ],
    [
      'Lunch with Zora (Design), Kim (Legal) and Olga',
      { kind: 'lunch', with: '?Zora (Design), ?Kim (Legal), ?Olga' }
    ],
    [
      'coffee with Ana (Legal), Raj from Finance, and Priya',
      { kind: 'coffee', with: 'Ana Ruiz, Raj Patel, Priya Raman' }
    ],
    ['tea with Abdul-Rahman al-Farsi', { kind: 'coffee', with: '?Abdul-Rahman al-Farsi' }],
    [
      'Zora from Legal called me about the contract',
      { kind: 'call', with: '?Zora (Legal)', begunByMe: false }
    ],
    ['lunch with Zora of the data team', { kind: 'lunch', with: '?Zora (Data)' }],
    ['lunch with Ana Ruiz from Legal', { kind: 'lunch', with: 'Ana Ruiz' }],
    ['met Zora in Madrid', { kind: 'meeting', with: '?Zora' }]
  ]);
});
