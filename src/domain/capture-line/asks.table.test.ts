import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('what was asked, learned, and who began it', () => {
  testTable([
    ['lunch with Raj. Ask for dates before the 15th.', { kind: 'lunch', with: 'Raj Patel' }],
    [
      'pinged Raj, asked him if he could review the deck',
      { kind: 'message', with: 'Raj Patel', asked: true }
    ],
    [
      'pinged Raj, asked for an intro to Marta',
      { kind: 'message', with: 'Raj Patel', asked: true }
    ],
    [
      'Raj pinged me, asked for an intro to Marta',
      { kind: 'message', with: 'Raj Patel', begunByMe: false }
    ],
    ['asked Ana for feedback on my draft', { kind: 'message', with: 'Ana Ruiz', asked: true }],
    ['asked Ana to review the deck by Friday', { kind: 'message', with: 'Ana Ruiz', asked: true }],
    [
      'asked Luca if he could share the roadmap',
      { kind: 'message', with: 'Luca Rossi', asked: true }
    ],
    ['Lunch with Ana, asked her to be my mentor', { kind: 'lunch', with: 'Ana Ruiz', asked: true }],
    ['Asked Raj for a favour', { kind: 'message', with: 'Raj Patel', asked: true }],
    ['lunch with Ana, asked how she is doing', { kind: 'lunch', with: 'Ana Ruiz' }],
    [
      'met with Marta (skip-level) 30m, no ask, she will think about it',
      { kind: 'meeting', with: 'Marta Lindqvist', minutes: 30 }
    ],
    ['Ana asked me for feedback', { kind: 'message', with: 'Ana Ruiz', begunByMe: false }],
    [
      "Ana asked for the deck, I'll send it by Friday",
      {
        kind: 'message',
        with: 'Ana Ruiz',
        begunByMe: false,
        promises: ['me to Ana Ruiz: send it, 2025-11-21']
      }
    ],
    ['Ana called me about the budget', { kind: 'call', with: 'Ana Ruiz', begunByMe: false }],
    ['Ana and I had lunch', { kind: 'lunch', with: 'Ana Ruiz' }],
    [
      "Zora called me, she'll share her notes",
      { kind: 'call', with: '?Zora', begunByMe: false, promises: ['?Zora to me: share her notes'] }
    ],
    ['she reached out about the portal', { kind: 'message', begunByMe: false }],
    ['reached out to Luca', { kind: 'message', with: 'Luca Rossi' }],
    ['they invited me to their planning', { kind: 'message', begunByMe: false }],
    ['Priya thanked me for the intro', { kind: 'thanks', with: 'Priya Raman', begunByMe: false }],
    [
      'Priya introduced me to Dana Whitlock',
      { kind: 'introduction', with: 'Priya Raman, Dana Whitlock', begunByMe: false }
    ],
    ['Raj helped me with the deploy', { kind: 'help', with: 'Raj Patel', begunByMe: false }],
    [
      'Tom told me that Legal is hiring',
      { kind: 'message', with: 'Tom Ellery', begunByMe: false, learned: ['Legal is hiring'] }
    ],
    ['got a call from Raj', { kind: 'call', with: 'Raj Patel', begunByMe: false }],
    [
      'message from Priya: she needs the deck',
      { kind: 'message', with: 'Priya Raman', begunByMe: false }
    ],
    ['was thanked by Ana', { kind: 'thanks', with: 'Ana Ruiz', begunByMe: false }],
    ['Ana dropped by', { kind: 'meeting', with: 'Ana Ruiz', begunByMe: false }],
    [
      'learned from Ana that Finance closes on day 4',
      { with: 'Ana Ruiz', learned: ['Finance closes on day 4'] }
    ],
    [
      'TIL the data team ships on Wednesdays #data',
      { topics: 'data', learned: ['the data team ships on Wednesdays'] }
    ],
    ['found out that Legal is hiring', { learned: ['Legal is hiring'] }],
    [
      'learned: they plan Q3 in May. Finance closes on day 4! Ask early.',
      { learned: ['they plan Q3 in May. Finance closes on day 4! Ask early'] }
    ],
    [
      'learned: they plan Q3 in May. I owe Ana the deck',
      {
        owed: 'Ana Ruiz',
        learned: ['they plan Q3 in May'],
        promises: ['me to Ana Ruiz: the deck']
      }
    ],
    ['learned that they plan Q3 in May. It rained.', { learned: ['they plan Q3 in May'] }],
    ['learned: they plan Q3 in May.\nIt rained.', { learned: ['they plan Q3 in May'] }],
    ['lesson: never ship on Fridays', { learned: ['never ship on Fridays'] }],
    [
      'lunch with Ana. learned they have 5 engineers; TIL Raj plays chess',
      { kind: 'lunch', with: 'Ana Ruiz', learned: ['they have 5 engineers', 'Raj plays chess'] }
    ],
    [
      'lunch with Ana #OKR #okr #Über #plan/q3',
      { kind: 'lunch', with: 'Ana Ruiz', topics: 'okr über plan/q3' }
    ],
    ['lunch with Ana about the #okr article', { kind: 'lunch', with: 'Ana Ruiz', topics: 'okr' }],
    ['# Notes on #okr with Ana', { with: 'Ana Ruiz' }]
  ]);
});
