/** A department of the fictional company, with what its people are called from the first level to the last. */
export interface SampleDepartment {
  name: string;
  /** Its part of all people; the parts sum to 1. */
  share: number;
  titles: readonly (readonly string[])[];
  /** What its people know and speak of, as `#topics`. */
  topics: readonly string[];
}

/** The levels, from the first years to the heads of departments. */
export const levels = ['Associate', 'Professional', 'Senior', 'Lead', 'Executive'] as const;

/** The offices with their parts of all people; the parts sum to 1. */
export const sites = [
  { name: 'Lisbon', zone: 'Europe/Lisbon', share: 0.4 },
  { name: 'Berlin', zone: 'Europe/Berlin', share: 0.3 },
  { name: 'Toronto', zone: 'America/Toronto', share: 0.2 },
  { name: 'Singapore', zone: 'Asia/Singapore', share: 0.1 }
] as const;

/** A domain reserved for examples (RFC 2606): no mail ever arrives anywhere. */
export const mailDomain = 'fernhill.example';

export const chiefTitle = 'Chief Executive';

export const departments: readonly SampleDepartment[] = [
  {
    name: 'Engineering',
    share: 0.3,
    titles: [
      ['Junior Engineer', 'QA Engineer'],
      ['Software Engineer', 'Data Engineer', 'Site Reliability Engineer'],
      ['Senior Software Engineer', 'Senior Data Engineer', 'Staff Engineer'],
      ['Engineering Manager', 'Principal Engineer'],
      ['VP Engineering']
    ],
    topics: ['api', 'events', 'reliability', 'release', 'observability', 'migration']
  },
  {
    name: 'Product',
    share: 0.09,
    titles: [
      ['Product Analyst'],
      ['Product Manager', 'Technical Writer'],
      ['Senior Product Manager'],
      ['Group Product Manager'],
      ['VP Product']
    ],
    topics: ['roadmap', 'pricing', 'discovery', 'okr', 'beta']
  },
  {
    name: 'Design',
    share: 0.06,
    titles: [
      ['Junior Designer'],
      ['Product Designer', 'Content Designer', 'User Researcher'],
      ['Senior Product Designer', 'Senior User Researcher'],
      ['Design Manager'],
      ['Head of Design']
    ],
    topics: ['research', 'accessibility', 'design-system', 'prototypes']
  },
  {
    name: 'Sales',
    share: 0.16,
    titles: [
      ['Sales Development Representative'],
      ['Account Executive', 'Sales Engineer'],
      ['Senior Account Executive', 'Senior Sales Engineer'],
      ['Regional Sales Manager'],
      ['VP Sales']
    ],
    topics: ['pricing', 'pipeline', 'renewals', 'accounts', 'forecast']
  },
  {
    name: 'Marketing',
    share: 0.08,
    titles: [
      ['Marketing Coordinator'],
      ['Content Marketer', 'Campaign Manager', 'Event Planner'],
      ['Senior Product Marketer'],
      ['Brand Manager'],
      ['VP Marketing']
    ],
    topics: ['launch', 'brand', 'webinars', 'newsletter', 'positioning']
  },
  {
    name: 'Customer Success',
    share: 0.14,
    titles: [
      ['Support Specialist'],
      ['Customer Success Manager', 'Implementation Consultant'],
      ['Senior Customer Success Manager', 'Solutions Architect'],
      ['Support Lead', 'Customer Success Lead'],
      ['VP Customer Success']
    ],
    topics: ['renewals', 'tickets', 'churn', 'training', 'feedback']
  },
  {
    name: 'Finance',
    share: 0.07,
    titles: [
      ['Accounts Assistant'],
      ['Financial Analyst', 'Accountant', 'Procurement Specialist'],
      ['Senior Financial Analyst', 'Controller'],
      ['FP&A Manager'],
      ['Chief Financial Officer']
    ],
    topics: ['budget', 'forecast', 'procurement', 'revenue']
  },
  {
    name: 'People',
    share: 0.06,
    titles: [
      ['People Assistant'],
      ['Recruiter', 'People Partner', 'Learning Specialist'],
      ['Senior People Partner', 'Senior Recruiter'],
      ['Recruiting Lead'],
      ['Chief People Officer']
    ],
    topics: ['onboarding', 'hiring', 'mentoring', 'feedback', 'learning']
  },
  {
    name: 'Legal',
    share: 0.04,
    titles: [
      ['Legal Assistant'],
      ['Counsel', 'Contract Manager'],
      ['Senior Counsel', 'Privacy Counsel'],
      ['Compliance Lead'],
      ['General Counsel']
    ],
    topics: ['contracts', 'privacy', 'compliance', 'licences']
  }
];
