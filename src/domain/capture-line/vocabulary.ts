import type { TouchKind } from '../journal/touch';
import type { DateWords } from './date-words';
import { dateWordsOf } from './date-words';
import type { Language } from './language';
import type { PhraseTable, Words } from './lexicon';
import { phraseTable, wordSet } from './lexicon';

/** What a kind phrase stands for. */
export interface KindPhrase {
  kind: TouchKind;
  /** Says little of the kind: gives way to a medium (`met for coffee`). */
  loose: boolean;
  /** An everyday word: counts only when somebody is there. */
  needsPerson: boolean;
}

type Sets<Group> = { [Key in keyof Group]: ReadonlySet<string> };

/** A language ready to look up. */
export interface Vocabulary {
  dates: DateWords;
  /** Null: what begins like a kind and is none. */
  kinds: PhraseTable<KindPhrase | null>;
  /** Single words long enough that a slip of the keys still shows which. */
  slips: readonly (readonly [string, TouchKind])[];
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
      | 'venueOver'
      | 'notAContact'
      | 'calledOff'
      | 'putOff'
      | 'liking'
      | 'wishing'
      | 'together'
      | 'notIntroductions'
      | 'directed'
      | 'inviting'
      | 'invitations'
      | 'organising'
      | 'conjunctions'
      | 'announcing'
      | 'commonWords'
    >
  >;
  help: Sets<Language['help']>;
  people: Sets<Omit<Language['people'], 'front' | 'departments'>>;
  promises: Sets<Omit<Language['promises'], 'todo' | 'reminders' | 'errands'>>;
  /** Giving verbs in their -ing form: `sending`. */
  giving: ReadonlySet<string>;
  todo: PhraseTable<true>;
  reminders: PhraseTable<true>;
  errands: PhraseTable<true>;
  learnedFirm: PhraseTable<true>;
  learnedLabels: PhraseTable<true>;
  reported: PhraseTable<'free' | 'that'>;
  ideas: PhraseTable<true>;
  teams: ReadonlySet<string>;
  places: Sets<Language['places']>;
  learned: Sets<
    Pick<Language['learned'], 'notNews' | 'stating' | 'heard' | 'free' | 'from' | 'that'>
  >;
  asks: Sets<Pick<Language['asks'], 'asked' | 'always' | 'advice' | 'for' | 'question'>>;
  favour: PhraseTable<true>;
  noAsk: PhraseTable<true>;
  terseYesterday: ReadonlySet<string>;
}

export function vocabularyOf(language: Language): Vocabulary {
  const { front, departments, ...people } = language.people;
  const { todo, reminders, errands, ...promises } = language.promises;
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
    slips: kindPhrases.flatMap(([{ kind, needsPerson }, phrase]) =>
      /^\p{L}{5,}$/u.test(phrase) && !needsPerson ? [[phrase, kind] as const] : []
    ),
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
      venueOver: language.venueOver,
      notAContact: language.notAContact,
      calledOff: language.calledOff,
      putOff: language.putOff,
      liking: language.liking,
      wishing: language.wishing,
      together: language.together,
      notIntroductions: language.notIntroductions,
      directed: language.directed,
      inviting: language.inviting,
      invitations: language.invitations,
      organising: language.organising,
      conjunctions: language.conjunctions,
      announcing: language.announcing,
      commonWords: language.commonWords
    }),
    help: setsOf(language.help),
    people: setsOf(people),
    promises: setsOf(promises),
    giving: givingForms(language.promises),
    todo: phraseTable([[true, todo]]),
    reminders: phraseTable([[true, reminders]]),
    errands: phraseTable([[true, errands]]),
    learnedFirm: phraseTable([[true, language.learned.firm]]),
    learnedLabels: phraseTable([[true, language.learned.labels]]),
    reported: phraseTable([
      ['free', language.learned.reported],
      ['that', language.learned.reportedThat]
    ]),
    ideas: phraseTable([[true, language.ideas]]),
    teams: wordSet(language.teams),
    places: setsOf(language.places),
    learned: setsOf({
      notNews: language.learned.notNews,
      stating: language.learned.stating,
      heard: language.learned.heard,
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

/** `send` → `sending`, `share` → `sharing`, `get` → `getting`; verbs that say as much of other things are left out. */
function givingForms({ giving, givingByMeOnly }: Language['promises']): ReadonlySet<string> {
  const loose = wordSet(givingByMeOnly);
  const verbs = [...wordSet(giving)].filter((verb) => !loose.has(verb));
  const forms = verbs.map((verb) => [
    `${verb}ing`,
    `${verb.replace(/e$/, '')}ing`,
    `${verb}${verb.at(-1) ?? ''}ing`
  ]);
  return new Set(forms.flat());
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
