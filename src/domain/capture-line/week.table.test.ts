import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('a few weeks of somebody’s lines', () => {
  testTable([
    [
      'Lunch with Raj today, 1 hour. He asked me about the budget. No ask from my side.',
      { kind: 'lunch', with: 'Raj Patel', minutes: 60 }
    ],
    [
      'Coffee catch-up w/ Priya (virtual), 30 min, Thu',
      { kind: 'coffee', with: 'Priya Raman', date: '2025-11-13', minutes: 30 }
    ],
    [
      'Quick call w Luca: portal goes live 1 Dec, he needs my sign-off by 28 Nov',
      { kind: 'call', with: 'Luca Rossi' }
    ],
    [
      'Had dinner with Marta and Hanna on Friday night',
      { kind: 'lunch', with: 'Marta Lindqvist, Hanna Berg', date: '2025-11-14' }
    ],
    [
      'ran into Tom at the coffee machine this morning, promised him feedback by tmrw',
      {
        kind: 'meeting',
        with: 'Tom Ellery',
        promises: ['me to Tom Ellery: feedback, 2025-11-20'],
        place: 'coffee machine'
      }
    ],
    [
      'Met up with Samira for breakfast at 8',
      { kind: 'lunch', with: 'Samira Lund', time: '08:00' }
    ],
    [
      'Samuel called me yesterday at 5pm, 20min',
      {
        kind: 'call',
        with: 'Samuel Adeyemi',
        date: '2025-11-18',
        time: '17:00',
        minutes: 20,
        begunByMe: false
      }
    ],
    [
      "Skip-level with Marta yesterday; she'll sponsor me for the lead role",
      {
        kind: 'meeting',
        with: 'Marta Lindqvist',
        date: '2025-11-18',
        promises: ['Marta Lindqvist to me: sponsor me for the lead role']
      }
    ],
    [
      '1:1 with my manager Marta, asked for a raise',
      { kind: 'meeting', with: 'Marta Lindqvist', asked: true }
    ],
    [
      'all-hands today 1h, praised Mei-Lin in front of everyone',
      { kind: 'event', with: 'Mei-Lin Chen', minutes: 60, event: 'all-hands' }
    ],
    [
      'Town hall yesterday afternoon with Ifeoma & Aoife',
      {
        kind: 'event',
        with: 'Ifeoma Okafor, Aoife Ní Bhriain',
        date: '2025-11-18',
        event: 'Town hall'
      }
    ],
    [
      'workshop "Storytelling with data" on Tuesday 9-12 with Farah',
      {
        kind: 'event',
        with: 'Farah Aziz',
        date: '2025-11-18',
        time: '09:00',
        minutes: 180,
        event: 'Storytelling with data'
      }
    ],
    [
      'Congratulated Hanna for her promotion to lead designer',
      { kind: 'thanks', with: 'Hanna Berg' }
    ],
    ['said congrats to Tom on his baby girl', { kind: 'thanks', with: 'Tom Ellery' }],
    ['Thank you card for Priya', { kind: 'thanks', with: 'Priya Raman' }],
    ['thanked the whole data team for the migration', { kind: 'thanks', groups: 'Data' }],
    [
      'Praised Luca and Farah publicly in #general',
      { kind: 'praise', with: 'Luca Rossi, Farah Aziz', topics: 'general', audience: '#general' }
    ],
    [
      'shoutout in the weekly for Tom: great demo',
      { kind: 'praise', with: 'Tom Ellery', audience: 'weekly' }
    ],
    [
      'intro: Zora Kim <> Hanna (both into accessibility)',
      { kind: 'introduction', with: '?Zora Kim, Hanna Berg' }
    ],
    [
      'Connected Wei with Raj re: supply chain forecast #forecast',
      { kind: 'introduction', with: 'Wei Zhang, Raj Patel', topics: 'forecast' }
    ],
    [
      'introduced Priya and Tom by email yesterday',
      { kind: 'introduction', with: 'Priya Raman, Tom Ellery', date: '2025-11-18' }
    ],
    [
      'introduced Zora to the design team',
      { kind: 'introduction', with: '?Zora', groups: 'Design' }
    ],
    [
      "Priya intro'd me to Zora",
      { kind: 'introduction', with: 'Priya Raman, ?Zora', begunByMe: false }
    ],
    ['offered my help to Legal with the contract tool', { kind: 'help', groups: 'Legal' }],
    ['asked Farah if she needs help with the audit', { kind: 'help', with: 'Farah Aziz' }],
    ['helped Wei debug his script, 45 min', { kind: 'help', with: 'Wei Zhang', minutes: 45 }],
    ['sent Aoife the hiring plan as promised', { kind: 'message', with: 'Aoife Ní Bhriain' }],
    [
      'pinged Will about the outage - no ask, just checking in',
      { kind: 'message', with: 'Will Grant' }
    ],
    ['texted April: good luck with the talk!', { kind: 'message', with: 'April Jones' }],
    ['wrote to Ifeoma on LinkedIn', { kind: 'message', with: 'Ifeoma Okafor' }],
    [
      'Reached out to Zora from Finance after the town hall',
      { kind: 'message', with: '?Zora (Finance)' }
    ],
    [
      'Luca reached out, wants to collaborate on the portal',
      { kind: 'message', with: 'Luca Rossi', begunByMe: false }
    ],
    [
      'Tom invited me for coffee next Tuesday at 3',
      { kind: 'coffee', with: 'Tom Ellery', date: '2025-11-25', time: '15:00', begunByMe: false }
    ],
    [
      "Raj messaged: he'll send the figures tomorrow",
      {
        kind: 'message',
        with: 'Raj Patel',
        begunByMe: false,
        promises: ['Raj Patel to me: send the figures, 2025-11-20']
      }
    ],
    [
      "Got invited to Legal's offsite by Dana W.",
      { kind: 'message', with: 'Dana Whitlock', event: "Legal's offsite" }
    ],
    [
      'lunch w/ Ana R. and Dana W. @ canteen y',
      { kind: 'lunch', with: 'Ana Ruiz, Dana Whitlock', date: '2025-11-18', place: 'canteen' }
    ],
    [
      'Lunch with Ana Ruiz from Legal and her colleague Zora',
      { kind: 'lunch', with: 'Ana Ruiz, ?Zora' }
    ],
    [
      'coffee with Zora Kim (Finance, new) 20m',
      { kind: 'coffee', with: '?Zora Kim (Finance)', minutes: 20 }
    ],
    ['coffee with Hanna and someone new from Data', { kind: 'coffee', with: 'Hanna Berg' }],
    ['Lunch with 3 people from Sales', { kind: 'lunch' }],
    ['standup 15m', { kind: 'meeting', minutes: 15 }],
    ['retro with the team, 1h', { kind: 'meeting', minutes: 60 }],
    ['pair programming with Wei for 90 mins', { kind: 'meeting', with: 'Wei Zhang', minutes: 90 }],
    [
      "mentoring session with April 1h #career, she'll draft her plan by next Monday",
      {
        kind: 'meeting',
        with: 'April Jones',
        minutes: 60,
        topics: 'career',
        promises: ['April Jones to me: draft her plan, 2025-11-24']
      }
    ],
    [
      'Mentor call with Marta: learned that promotions are decided in March',
      { kind: 'call', with: 'Marta Lindqvist', learned: ['promotions are decided in March'] }
    ],
    [
      'coffee w/ Ifeoma: they are hiring 3 SREs in Q1 #hiring',
      { kind: 'coffee', with: 'Ifeoma Okafor', topics: 'hiring' }
    ],
    [
      'lunch w/ Tom; learned: Data owns the churn model; idea: joint demo',
      {
        kind: 'lunch',
        with: 'Tom Ellery',
        learned: ['Data owns the churn model'],
        ideas: ['joint demo']
      }
    ],
    ['TIL Legal reviews NDAs only on Mondays', { learned: ['Legal reviews NDAs only on Mondays'] }],
    [
      'Learned from Samira over lunch: Sales forecasts are due on the 5th',
      { kind: 'lunch', with: 'Samira Lund', learned: ['Sales forecasts are due on the 5th'] }
    ],
    ['Idea: ask Raj for a budget walkthrough', { ideas: ['ask Raj for a budget walkthrough'] }],
    [
      "I'll send the deck to Priya and Tom by Monday",
      {
        owed: 'Priya Raman, Tom Ellery',
        promises: ['me to Priya Raman: send the deck to Priya and Tom, 2025-11-24']
      }
    ],
    [
      'need to intro Samira to Wei before the end of the month',
      {
        owed: 'Samira Lund, Wei Zhang',
        promises: ['me to Samira Lund: intro Samira to Wei, 2025-11-30']
      }
    ],
    ['Will owes me a coffee', { owed: 'Will Grant', promises: ['Will Grant to me: a coffee'] }],
    [
      'Priya to share research notes by Thu',
      { owed: 'Priya Raman', promises: ['Priya Raman to me: share research notes, 2025-11-20'] }
    ],
    ['She promised me an intro to the CFO', { promises: ['somebody to me: an intro to the CFO'] }],
    [
      'Ana will introduce me to her boss next week',
      { owed: 'Ana Ruiz', promises: ['Ana Ruiz to me: introduce me to her boss, 2025-11-24'] }
    ],
    [
      'lunch yest w Raj 12:30 45min',
      { kind: 'lunch', with: 'Raj Patel', date: '2025-11-18', time: '12:30', minutes: 45 }
    ],
    [
      'Mon 10am 1:1 Tom 30m',
      { kind: 'meeting', with: 'Tom Ellery', date: '2025-11-17', time: '10:00', minutes: 30 }
    ],
    ['17/11 coffee Hanna', { kind: 'coffee', with: 'Hanna Berg', date: '2025-11-17' }],
    [
      'on Nov 3rd I had lunch with Hanna and Wei',
      { kind: 'lunch', with: 'Hanna Berg, Wei Zhang', date: '2025-11-03' }
    ],
    ['Last Thursday: call with Samira', { kind: 'call', with: 'Samira Lund', date: '2025-11-13' }],
    ['two days ago, coffee with Farah', { kind: 'coffee', with: 'Farah Aziz', date: '2025-11-17' }],
    [
      'the day before yesterday lunch w/ Luca',
      { kind: 'lunch', with: 'Luca Rossi', date: '2025-11-17' }
    ],
    [
      "this afternoon 3pm call Priya 15'",
      { kind: 'call', with: 'Priya Raman', time: '15:00', minutes: 15 }
    ],
    ['lunch with Raj at 12.30', { kind: 'lunch', with: 'Raj Patel', time: '12:30' }],
    ['12:15 lunch Raj Priya', { kind: 'lunch', with: 'Raj Patel, Priya Raman', time: '12:15' }],
    [
      "yesterday's lunch with Tom was great, 1h",
      { kind: 'lunch', with: 'Tom Ellery', date: '2025-11-18', minutes: 60 }
    ],
    [
      'lunch with hanna on mon and coffee with tom on tue',
      { kind: 'lunch', with: 'Hanna Berg, Tom Ellery', date: '2025-11-17' }
    ],
    ['Coffee with Ana & lunch with Raj', { kind: 'coffee', with: 'Ana Ruiz, Raj Patel' }]
  ]);
});
