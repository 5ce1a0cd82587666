import type { TouchKind } from '../../domain/journal/touch';

/**
 * How the owner of the journal writes. In a pattern `{who}` stands for the people, `{a}` and
 * `{b}` for the two of an introduction, `{about}` for what it was about, `{team}` for a department.
 */
export interface Pattern {
  text: string;
  /** False: the other side began it. */
  mine?: false;
  asked?: true;
  organised?: true;
}

export const patterns: Readonly<Record<TouchKind, readonly Pattern[]>> = {
  lunch: [
    { text: 'lunch with {who}' },
    { text: 'Lunch with {who}, mostly about {about}' },
    { text: 'quick lunch with {who} about {about}' },
    { text: 'Lunch at the market with {who}' },
    { text: '{who} took me out for lunch', mine: false },
    { text: 'virtual lunch with {who}' }
  ],
  coffee: [
    { text: 'coffee with {who}' },
    { text: 'Coffee with {who} about {about}' },
    { text: 'coffee walk with {who}' },
    { text: 'virtual coffee with {who}, mostly about {about}' },
    { text: 'tea with {who}, no agenda' }
  ],
  call: [
    { text: 'call with {who} about {about}' },
    { text: 'Call with {who}' },
    { text: 'video call with {who}' },
    { text: '{who} called me about {about}', mine: false },
    { text: 'call with {who}, asked for advice on {about}', asked: true }
  ],
  message: [
    { text: 'messaged {who} about {about}' },
    { text: 'pinged {who} just to say hello' },
    { text: 'emailed {who} an article on {about}' },
    { text: 'Wrote to {who} about {about}' },
    { text: 'message from {who} about {about}', mine: false },
    { text: 'checked in with {who} after the release' }
  ],
  meeting: [
    { text: '1:1 with {who}' },
    { text: 'caught up with {who} about {about}' },
    { text: 'Met with {who} about {about}' },
    { text: 'working session with {who} on {about}' },
    { text: 'bumped into {who} in the lift' },
    { text: 'met with {who}, asked for their view on {about}', asked: true }
  ],
  event: [
    { text: 'brown bag on {about} with {who}' },
    { text: 'workshop on {about} with {who}' },
    { text: 'Town hall, sat next to {who}' },
    { text: 'training on {about}, with {who}' },
    { text: 'organised a meetup on {about} with {who}', organised: true }
  ],
  praise: [
    { text: 'praised {who} in front of the {team} team for the work on {about}' },
    { text: 'shout-out to {who} for the work on {about}' },
    { text: 'Kudos to {who} for untangling {about}' }
  ],
  thanks: [
    { text: 'thanked {who} for help with {about}' },
    { text: 'Thank-you note to {who} for the slides on {about}' },
    { text: 'congratulated {who} on the new role' },
    { text: 'thanks to {who} for the clear answer on {about}' }
  ],
  introduction: [
    { text: 'introduced {a} to {b} because of {about}' },
    { text: 'Introduced {a} and {b}' },
    { text: 'connected {a} and {b} about {about}' }
  ],
  help: [
    { text: 'helped {who} with {about}' },
    { text: 'offered help to {who} on {about}' },
    { text: 'asked {who} how I can help with {about}' }
  ]
};

