import type { TouchKind } from '../journal/touch';
import type { DateLanguage, DateWords } from './date-words';
import { dateWordsOf } from './date-words';
import type { PhraseTable, Phrases, Words } from './lexicon';
import { phraseTable, wordSet } from './lexicon';

/** What a kind phrase stands for. */
export interface KindPhrase {
  kind: TouchKind;
  /** Says little of the kind: gives way to a medium (`met for coffee`). */
  loose: boolean;
  /** An everyday word: counts only when somebody is there. */
  needsPerson: boolean;
}

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
  notAContact: Words;
  notIntroductions: Words;
  /** Verbs whose subject began the contact. */
  directed: Words;
  invitations: Words;
  /** Verbs of those who make an event happen. */
  organising: Words;
  theirs: Phrases;
  help: Readonly<Record<'asked' | 'who' | 'how' | 'verbs', Words>>;
  people: Readonly<
    Record<
      | 'with'
      | 'to'
      | 'sources'
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
      | 'going'
      | 'to'
      | 'that'
      | 'promised'
      | 'things'
      | 'offers'
      | 'help'
      | 'duty'
      | 'todo'
      | 'giving'
      | 'givingByMeOnly'
      | 'never'
      | 'determiners'
      | 'subordinate',
      Words
    >
  >;
  learned: Readonly<{ firm: Phrases; labels: Phrases; free: Words; from: Words; that: Words }>;
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

type Sets<Group> = { [Key in keyof Group]: ReadonlySet<string> };

/** A language ready to look up. */
export interface Vocabulary {
  dates: DateWords;
  /** Null: what begins like a kind and is none. */
  kinds: PhraseTable<KindPhrase | null>;
  /** By first word: what follows the people, and the kind it makes. */
  splitKinds: ReadonlyMap<string, readonly { tail: string[]; kind: TouchKind }[]>;
  theirs: PhraseTable<true>;
  front: PhraseTable<true>;
  departments: PhraseTable<true>;
  words: Sets<
    Pick<
      Language,
      | 'symmetric'
      | 'mediums'
      | 'mediumBefore'
      | 'sentOverrides'
      | 'venueBefore'
      | 'notAContact'
      | 'notIntroductions'
      | 'directed'
      | 'invitations'
      | 'organising'
      | 'conjunctions'
      | 'announcing'
      | 'commonWords'
    >
  >;
  help: Sets<Language['help']>;
  people: Sets<Omit<Language['people'], 'front' | 'departments'>>;
  promises: Sets<Language['promises']>;
  learnedFirm: PhraseTable<true>;
  learnedLabels: PhraseTable<true>;
  learned: Sets<Pick<Language['learned'], 'free' | 'from' | 'that'>>;
  asks: Sets<Pick<Language['asks'], 'asked' | 'always' | 'advice' | 'for' | 'question'>>;
  favour: PhraseTable<true>;
  noAsk: PhraseTable<true>;
  terseYesterday: ReadonlySet<string>;
}

export function vocabularyOf(language: Language): Vocabulary {
  const { front, departments, ...people } = language.people;
  const loose = new Set(
    Object.entries(language.looseKinds).flatMap(([kind, phrases]) =>
      phrases.split('|').map((phrase) => `${kind} ${phrase}`)
    )
  );
  const needsPerson = new Set(language.needsPerson.split('|'));
  const kindPhrases = [
    ...Object.entries(language.kinds),
    ...Object.entries(language.looseKinds)
  ].flatMap(([name, phrases]) =>
    [...new Set(phrases.split('|'))].map(
      (phrase) =>
        [
          {
            kind: name as TouchKind,
            loose: loose.has(`${name} ${phrase}`),
            needsPerson: needsPerson.has(phrase)
          },
          phrase
        ] as const
    )
  );
  return {
    dates: dateWordsOf(language.dates),
    kinds: phraseTable<KindPhrase | null>([...kindPhrases, [null, language.notKinds]]),
    splitKinds: splitTable(language.splitKinds),
    theirs: phraseTable([[true, language.theirs]]),
    front: phraseTable([[true, front]]),
    departments: phraseTable([[true, departments]]),
    words: setsOf({
      symmetric: language.symmetric,
      mediums: language.mediums,
      mediumBefore: language.mediumBefore,
      sentOverrides: language.sentOverrides,
      venueBefore: language.venueBefore,
      notAContact: language.notAContact,
      notIntroductions: language.notIntroductions,
      directed: language.directed,
      invitations: language.invitations,
      organising: language.organising,
      conjunctions: language.conjunctions,
      announcing: language.announcing,
      commonWords: language.commonWords
    }),
    help: setsOf(language.help),
    people: setsOf(people),
    promises: setsOf(language.promises),
    learnedFirm: phraseTable([[true, language.learned.firm]]),
    learnedLabels: phraseTable([[true, language.learned.labels]]),
    learned: setsOf({
      free: language.learned.free,
      from: language.learned.from,
      that: language.learned.that
    }),
    asks: setsOf({
      asked: language.asks.asked,
      always: language.asks.always,
      advice: language.asks.advice,
      for: language.asks.for,
      question: language.asks.question
    }),
    favour: phraseTable([[true, language.asks.favour]]),
    noAsk: phraseTable([[true, language.asks.none]]),
    terseYesterday: wordSet(language.terse.yesterday)
  };
}

function splitTable(
  groups: Language['splitKinds']
): Map<string, { tail: string[]; kind: TouchKind }[]> {
  const table = new Map<string, { tail: string[]; kind: TouchKind }[]>();
  for (const [kind, phrases] of Object.entries(groups)) {
    for (const phrase of phrases.split('|')) {
      const [first = '', tail = ''] = phrase.split(' … ');
      const row = table.get(first) ?? [];
      table.set(first, [...row, { tail: tail.split(' '), kind: kind as TouchKind }]);
    }
  }
  return table;
}

function setsOf<Group extends Record<string, Words>>(group: Group): Sets<Group> {
  return Object.fromEntries(
    Object.entries(group).map(([name, words]) => [name, wordSet(words)])
  ) as unknown as Sets<Group>;
}
