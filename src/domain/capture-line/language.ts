import type { TouchKind } from '../journal/touch';
import type { DateLanguage } from './date-words';
import type { Phrases, Words } from './lexicon';

/** The words of one language as data; another language is another such object. */
export interface Language {
  dates: DateLanguage;
  kinds: Readonly<Record<TouchKind, Phrases>>;
  /** What begins like a kind and is none: the coffee machine. */
  notKinds: Phrases;
  looseKinds: Readonly<Partial<Record<TouchKind, Phrases>>>;
  needsPerson: Phrases;
  /** Phrases with people in their middle, which `…` stands for: `put … in touch`. */
  splitKinds: Readonly<Partial<Record<TouchKind, Phrases>>>;
  /** Verbs in which it does not matter who is the subject. */
  symmetric: Words;
  mediums: Words;
  mediumBefore: Words;
  sentOverrides: Words;
  venueBefore: Words;
  venueOver: Words;
  notAContact: Words;
  /** Behind a contact that does not happen, or on another day: `moved to Friday`. */
  calledOff: Words;
  putOff: Words;
  /** What is said of what somebody likes, and what was only wished for: `want to`. */
  liking: Words;
  wishing: Words;
  /** Done `with` somebody it was a meeting: `went climbing with`. */
  together: Words;
  notIntroductions: Words;
  /** Verbs whose subject began the contact. */
  directed: Words;
  /** What they invite to is still to come: `invited Hanna to lunch on Friday`. */
  inviting: Words;
  invitations: Words;
  /** Verbs of those who make an event happen. */
  organising: Words;
  theirs: Phrases;
  help: Readonly<Record<'asked' | 'who' | 'how' | 'verbs' | 'needs' | 'needed', Words>>;
  people: Readonly<
    Record<
      | 'with'
      | 'to'
      | 'sources'
      | 'honouring'
      /** Before where somebody works: `Zora from Legal`. */
      | 'belonging'
      | 'without'
      /** Verbs of those who were not there: `Priya couldn't make it`. */
      | 'absent'
      | 'and'
      | 'keep'
      | 'roles'
      | 'about'
      | 'places'
      | 'teams'
      | 'titles'
      | 'particles'
      | 'possessive'
      | 'objectKinds'
      | 'toKinds',
      Words
    > & { front: Phrases; departments: Phrases }
  >;
  promises: Readonly<
    Record<
      | 'me'
      | 'we'
      | 'mine'
      | 'them'
      | 'theirs'
      | 'would'
      | 'being'
      | 'who'
      | 'objects'
      | 'he'
      | 'she'
      | 'meObjects'
      | 'adverbs'
      | 'owe'
      | 'will'
      | 'wouldWords'
      | 'able'
      | 'going'
      | 'to'
      | 'that'
      | 'promised'
      | 'things'
      | 'offers'
      | 'help'
      | 'duty'
      | 'giving'
      | 'givingByMeOnly'
      | 'never'
      | 'determiners'
      | 'subordinate',
      Words
    >
  > & {
    /** Before a colon and what I am to do: `todo`. */
    todo: Phrases;
    /** Before what I am to do: `remember to`. */
    reminders: Phrases;
    /** What I am to do, said as an order to myself: `follow up with`. */
    errands: Phrases;
  };
  learned: Readonly<{
    firm: Phrases;
    labels: Phrases;
    /** Somebody told me: what follows was learned. `reportedThat` only before `that`. */
    reported: Phrases;
    reportedThat: Phrases;
    /** What follows when it is no news: `told me about`. */
    notNews: Words;
    /** Verbs that make a statement of `the budget …`. */
    stating: Words;
    /** Before `from Aoife that`. */
    heard: Words;
    free: Words;
    from: Words;
    that: Words;
  }>;
  /** Before an idea of one's own. */
  ideas: Phrases;
  /** Words that make a team: `the pricing team`. */
  teams: Words;
  places: Readonly<
    Record<
      /** Prepositions of places; those that gatherings and names too may follow. */
      | 'before'
      | 'gathering'
      | 'naming'
      | 'nouns'
      | 'languages'
      /** Verbs an event stands behind, what stands before its name, and what is no name by itself. */
      | 'eventVerbs'
      | 'eventLead'
      | 'generic'
      /** Verbs that groups follow, and what may stand in between. */
      | 'companyVerbs'
      | 'whole',
      Words
    >
  >;
  asks: Readonly<{
    asked: Words;
    always: Words;
    /** As the first word of a later sentence they tell what to do, not what was done. */
    advice: Words;
    for: Words;
    favour: Phrases;
    none: Phrases;
    question: Words;
  }>;
  terse: Readonly<{ yesterday: Words }>;
  conjunctions: Words;
  announcing: Words;
  commonWords: Words;
}