/** What a topic sounds like in a sentence. */
export const abouts: Readonly<Record<string, readonly string[]>> = {
  api: ['the new interface versions', 'the partner interface'],
  events: ['the duplicate events', 'the event catalogue'],
  reliability: ['the outage in spring', 'the on-call rota'],
  release: ['the release train', 'the rollback rules'],
  observability: ['the dashboards nobody reads', 'alert noise'],
  migration: ['the database migration', 'moving off the old cluster'],
  roadmap: ['the roadmap for next half', 'what we drop'],
  pricing: ['the pricing tiers', 'discounts over twelve percent'],
  discovery: ['the discovery interviews', 'what customers skip'],
  okr: ['the quarterly goals', 'how goals are scored'],
  beta: ['the beta group', 'early access'],
  research: ['the diary study', 'the interview panel'],
  accessibility: ['keyboard paths', 'the contrast audit'],
  'design-system': ['the component library', 'the new tokens'],
  prototypes: ['the checkout prototype', 'testing on paper'],
  pipeline: ['the pipeline review', 'the two big deals'],
  renewals: ['the renewals in spring', 'early renewals'],
  accounts: ['the account plans', 'the largest accounts'],
  forecast: ['the forecast', 'how the forecast is made'],
  launch: ['the launch plan', 'the launch checklist'],
  brand: ['the tone of voice', 'the new wordmark'],
  webinars: ['the webinar series', 'speakers for autumn'],
  newsletter: ['the customer newsletter', 'what gets clicked'],
  positioning: ['how we describe ourselves', 'the comparison page'],
  tickets: ['the ticket backlog', 'the slow tickets'],
  churn: ['why people leave', 'the churn numbers'],
  training: ['the customer academy', 'the admin course'],
  feedback: ['feedback that hurts a little', 'the feedback form'],
  budget: ['the travel budget', 'budget for tools'],
  procurement: ['the supplier list', 'purchase approvals'],
  revenue: ['how revenue is counted', 'the revenue report'],
  onboarding: ['the buddy list', 'the first ninety days'],
  hiring: ['the interview loop', 'the open roles'],
  mentoring: ['the mentoring pairs', 'finding a mentor'],
  learning: ['the learning budget', 'the reading group'],
  contracts: ['the contract template', 'the signing rules'],
  privacy: ['the data map', 'the deletion requests'],
  compliance: ['the audit in autumn', 'the policy refresh'],
  licences: ['open source licences', 'the licence inventory']
};

/** What one hears from a department. */
export const lessons: Readonly<Record<string, readonly string[]>> = {
  Engineering: [
    'releases go out on Tuesdays and never before a holiday',
    'the event catalogue has one owner and a waiting list',
    'they drop a third of all alerts this quarter',
    'new services need a rollback drill'
  ],
  Product: [
    'discovery gets one day a week from now on',
    'nothing enters the roadmap without a number',
    'the beta group is full until spring'
  ],
  Design: [
    'design reviews are open to anyone at ten',
    'a study slot must be booked six weeks ahead',
    'two of five testers never saw the menu'
  ],
  Sales: [
    'discounts over twelve percent need two signatures',
    'the large deals close in the last week',
    'customers in the north buy after a visit'
  ],
  Marketing: [
    'the newsletter is written two weeks ahead',
    'half of all sign-ups come from webinars',
    'the launch calendar is public'
  ],
  'Customer Success': [
    'the slowest tickets are about exports',
    'most churn shows in the second month',
    'the academy has room for guests'
  ],
  Finance: [
    'budgets freeze in the middle of October',
    'small purchases need no approval at all',
    'the forecast is redone every fortnight'
  ],
  People: [
    'buddies are matched by site',
    'every open role has a hiring scorecard',
    'the learning budget expires in December'
  ],
  Legal: [
    'standard contracts are back within two days',
    'they like to be asked early',
    'privacy has an open hour at noon'
  ]
};

/** What is sent, lent or written up. */
export const things = [
  'the notes',
  'the slides',
  'the goals article',
  'the interview summary',
  'the pricing sheet',
  'a list of open questions',
  'the template',
  'the recording',
  'a book tip',
  'the survey results',
  'the checklist',
  'an example'
] as const;

/** Paragraphs and lists below a line, in markdown. */
export const bodies = [
  'Slower than usual, and better for it.',
  'More laughter than expected.\n\n- small teams, long calendars\n- the **real** bottleneck is reviews\n- they read everything that is under one page',
  '## What stood out\n\n1. the plan is older than the team\n2. nobody owns the glossary\n\n> “If it hurts, do it more often.”',
  'Background:\n\n- grew up near the sea\n- came from a hospital job\n- two cats, both named after rivers',
  'Loose ends:\n\n- [x] the summary is out\n- [ ] the numbers are from spring',
  'The trade-off in one line: **speed now** or _calm later_.',
  '```\nbefore: 14 steps\nafter:   5 steps\n```',
  'They see the company from an angle I never do. *Patience* is the word of the day.',
  '| part | state |\n| --- | --- |\n| draft | ready |\n| figures | missing |'
] as const;

/** Lines about nobody. */
export const notes: readonly Pattern[] = [
  { text: 'idea: a map of whose glossary says what' },
  { text: 'idea: a shelf of books between the floors' },
  { text: 'note: the canteen is quiet after one' },
  { text: 'note: two names for the same report, again' },
  { text: 'idea: say no to one standing invitation a month' },
  { text: 'note: the best questions come from the newest people' },
  { text: 'idea: draw who decides what, on one page' },
  { text: 'note: mornings are better for hard topics' }
];
