import { describe } from 'vitest';
import { testTable } from './capture-line.fixture';

describe('hellos, thanks, praise, introductions and help', () => {
  testTable([
    [
      'Call with Sofía & Jürgen Müller 2 wks ago, no ask',
      { kind: 'call', with: '?Sofía, ?Jürgen Müller', date: '2025-11-05' }
    ],
    ['one on one with Ifeoma this morning', { kind: 'meeting', with: 'Ifeoma Okafor' }],
    [
      'had a one-on-one w/ Marta yesterday afternoon, 45m',
      { kind: 'meeting', with: 'Marta Lindqvist', date: '2025-11-18', minutes: 45 }
    ],
    [
      'teams call with Samira at 3pm, 25 min',
      { kind: 'call', with: 'Samira Lund', time: '15:00', minutes: 25 }
    ],
    ['Zoom w/ Farah 30m', { kind: 'call', with: 'Farah Aziz', minutes: 30 }],
    ['quick video chat with Luca, half an hour', { kind: 'call', with: 'Luca Rossi', minutes: 30 }],
    ['slacked Tom about the roadmap', { kind: 'message', with: 'Tom Ellery' }],
    ['Slack: Tom re roadmap', { kind: 'message', with: 'Tom Ellery' }],
    ["DM'd Hanna to see how she is doing", { kind: 'message', with: 'Hanna Berg' }],
    ['dm to Hanna', { kind: 'message', with: 'Hanna Berg' }],
    ['texted Raj happy birthday', { kind: 'message', with: 'Raj Patel' }],
    ['messaged Priya to check in', { kind: 'message', with: 'Priya Raman' }],
    ['wrote Tom a note', { kind: 'message', with: 'Tom Ellery' }],
    ['Congratulated Samuel on his promotion', { kind: 'thanks', with: 'Samuel Adeyemi' }],
    ['congrats to Hanna on her 10 years', { kind: 'thanks', with: 'Hanna Berg' }],
    [
      'congratulated Farah on her wedding yesterday',
      { kind: 'thanks', with: 'Farah Aziz', date: '2025-11-18' }
    ],
    ['Thanked Raj for helping me with the budget', { kind: 'thanks', with: 'Raj Patel' }],
    ['introduced Priya to Raj', { kind: 'introduction', with: 'Priya Raman, Raj Patel' }],
    [
      'Introduced Tom to Zora, both love cycling #cycling',
      { kind: 'introduction', with: 'Tom Ellery, ?Zora', topics: 'cycling' }
    ],
    ["intro'd Luca and Hanna", { kind: 'introduction', with: 'Luca Rossi, Hanna Berg' }],
    [
      'connected Ifeoma with Dana W. on hiring',
      { kind: 'introduction', with: 'Ifeoma Okafor, Dana Whitlock' }
    ],
    [
      'Priya introduced me to Zora from Legal',
      { kind: 'introduction', with: 'Priya Raman, ?Zora (Legal)', begunByMe: false }
    ],
    ['Bob called', { kind: 'call', with: 'Robert Klein', begunByMe: false }],
    ['coffe with Priya', { kind: 'coffee', with: 'Priya Raman' }],
    ['luch with Raj yesterday', { kind: 'lunch', with: 'Raj Patel', date: '2025-11-18' }],
    ['Priya invited me for lunch', { kind: 'lunch', with: 'Priya Raman', begunByMe: false }],
    ['Priya took me out for lunch', { kind: 'lunch', with: 'Priya Raman', begunByMe: false }],
    ['Priya treated me to coffee', { kind: 'coffee', with: 'Priya Raman', begunByMe: false }],
    ['took Priya out for lunch', { kind: 'lunch', with: 'Priya Raman' }],
    [
      'Priya invited me to lunch tomorrow',
      { kind: 'lunch', with: 'Priya Raman', date: '2025-11-20', begunByMe: false }
    ],
    ['I reached out to Zora about mentoring', { kind: 'message', with: '?Zora' }],
    ['she called', { kind: 'call', begunByMe: false }],
    ['asked Raj to review my doc', { kind: 'message', with: 'Raj Patel', asked: true }],
    ['asked Ana for an intro to Legal', { kind: 'message', with: 'Ana Ruiz', asked: true }],
    ['Asked for nothing, just said hi to Tom', { kind: 'message', with: 'Tom Ellery' }],
    ['pinged Tom, no ask', { kind: 'message', with: 'Tom Ellery' }],
    ['msg @luca re portal', { kind: 'message', with: 'Luca Rossi' }],
    ['praise @luca: portal launch', { kind: 'praise', with: 'Luca Rossi' }],
    ['thanks @raj for the review', { kind: 'thanks', with: 'Raj Patel' }],
    ['intro @farah @hanna', { kind: 'introduction', with: 'Farah Aziz, Hanna Berg' }],
    ['mtg w/ Raj', { kind: 'meeting', with: 'Raj Patel' }],
    ['mtg Raj 30m y', { kind: 'meeting', with: 'Raj Patel', date: '2025-11-18', minutes: 30 }],
    [
      'meeting w/ Raj & Priya re: Q4 planning, Tue 10am, 1h',
      {
        kind: 'meeting',
        with: 'Raj Patel, Priya Raman',
        date: '2025-11-18',
        time: '10:00',
        minutes: 60
      }
    ],
    [
      'catch up w/ Luca tues 2pm',
      { kind: 'meeting', with: 'Luca Rossi', date: '2025-11-18', time: '14:00' }
    ],
    ['catchup with aoife', { kind: 'meeting', with: 'Aoife Ní Bhriain' }],
    [
      'skip-level with Marta on Monday 30 mins',
      { kind: 'meeting', with: 'Marta Lindqvist', date: '2025-11-17', minutes: 30 }
    ],
    ['learned: Finance closes on day 4', { learned: ['Finance closes on day 4'] }],
    [
      'learned from Raj: budget is frozen until January',
      { with: 'Raj Patel', learned: ['budget is frozen until January'] }
    ],
    ['learnt that Data moves to Lisbon in March', { learned: ['Data moves to Lisbon in March'] }],
    ['found out Legal uses a new intake form', { learned: ['Legal uses a new intake form'] }],
    ['turns out Hanna used to work in Legal', { learned: ['Hanna used to work in Legal'] }],
    ['Idea: start a lunch roulette', { ideas: ['start a lunch roulette'] }],
    ['idea: ask Marta to sponsor the guild', { ideas: ['ask Marta to sponsor the guild'] }],
    [
      'Ana told me that the budget is frozen',
      { kind: 'message', with: 'Ana Ruiz', begunByMe: false, learned: ['the budget is frozen'] }
    ],
    [
      'Priya mentioned she plays the cello',
      { with: 'Priya Raman', learned: ['she plays the cello'] }
    ],
    ['TIL: Support has its own Slack', { learned: ['Support has its own Slack'] }],
    ['Takeaway: ask earlier', { learned: ['ask earlier'] }],
    ['dinner with Marta in Berlin', { kind: 'lunch', with: 'Marta Lindqvist' }],
    [
      'beers with Tom and Raj last night',
      { kind: 'coffee', with: 'Tom Ellery, Raj Patel', date: '2025-11-18' }
    ],
    ["virtual coffee with Aoife 25'", { kind: 'coffee', with: 'Aoife Ní Bhriain', minutes: 25 }],
    [
      'walk with Hanna along the river, 40 min',
      { kind: 'meeting', with: 'Hanna Berg', minutes: 40 }
    ],
    [
      'sat down w/ Samira for 20 min to talk pricing',
      { kind: 'meeting', with: 'Samira Lund', minutes: 20 }
    ],
    ['had a chat with Will yesterday', { kind: 'meeting', with: 'Will Grant', date: '2025-11-18' }],
    ['caught up with Mark over a beer', { kind: 'coffee', with: 'Mark Novak' }],
    ['paired with Luca for two hours', { kind: 'meeting', with: 'Luca Rossi', minutes: 120 }],
    ['shadowed Samira on a sales call', { kind: 'meeting', with: 'Samira Lund' }],
    ['helped Samira prepare her pitch', { kind: 'help', with: 'Samira Lund' }],
    ['asked Samuel how I can support his team', { kind: 'help', with: 'Samuel Adeyemi' }],
    ["asked Ifeoma if there's anything I can do to help", { kind: 'help', with: 'Ifeoma Okafor' }],
    ['Offered help to Hanna with the migration', { kind: 'help', with: 'Hanna Berg' }],
    ['Nominated Mei-Lin for the spot award', { kind: 'praise', with: 'Mei-Lin Chen' }],
    ["sent a thank you note to Dana O'Connell", { kind: 'thanks', with: "Dana O'Connell" }],
    ['thank-you to Raj for lunch', { kind: 'thanks', with: 'Raj Patel' }],
    ['said thank you to Samira', { kind: 'thanks', with: 'Samira Lund' }],
    ['thx to Tom for the review', { kind: 'thanks', with: 'Tom Ellery' }],
    ['sent Hanna flowers', { kind: 'message', with: 'Hanna Berg' }],
    ['wished Tom a happy birthday', { kind: 'thanks', with: 'Tom Ellery' }],
    ['welcome lunch for Zora', { kind: 'lunch', with: '?Zora' }],
    ['farewell drinks for Mark', { kind: 'coffee', with: 'Mark Novak' }],
    [
      'introduced Zora to Ana and Raj',
      { kind: 'introduction', with: '?Zora, Ana Ruiz, Raj Patel' }
    ],
    [
      'made an introduction between Tom and Hanna',
      { kind: 'introduction', with: 'Tom Ellery, Hanna Berg' }
    ],
    [
      'put Samira in touch with Aoife about Dublin',
      { kind: 'introduction', with: 'Samira Lund, Aoife Ní Bhriain' }
    ],
    ['hooked Luca up with Priya', { kind: 'introduction', with: 'Luca Rossi, Priya Raman' }],
    ['lucnh Raj', { kind: 'lunch', with: 'Raj Patel' }],
    ['meeing with Tom', { kind: 'meeting', with: 'Tom Ellery' }],
    ['caled Ana', { kind: 'call', with: 'Ana Ruiz' }],
    ['Had a great lunch with the lovely Hanna Berg', { kind: 'lunch', with: 'Hanna Berg' }],
    ['Hanna and I grabbed a coffee', { kind: 'coffee', with: 'Hanna Berg' }],
    ['Me and Hanna grabbed lunch', { kind: 'lunch', with: 'Hanna Berg' }],
    ['We had lunch with Hanna and Tom', { kind: 'lunch', with: 'Hanna Berg, Tom Ellery' }],
    [
      'Caught up with Hanna & Tom re: the offsite over coffee',
      { kind: 'coffee', with: 'Hanna Berg, Tom Ellery' }
    ],
    [
      'Samuel stopped by, wanted feedback on his slides',
      { kind: 'meeting', with: 'Samuel Adeyemi', begunByMe: false }
    ],
    [
      'got a message from Farah about dashboards',
      { kind: 'message', with: 'Farah Aziz', begunByMe: false }
    ],
    [
      'Farah wrote me about the dashboards',
      { kind: 'message', with: 'Farah Aziz', begunByMe: false }
    ],
    [
      'heard from Aoife that Dublin is hiring',
      { kind: 'message', with: 'Aoife Ní Bhriain', begunByMe: false, learned: ['Dublin is hiring'] }
    ],
    [
      'Aoife emailed, she needs the headcount by Friday',
      { kind: 'message', with: 'Aoife Ní Bhriain', begunByMe: false }
    ],
    ['Will pinged me about the release', { kind: 'message', with: 'Will Grant', begunByMe: false }],
    [
      'Mark sent me the notes from Tuesday',
      { kind: 'message', with: 'Mark Novak', begunByMe: false }
    ],
    ['said hi to Hanna', { kind: 'message', with: 'Hanna Berg' }],
    ['Said good morning to the whole Legal team', { kind: 'message', groups: 'Legal' }],
    ['waved at Tom', { kind: 'message', with: 'Tom Ellery' }],
    ["checked in on Farah, she's swamped with the audit", { kind: 'message', with: 'Farah Aziz' }],
    ['Checked in with Aoife, nothing needed', { kind: 'message', with: 'Aoife Ní Bhriain' }],
    [
      'Thanks to Tom for jumping in yesterday',
      { kind: 'thanks', with: 'Tom Ellery', date: '2025-11-18' }
    ],
    [
      'Nominated Farah and Tom for employee of the month',
      { kind: 'praise', with: 'Farah Aziz, Tom Ellery' }
    ],
    ['Complimented April on her talk', { kind: 'praise', with: 'April Jones' }],
    ['Congratulated Will on the new baby', { kind: 'thanks', with: 'Will Grant' }],
    ['congrats, Priya, on the promotion!', { kind: 'thanks', with: 'Priya Raman' }],
    [
      'Congratulated Ifeoma and Aoife on 5 years at the company',
      { kind: 'thanks', with: 'Ifeoma Okafor, Aoife Ní Bhriain' }
    ],
    [
      'introduced Ana to Zora Kim (new in Finance)',
      { kind: 'introduction', with: 'Ana Ruiz, ?Zora Kim' }
    ],
    [
      'Introduced Hanna to the data team',
      { kind: 'introduction', with: 'Hanna Berg', groups: 'Data' }
    ],
    ['introduced myself to the new VP, Olga Petrov', { kind: 'meeting', with: '?Olga Petrov' }],
    ['E-introduced Tom and Mei-Lin', { kind: 'introduction', with: 'Tom Ellery, Mei-Lin Chen' }],
    [
      'brought Raj and Hanna together over lunch',
      { kind: 'introduction', with: 'Raj Patel, Hanna Berg' }
    ],
    [
      'Tom connected me with Zora in Legal',
      { kind: 'introduction', with: 'Tom Ellery, ?Zora (Legal)', begunByMe: false }
    ],
    ['asked Luca how Product can help with the rollout', { kind: 'help', with: 'Luca Rossi' }],
    ['Asked Ana what my team can do for Legal', { kind: 'help', with: 'Ana Ruiz' }],
    ['offered Priya a hand with recruiting', { kind: 'help', with: 'Priya Raman' }],
    ['covered for Tom on support duty', { kind: 'help', with: 'Tom Ellery' }],
    ['Mentored April for an hour', { kind: 'help', with: 'April Jones', minutes: 60 }],
    [
      'skip level w/ Marta, asked for feedback on my promo doc',
      { kind: 'meeting', with: 'Marta Lindqvist', asked: true }
    ],
    [
      'Zoom with Ana; she asked me to review the contract by Wed',
      { kind: 'call', with: 'Ana Ruiz' }
    ],
    [
      'phone call with Samuel, 12 minutes, re Q3 numbers',
      { kind: 'call', with: 'Samuel Adeyemi', minutes: 12 }
    ],
    ['Missed call from Raj', { with: 'Raj Patel', begunByMe: false }],
    ['emailed Hanna the notes', { kind: 'message', with: 'Hanna Berg' }],
    ["forwarded Tom's deck to Priya", { kind: 'message', with: 'Priya Raman' }],
    ["replied to Farah's question about dashboards", { kind: 'message', with: 'Farah Aziz' }],
    ['Left Luca a comment on his RFC', { kind: 'message', with: 'Luca Rossi' }],
    ['messaged #design about the crit', { kind: 'message', topics: 'design' }],
    ['DM from Zora, wants to grab lunch', { kind: 'message', with: '?Zora', begunByMe: false }],
    [
      'Hanna pinged me on Slack to ask about OKRs',
      { kind: 'message', with: 'Hanna Berg', begunByMe: false }
    ],
    ['had to cancel lunch with Raj', { with: 'Raj Patel' }],
    ['rescheduled coffee with Hanna to Monday', { with: 'Hanna Berg' }],
    ['onboarding lunch with our new joiner Kwame', { kind: 'lunch', with: '?Kwame' }],
    [
      'learned Legal needs 5 days for NDAs; learned Data ships on Wednesdays',
      { learned: ['Legal needs 5 days for NDAs', 'Data ships on Wednesdays'] }
    ],
    [
      'learned that Raj runs marathons #running',
      { topics: 'running', learned: ['Raj runs marathons'] }
    ],
    ['Hanna told me to talk to Legal', { kind: 'message', with: 'Hanna Berg', begunByMe: false }],
    [
      'TIL from Hanna: the dashboards refresh hourly',
      { with: 'Hanna Berg', learned: ['the dashboards refresh hourly'] }
    ],
    [
      'idea: monthly cross-team breakfast #culture',
      { topics: 'culture', ideas: ['monthly cross-team breakfast'] }
    ],
    [
      'Long walk with Ifeoma after work, talked about careers',
      { kind: 'meeting', with: 'Ifeoma Okafor' }
    ],
    ["we'll do lunch next week", { kind: 'lunch', date: '2025-11-24' }],
    ['grabbed a bite with Wei', { kind: 'lunch', with: 'Wei Zhang' }],
    [
      'Lizzie introduced me to Zora',
      { kind: 'introduction', with: 'Elizabeth Moore, ?Zora', begunByMe: false }
    ]
  ]);
});
