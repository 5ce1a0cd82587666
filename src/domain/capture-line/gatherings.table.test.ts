import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('where it was, which event, which team, and who heard it', () => {
  testTable([
    [
      'Thanked Mei-Lin in front of the whole product sync for finding the duplicate events',
      { kind: 'thanks', with: 'Mei-Lin Chen', audience: 'whole product sync' }
    ],
    [
      'bumped into Ana R. at the all hands',
      { kind: 'meeting', with: 'Ana Ruiz', event: 'all hands' }
    ],
    [
      "had lunch w Priya and Luca at Lolo's, 1h15",
      { kind: 'lunch', with: 'Priya Raman, Luca Rossi', minutes: 75, place: "Lolo's" }
    ],
    ["Lunch at Lolo's with Priya", { kind: 'lunch', with: 'Priya Raman', place: "Lolo's" }],
    [
      'coffee in the canteen with Hanna, 20 mins',
      { kind: 'coffee', with: 'Hanna Berg', minutes: 20, place: 'canteen' }
    ],
    [
      'met Zora at the Christmas party',
      { kind: 'meeting', with: '?Zora', event: 'Christmas party' }
    ],
    [
      'ran into Dana Whitlock in the lift',
      { kind: 'meeting', with: 'Dana Whitlock', place: 'lift' }
    ],
    [
      'Ran into Samuel by the printer, he asked me for the Q3 numbers',
      { kind: 'meeting', with: 'Samuel Adeyemi', place: 'printer' }
    ],
    [
      'town hall today, sat next to Ifeoma',
      { kind: 'event', with: 'Ifeoma Okafor', event: 'town hall' }
    ],
    ['went to the town hall on Monday', { kind: 'event', date: '2025-11-17', event: 'town hall' }],
    [
      'attended the Kubernetes workshop last Thursday, 3h',
      { kind: 'event', date: '2025-11-13', minutes: 180, event: 'Kubernetes workshop' }
    ],
    [
      'security training 2h yesterday',
      { kind: 'event', date: '2025-11-18', minutes: 120, event: 'security training' }
    ],
    [
      'Organised the pub quiz last Friday',
      { kind: 'event', date: '2025-11-14', organised: true, event: 'pub quiz' }
    ],
    [
      'praised Luca for the portal launch in front of Marta and Raj',
      { kind: 'praise', with: 'Luca Rossi, Marta Lindqvist, Raj Patel', audience: 'Marta and Raj' }
    ],
    [
      'Gave Tom credit in the steering committee for the fix',
      { kind: 'praise', with: 'Tom Ellery', audience: 'steering committee' }
    ],
    [
      'shoutout to Priya in #design-team for the research plan',
      { kind: 'praise', with: 'Priya Raman', topics: 'design-team', audience: '#design-team' }
    ],
    ['coffee with the pricing team', { kind: 'coffee', groups: '?pricing team' }],
    ['lunch with the data team and Ana', { kind: 'lunch', with: 'Ana Ruiz', groups: 'Data' }],
    ['met the Legal team', { kind: 'meeting', groups: 'Legal' }],
    [
      'workshop with Design and Legal, 90 minutes',
      { kind: 'event', minutes: 90, groups: 'Design, Legal' }
    ],
    ['event: DataConf, 2 days ago', { kind: 'event', date: '2025-11-17', event: 'DataConf' }],
    [
      'event: Data summit with Ana yesterday',
      { kind: 'event', with: 'Ana Ruiz', date: '2025-11-18', event: 'Data summit' }
    ],
    [
      'coffee with Hanna in Café Central',
      { kind: 'coffee', with: 'Hanna Berg', place: 'Café Central' }
    ],
    [
      'lunch with Luca at the Italian place',
      { kind: 'lunch', with: 'Luca Rossi', place: 'Italian place' }
    ],
    ["lunch with Luca at Nando's", { kind: 'lunch', with: 'Luca Rossi', place: "Nando's" }],
    [
      'breakfast with Ifeoma at the hotel',
      { kind: 'lunch', with: 'Ifeoma Okafor', place: 'hotel' }
    ],
    ['drinks with the data team after work', { kind: 'coffee', groups: 'Data' }],
    ['chatted to April in the kitchen', { kind: 'meeting', with: 'April Jones', place: 'kitchen' }],
    ['gave a talk at DataConf yesterday', { kind: 'event', date: '2025-11-18', event: 'DataConf' }],
    ['spoke at the all hands about our roadmap', { kind: 'event', event: 'all hands' }],
    [
      "attended Ifeoma's brown bag on incident reviews",
      { kind: 'event', event: "Ifeoma's brown bag" }
    ],
    ['joined the book club', { kind: 'event', event: 'book club' }],
    [
      'went to the Women in Tech meetup with Hanna',
      { kind: 'event', with: 'Hanna Berg', event: 'Women in Tech meetup' }
    ],
    [
      'volunteered at the food bank with Luca and April',
      { kind: 'event', with: 'Luca Rossi, April Jones', event: 'food bank' }
    ],
    ['hosted the design crit', { kind: 'event', organised: true, event: 'design crit' }],
    [
      'gave kudos to Farah in the weekly',
      { kind: 'praise', with: 'Farah Aziz', audience: 'weekly' }
    ],
    [
      'Recognised Tom at the town hall for the fix',
      { kind: 'praise', with: 'Tom Ellery', event: 'town hall', audience: 'town hall' }
    ],
    [
      'Hanna came by my desk to chat about onboarding',
      { kind: 'meeting', with: 'Hanna Berg', begunByMe: false, place: 'desk' }
    ],
    ['Quick hello to Priya at the lifts', { kind: 'message', with: 'Priya Raman', place: 'lifts' }],
    [
      'Sent Luca kudos in #wins for the portal launch',
      { kind: 'praise', with: 'Luca Rossi', topics: 'wins', audience: '#wins' }
    ],
    [
      'gave Mei-Lin a shout-out at the town hall for finding the duplicate events',
      { kind: 'praise', with: 'Mei-Lin Chen', event: 'town hall', audience: 'town hall' }
    ],
    [
      "met Priya, Tom & Luca for lunch at Nando's last Friday, 90 min, #portal",
      {
        kind: 'lunch',
        with: 'Priya Raman, Tom Ellery, Luca Rossi',
        date: '2025-11-14',
        minutes: 90,
        topics: 'portal',
        place: "Nando's"
      }
    ],
    [
      "lunch w/ Ana+Raj @ Lolo's y 1h",
      {
        kind: 'lunch',
        with: 'Ana Ruiz, Raj Patel',
        date: '2025-11-18',
        minutes: 60,
        place: "Lolo's"
      }
    ],
    [
      'All hands: Marta announced the new org',
      { kind: 'event', with: 'Marta Lindqvist', event: 'All hands' }
    ],
    [
      'Friday drinks with the design team, met Zora and Kwame',
      { kind: 'coffee', with: '?Zora, ?Kwame', date: '2025-11-14', groups: 'Design' }
    ],
    [
      'hackathon with Luca and Farah, 2 days',
      { kind: 'event', with: 'Luca Rossi, Farah Aziz', event: 'hackathon' }
    ],
    [
      'Design guild at 4pm, presented the new icons',
      { kind: 'event', time: '16:00', event: 'Design guild' }
    ],
    [
      'Attended "Negotiation for engineers" training, 4h',
      { kind: 'event', minutes: 240, event: 'Negotiation for engineers' }
    ],
    [
      'book club yesterday, met Olga from Finance',
      { kind: 'event', with: '?Olga (Finance)', date: '2025-11-18', event: 'book club' }
    ],
    [
      'Team lunch with Legal at the Thai place, learned they review contracts on Tuesdays',
      {
        kind: 'lunch',
        learned: ['they review contracts on Tuesdays'],
        groups: 'Legal',
        place: 'Thai place'
      }
    ],
    [
      'met Tomás at the Design offsite in Lisbon',
      { kind: 'meeting', with: 'Tomás Ferreira', place: 'Lisbon', event: 'Design offsite' }
    ]
  ]);
});
