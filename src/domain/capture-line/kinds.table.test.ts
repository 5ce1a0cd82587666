import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('what kind of contact it was', () => {
  testTable([
    ['met Zora for coffee yesterday', { kind: 'coffee', with: '?Zora', date: '2025-11-18' }],
    ['caught up with Aoife Ní Bhriain over lunch', { kind: 'lunch', with: 'Aoife Ní Bhriain' }],
    [
      'quick chat with Priya by the coffee machine',
      { kind: 'meeting', with: 'Priya Raman', place: 'coffee machine' }
    ],
    ['virtual coffee with Mei Lin', { kind: 'coffee', with: 'Mei-Lin Chen' }],
    ['Dinner with Priya last night', { kind: 'lunch', with: 'Priya Raman', date: '2025-11-18' }],
    ['team lunch', { kind: 'lunch' }],
    ['call with Priya', { kind: 'call', with: 'Priya Raman' }],
    ['video call with Aoife Ni Bhriain', { kind: 'call', with: 'Aoife Ní Bhriain' }],
    [
      'caught up with Tom on Zoom for half an hour',
      { kind: 'call', with: 'Tom Ellery', minutes: 30 }
    ],
    ['Called Ana', { kind: 'call', with: 'Ana Ruiz' }],
    ['emailed Ana', { kind: 'message', with: 'Ana Ruiz' }],
    ['wrote to Luca about the portal', { kind: 'message', with: 'Luca Rossi' }],
    ['msg to Luca re portal', { kind: 'message', with: 'Luca Rossi' }],
    ['slack dm with Luca', { kind: 'message', with: 'Luca Rossi' }],
    ['replied to Ana', { kind: 'message', with: 'Ana Ruiz' }],
    ['dropped Raj a note', { kind: 'message', with: 'Raj Patel' }],
    ['Sent Raj the article on OKRs', { kind: 'message', with: 'Raj Patel' }],
    ['sent Raj a thank-you note', { kind: 'thanks', with: 'Raj Patel' }],
    ['emailed Ana a thank-you note', { kind: 'thanks', with: 'Ana Ruiz' }],
    ['sent Raj congrats on the promotion', { kind: 'thanks', with: 'Raj Patel' }],
    ['wished Raj a happy birthday', { kind: 'thanks', with: 'Raj Patel' }],
    ['1:1 with R. Patel', { kind: 'meeting', with: 'Raj Patel' }],
    ['1-1 with Tom, 30 minutes', { kind: 'meeting', with: 'Tom Ellery', minutes: 30 }],
    ['one-on-one with Tom', { kind: 'meeting', with: 'Tom Ellery' }],
    ['walked with Farah half an hour', { kind: 'meeting', with: 'Farah Aziz', minutes: 30 }],
    [
      'bumped into Raj in the kitchen, 5 min',
      { kind: 'meeting', with: 'Raj Patel', minutes: 5, place: 'kitchen' }
    ],
    ['sat with Ana at lunch', { kind: 'meeting', with: 'Ana Ruiz' }],
    ['stand-up with the data team', { kind: 'meeting', groups: 'Data' }],
    [
      'sync with Raj re Q3 pricing 30m #q3-pricing',
      { kind: 'meeting', with: 'Raj Patel', minutes: 30, topics: 'q3-pricing' }
    ],
    [
      'all hands yesterday, met Zora Kim and Ben',
      { kind: 'event', with: '?Zora Kim, ?Ben', date: '2025-11-18', event: 'all hands' }
    ],
    [
      'attended a training on negotiation yesterday 2h',
      { kind: 'event', date: '2025-11-18', minutes: 120, event: 'training on negotiation' }
    ],
    [
      "Attended Priya's workshop on research yesterday",
      { kind: 'event', date: '2025-11-18', event: "Priya's workshop" }
    ],
    [
      'organised the brown bag on pricing with Raj',
      { kind: 'event', with: 'Raj Patel', organised: true, event: 'brown bag' }
    ],
    [
      'hosted a lunch and learn with Raj',
      { kind: 'event', with: 'Raj Patel', organised: true, event: 'lunch and learn' }
    ],
    [
      'spoke at the data meetup yesterday',
      { kind: 'event', date: '2025-11-18', event: 'data meetup' }
    ],
    [
      'offsite with the design team on 5 Nov',
      { kind: 'event', date: '2025-11-05', groups: 'Design', event: 'offsite' }
    ],
    [
      'shout-out to Luca in front of the whole team',
      { kind: 'praise', with: 'Luca Rossi', audience: 'whole team' }
    ],
    [
      'kudos to Mei-Lin for the data fix, in the all hands',
      { kind: 'praise', with: 'Mei-Lin Chen', event: 'all hands', audience: 'all hands' }
    ],
    [
      'credited Farah in front of the leadership team for the dashboard',
      { kind: 'praise', with: 'Farah Aziz', audience: 'leadership team' }
    ],
    [
      'gave Luca a shout-out in standup',
      { kind: 'praise', with: 'Luca Rossi', audience: 'standup' }
    ],
    [
      'in standup praised Mei-Lin for the fix',
      { kind: 'praise', with: 'Mei-Lin Chen', audience: 'standup' }
    ],
    [
      "praised Luca's work in front of Marta",
      { kind: 'praise', with: 'Luca Rossi, Marta Lindqvist', audience: 'Marta' }
    ],
    ['thanked Tom for covering', { kind: 'thanks', with: 'Tom Ellery' }],
    ['thank you Raj for the help', { kind: 'thanks', with: 'Raj Patel' }],
    ['Thank-you note to Raj', { kind: 'thanks', with: 'Raj Patel' }],
    ['congratulated Samira on her promotion', { kind: 'thanks', with: 'Samira Lund' }],
    ['connected Ana and Raj about OKRs', { kind: 'introduction', with: 'Ana Ruiz, Raj Patel' }],
    ['connected with Zora on LinkedIn', { kind: 'meeting', with: '?Zora' }],
    ['put Ana in touch with Raj', { kind: 'introduction', with: 'Ana Ruiz, Raj Patel' }],
    ['made an intro between Ana and Raj', { kind: 'introduction', with: 'Ana Ruiz, Raj Patel' }],
    ['introduced myself to Zora', { kind: 'meeting', with: '?Zora' }],
    ['intro call with Zora', { kind: 'call', with: '?Zora' }],
    ['helped Hanna with her dashboard 1h', { kind: 'help', with: 'Hanna Berg', minutes: 60 }],
    ['gave Luca a hand with his slides', { kind: 'help', with: 'Luca Rossi' }],
    ['offered to help Hanna', { kind: 'help', with: 'Hanna Berg' }],
    ['offered Raj help with hiring', { kind: 'help', with: 'Raj Patel' }],
    ['asked Marta how I can help', { kind: 'help', with: 'Marta Lindqvist' }],
    ['asked Priya what I could do for her team', { kind: 'help', with: 'Priya Raman' }],
    ['asked Raj if I can help', { kind: 'help', with: 'Raj Patel' }],
    ['no lunch with Ana', { with: 'Ana Ruiz' }],
    ['cancelled coffee with Ana', { with: 'Ana Ruiz' }],
    ['note: the kitchen on 4 is broken', {}],
    ['Went to Madrid', {}],
    ['message to Ana about the offsite', { kind: 'message', with: 'Ana Ruiz' }]
  ]);
});
