import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('days of the office in passing', () => {
  testTable([
    [
      'Bumped into Ana by the coffee machine, she moves to Berlin in March',
      { kind: 'meeting', with: 'Ana Ruiz', place: 'coffee machine' }
    ],
    [
      'Breakfast with Raj and two people from Finance on Monday at 8:30',
      { kind: 'lunch', with: 'Raj Patel', date: '2025-11-17', time: '08:30' }
    ],
    [
      "Quick sync w Luca (15 min) — he'll send me the numbers tomorrow",
      {
        kind: 'meeting',
        with: 'Luca Rossi',
        minutes: 15,
        promises: ['Luca Rossi to me: send me the numbers, 2025-11-20']
      }
    ],
    [
      '1-1 Hanna 30 min yesterday; she owes me feedback on the deck till friday',
      {
        kind: 'meeting',
        with: 'Hanna Berg',
        date: '2025-11-18',
        minutes: 30,
        promises: ['Hanna Berg to me: feedback on the deck, 2025-11-21']
      }
    ],
    [
      'Ana & I talked for half an hour after standup',
      { kind: 'meeting', with: 'Ana Ruiz', minutes: 30 }
    ],
    [
      'Drinks after work with the design team, Thursday',
      { kind: 'coffee', date: '2025-11-13', groups: 'Design' }
    ],
    [
      "Promised Farah I'd share my notes before the end of the week",
      { owed: 'Farah Aziz', promises: ['me to Farah Aziz: share my notes, 2025-11-21'] }
    ],
    [
      'Told Tom I would introduce him to Mei-Lin',
      {
        kind: 'message',
        with: 'Tom Ellery',
        owed: 'Mei-Lin Chen',
        promises: ['me to Tom Ellery: introduce him to Mei-Lin']
      }
    ],
    [
      'Lunch w/ Ana Ruiz, Tom E. + Luca today, 1h15',
      { kind: 'lunch', with: 'Ana Ruiz, Tom Ellery, Luca Rossi', minutes: 75 }
    ],
    [
      'All hands in Lisbon, met Zora Kim and Olga Petrov',
      { kind: 'event', with: '?Zora Kim, ?Olga Petrov', place: 'Lisbon', event: 'All hands' }
    ],
    [
      'Attended the Rust workshop by Mark on Tuesday',
      { kind: 'event', with: 'Mark Novak', date: '2025-11-18', event: 'Rust workshop' }
    ],
    [
      'Gave a talk at the data guild yesterday, 20 people',
      { kind: 'event', date: '2025-11-18', event: 'data guild' }
    ],
    [
      'Organised the summer party with Samira',
      { kind: 'event', with: 'Samira Lund', organised: true, event: 'summer party' }
    ],
    ['helped organise the book club', { kind: 'event', organised: true, event: 'book club' }],
    [
      'Gave kudos to Raj in #wins',
      { kind: 'praise', with: 'Raj Patel', topics: 'wins', audience: '#wins' }
    ],
    ['Tom thanked me for the review', { kind: 'thanks', with: 'Tom Ellery', begunByMe: false }],
    ['Sent Ana the article I owed her', { kind: 'message', with: 'Ana Ruiz' }],
    ['Paid Raj the 20€ I owed him', { with: 'Raj Patel' }],
    ['Raj owes me 20€', { owed: 'Raj Patel', promises: ['Raj Patel to me: 20€'] }],
    [
      'I owe Raj $20 by Friday',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: $20, 2025-11-21'] }
    ],
    [
      'coffee with ana tmrw 10am',
      { kind: 'coffee', with: 'Ana Ruiz', date: '2025-11-20', time: '10:00' }
    ],
    [
      'lunch next wed with Priya at the canteen',
      { kind: 'lunch', with: 'Priya Raman', date: '2025-11-26', place: 'canteen' }
    ],
    ['lunch on sat with Ana', { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-15' }],
    ['sat with Ana for 10 min', { kind: 'meeting', with: 'Ana Ruiz', minutes: 10 }],
    ['lunch with Hanna on 12.11.', { kind: 'lunch', with: 'Hanna Berg', date: '2025-11-12' }],
    [
      'lunch with Hanna on 12.11. in Berlin',
      { kind: 'lunch', with: 'Hanna Berg', date: '2025-11-12', place: 'Berlin' }
    ],
    [
      'send Hanna the notes by 24.11.',
      { owed: 'Hanna Berg', promises: ['me to Hanna Berg: send Hanna the notes, 2025-11-24'] }
    ],
    [
      "Ana wants to know more about our roadmap, I'll set up a demo by the end of November",
      { with: 'Ana Ruiz', promises: ['me to Ana Ruiz: set up a demo, 2025-11-30'] }
    ],
    ["Hanna's birthday is on 3 May", { with: 'Hanna Berg' }],
    ["Luca's last day is 12 December", { with: 'Luca Rossi' }],
    ["don't forget Ana's birthday on 2 Dec", { with: 'Ana Ruiz' }],
    ["note: Tom's contract ends in March", { with: 'Tom Ellery' }],
    ['Worried about Hanna', { with: 'Hanna Berg' }],
    ['Hanna prefers Slack over email', { with: 'Hanna Berg' }],
    ['Lunch with Ana, she loves tea', { kind: 'lunch', with: 'Ana Ruiz' }],
    ['Luca is allergic to nuts', { with: 'Luca Rossi' }],
    ['Wrote a recommendation for Luca', { kind: 'praise', with: 'Luca Rossi' }],
    [
      'Caught Dana W for 5 min before the board meeting',
      { kind: 'meeting', with: 'Dana Whitlock', minutes: 5 }
    ],
    [
      'Lunch, Raj, yesterday, 50 min, sushi place',
      { kind: 'lunch', with: 'Raj Patel', date: '2025-11-18', minutes: 50 }
    ],
    ['@ana @raj lunch', { kind: 'lunch', with: 'Ana Ruiz, Raj Patel' }],
    [
      'Ran into Mark and April in the lift this morning',
      { kind: 'meeting', with: 'Mark Novak, April Jones', place: 'lift' }
    ],
    [
      'Lunch with Priya last Friday 12:30–13:15',
      { kind: 'lunch', with: 'Priya Raman', date: '2025-11-14', time: '12:30', minutes: 45 }
    ],
    [
      'Skip level with Elizabeth at 16h',
      { kind: 'meeting', with: 'Elizabeth Moore', time: '16:00' }
    ],
    ['call with Luca 14h, 30m', { kind: 'call', with: 'Luca Rossi', time: '14:00', minutes: 30 }],
    ['Chatted w/ Luca for 3/4 h', { kind: 'meeting', with: 'Luca Rossi', minutes: 45 }],
    [
      'got introduced to Olga by Marta',
      { kind: 'introduction', with: '?Olga, Marta Lindqvist', begunByMe: false }
    ],
    [
      'Marta put me in contact with Olga Petrov',
      { kind: 'introduction', with: 'Marta Lindqvist, ?Olga Petrov', begunByMe: false }
    ],
    ['Invited Hanna to lunch on Friday', { kind: 'lunch', with: 'Hanna Berg', date: '2025-11-21' }],
    [
      '~learned pricing is owned by Finance ~idea pair with Farah',
      { learned: ['pricing is owned by Finance'], ideas: ['pair with Farah'] }
    ],
    [
      'lunch @ana @raj y 45m >owe ana the deck fri <owe raj the numbers',
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel',
        date: '2025-11-18',
        minutes: 45,
        promises: ['me to Ana Ruiz: the deck, 2025-11-21', 'Raj Patel to me: the numbers']
      }
    ],
    [
      'Mentoring session with Marta, she suggested I talk to Olga',
      { kind: 'meeting', with: 'Marta Lindqvist' }
    ],
    [
      'Played football with Samuel and Will on Saturday',
      { kind: 'meeting', with: 'Samuel Adeyemi, Will Grant', date: '2025-11-15' }
    ],
    ['Went climbing with Wei after work', { kind: 'meeting', with: 'Wei Zhang' }],
    [
      'Went for a run with Raj on Sunday',
      { kind: 'meeting', with: 'Raj Patel', date: '2025-11-16' }
    ],
    ['Went to lunch with Raj', { kind: 'lunch', with: 'Raj Patel' }],
    ['went through the deck with Raj, 40 min', { kind: 'meeting', with: 'Raj Patel', minutes: 40 }],
    [
      'let Ana know about the budget by Monday',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: let Ana know about the budget, 2025-11-24'] }
    ],
    [
      'send Ana the deck by Friday',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: send Ana the deck, 2025-11-21'] }
    ],
    [
      'Call Ana before Thursday about the contract',
      { owed: 'Ana Ruiz', promises: ['me to Ana Ruiz: Call Ana about the contract, 2025-11-20'] }
    ],
    [
      'action item: send Raj the slides',
      { owed: 'Raj Patel', promises: ['me to Raj Patel: send Raj the slides'] }
    ],
    [
      'Remember to congratulate Hanna on Friday',
      { owed: 'Hanna Berg', promises: ['me to Hanna Berg: congratulate Hanna, 2025-11-21'] }
    ],
    [
      'Kwame (new in Legal) stopped by for 10 minutes',
      { kind: 'meeting', with: '?Kwame', minutes: 10 }
    ],
    [
      'Lunch @ La Tagliatella with Ana',
      { kind: 'lunch', with: 'Ana Ruiz', place: 'La Tagliatella' }
    ],
    ['Asked Ana out for lunch', { kind: 'message', with: 'Ana Ruiz' }],
    [
      "Needed a favour from Tom: he'll review my PR by tomorrow",
      { with: 'Tom Ellery', asked: true, promises: ['Tom Ellery to me: review my PR, 2025-11-20'] }
    ],
    ["I'd love to introduce Wei to Hanna", { with: 'Wei Zhang, Hanna Berg' }],
    ['want to have lunch with Ana', { with: 'Ana Ruiz' }],
    ['forgot to call Ana', { with: 'Ana Ruiz' }],
    [
      'Ana, Raj and I had lunch yesterday',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18' }
    ],
    ['Today I had lunch with Ana and her boss Olga', { kind: 'lunch', with: 'Ana Ruiz, ?Olga' }],
    [
      'This Tuesday: coffee with Luca at 3',
      { kind: 'coffee', with: 'Luca Rossi', date: '2025-11-18', time: '15:00' }
    ],
    [
      'Coffee with Zora Kim from Finance, she owes me the org chart by next Friday',
      {
        kind: 'coffee',
        with: '?Zora Kim (Finance)',
        promises: ['?Zora Kim (Finance) to me: the org chart, 2025-11-28']
      }
    ],
    [
      'Wei called me about the outage at 22:30 last night',
      { kind: 'call', with: 'Wei Zhang', date: '2025-11-18', time: '22:30', begunByMe: false }
    ],
    [
      'Call w/ Raj re: Q4 #budget #planning, 30m, asked for headcount',
      { kind: 'call', with: 'Raj Patel', minutes: 30, topics: 'budget planning', asked: true }
    ],
    [
      'Went to the data meetup yesterday, met Zora and Kwame there',
      { kind: 'event', with: '?Zora, ?Kwame', date: '2025-11-18', event: 'data meetup' }
    ],
    [
      'Volunteered at the food bank with Samira, 3 hours',
      { kind: 'event', with: 'Samira Lund', minutes: 180, event: 'food bank' }
    ],
    [
      'Raj to send contract by 5 Dec',
      { owed: 'Raj Patel', promises: ['Raj Patel to me: send contract, 2025-12-05'] }
    ],
    [
      'I need to get back to Hanna before Thursday',
      { owed: 'Hanna Berg', promises: ['me to Hanna Berg: get back to Hanna, 2025-11-20'] }
    ],
    [
      'Learned from Ana and Raj: budget freezes in December, hiring stops in January',
      {
        with: 'Ana Ruiz, Raj Patel',
        learned: ['budget freezes in December, hiring stops in January']
      }
    ],
    [
      'lunch w ana on Nov 3rd at 12.30',
      { kind: 'lunch', with: 'Ana Ruiz', date: '2025-11-03', time: '12:30' }
    ],
    [
      'Coffee with Ana last Tuesday at 9.30am for 20 mins',
      { kind: 'coffee', with: 'Ana Ruiz', date: '2025-11-18', time: '09:30', minutes: 20 }
    ],
    [
      'LUNCH WITH ANA AND RAJ YESTERDAY',
      { kind: 'lunch', with: 'Ana Ruiz, Raj Patel', date: '2025-11-18' }
    ],
    ['🍕 lunch with Áña', { kind: 'lunch', with: 'Ana Ruiz' }],
    ['Lunch w/Ana&Raj', { kind: 'lunch', with: 'Ana Ruiz, Raj Patel' }]
  ]);
});
