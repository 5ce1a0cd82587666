import { z } from 'zod';
import { compactName, foldText } from './fold-text';
import { asItLooks } from './lookalikes';
import { isWithinOneEdit } from './one-edit';
import { keysOfName } from './name-keys';

/** Why two people may be one, the surest first. */
export const likeness = z.enum(['address', 'name', 'nickname', 'initial', 'slip']);
type Likeness = z.infer<typeof likeness>;

/** What is compared of a person. */
export interface Comparable {
  id: string;
  name: string;
  nickname: string | null;
  email: string | null;
  department: string | null;
}

/** Two people who may be one; `one` comes before `other` in the list they came from. */
export interface LikePair {
  one: string;
  other: string;
  because: Likeness;
}

/**
 * Pairs that may be one person, each once, the surest first. `address`: the same name before
 * the @ of their e-mails. `name`: the same name but for case, accents, order and letters that only
 * look the same. `nickname`: one is called what the other's nickname is, or a usual short form of
 * it, with one last name.
 * `initial`: `R. Patel`. `slip`: one typing slip in a name of eight letters or more. All but
 * `address` want the same department, or one who has none: colleagues share names. Linear in
 * the number of people but for namesakes, of whom at most 30 are compared with each other.
 */
export function findDuplicates(people: readonly Comparable[]): LikePair[] {
  const found = new Map<string, LikePair & { rank: number }>();
  const keyed = people.map(keyedPerson);
  const note = (one: Keyed, other: Keyed, because: Likeness): void => {
    const [first, second] = one.place < other.place ? [one, other] : [other, one];
    const key = `${first.place} ${second.place}`;
    const rank = likeness.options.indexOf(because);
    if ((found.get(key)?.rank ?? Infinity) <= rank) return;
    found.set(key, { one: first.person.id, other: second.person.id, because, rank });
  };
  comparePairs(
    keyed,
    ({ address }) => address,
    (one, other) => {
      if (
        one.person.email?.toLowerCase() !== other.person.email?.toLowerCase() &&
        shareAWord(one, other)
      )
        note(one, other, 'address');
    }
  );
  comparePairs(
    keyed,
    ({ sorted }) => [sorted],
    (one, other) => {
      if (mayShareDesk(one, other)) note(one, other, 'name');
    }
  );
  comparePairs(
    keyed,
    ({ last }) => last,
    (one, other) => {
      if (!mayShareDesk(one, other)) return;
      if (isNickname(one, other) || isNickname(other, one)) note(one, other, 'nickname');
      else if (isInitial(one, other) || isInitial(other, one)) note(one, other, 'initial');
      else if (isSlip(one.first, other.first)) note(one, other, 'slip');
    }
  );
  comparePairs(
    keyed,
    ({ first }) => (first.length > 1 ? [first] : []),
    (one, other) => {
      if (!mayShareDesk(one, other)) return;
      if (isInitialOf(one.tail, other.tail) || isInitialOf(other.tail, one.tail))
        note(one, other, 'initial');
      else if (isSlip(one.tail, other.tail)) note(one, other, 'slip');
    }
  );
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank: _rank, ...pair }) => pair);
}

interface Keyed {
  place: number;
  person: Comparable;
  /** All words of the name in one order. */
  sorted: string;
  first: string;
  /** Everything after the first name. */
  tail: string;
  last: string[];
  nicks: string[];
  address: string[];
  department: string | null;
}

/** How many with one key are compared with each other; a key of more says nothing. */
const mostNamesakes = 30;

function keyedPerson(person: Comparable, place: number): Keyed {
  const keys = keysOfName(person.name, person.nickname);
  const words = foldText(asItLooks(person.name))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  const first = keys.first[0] ?? '';
  const tail = keys.last[0] ?? '';
  return {
    place,
    person,
    sorted: [...words].sort().join(' '),
    first,
    tail,
    last: tail.length > 1 ? [tail] : [],
    nicks: [...keys.nick],
    address: addressOf(person.email),
    department: person.department && foldText(person.department)
  };
}

/** What stands before the @, without dots and what follows a plus; nothing for a shared mailbox. */
function addressOf(email: string | null): string[] {
  const local = foldText(email ?? '')
    .replace(/@.*$/, '')
    .replace(/\+.*$/, '');
  const key = local.replace(/[._-]/g, '');
  return key.length >= 5 && !sharedBoxes.has(key) ? [key] : [];
}

const sharedBoxes: ReadonlySet<string> = new Set(
  'admin office support hello contact reception sales finance legal people hiring careers press noreply helpdesk security marketing'.split(
    ' '
  )
);

function comparePairs(
  people: readonly Keyed[],
  keysOf: (person: Keyed) => readonly string[],
  compare: (one: Keyed, other: Keyed) => void
): void {
  const groups = new Map<string, Keyed[]>();
  for (const person of people)
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  for (const [key, group] of groups) {
    if (key === '') continue;
    for (const [at, one] of group.slice(0, mostNamesakes).entries())
      for (const other of group.slice(at + 1, mostNamesakes)) compare(one, other);
  }
}

/** Colleagues of one name in two departments are two people. */
const mayShareDesk = (one: Keyed, other: Keyed): boolean =>
  one.department === null || other.department === null || one.department === other.department;

const shareAWord = (one: Keyed, other: Keyed): boolean => {
  const words = new Set(one.sorted.split(' '));
  return other.sorted.split(' ').some((word) => word.length > 1 && words.has(word));
};

function isNickname(one: Keyed, other: Keyed): boolean {
  if (one.nicks.includes(other.first)) return true;
  return shortForms.get(one.first)?.includes(other.first) ?? false;
}

const isInitial = (one: Keyed, other: Keyed): boolean => isInitialOf(one.first, other.first);

const isInitialOf = (letter: string, name: string): boolean =>
  Array.from(letter).length === 1 && name.length > 1 && name.startsWith(letter);

/** Short names one letter apart are two names: Ana and Ada, Jan and Jon. */
const isSlip = (one: string, other: string): boolean =>
  one !== other && Math.min(one.length, other.length) >= 5 && isWithinOneEdit(one, other);

/** Usual short forms of first names, by the long one. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    abigail: 'abby',
    alexander: 'alex sasha xander',
    alexandra: 'alex sasha sandra',
    andrew: 'andy drew',
    anthony: 'tony',
    barbara: 'barb',
    benjamin: 'ben',
    bernard: 'bernie',
    catherine: 'cathy kate katie',
    charles: 'charlie chuck',
    christian: 'chris',
    christina: 'chris tina',
    christine: 'chris',
    christopher: 'chris',
    cynthia: 'cindy',
    daniel: 'dan danny',
    david: 'dave',
    deborah: 'deb debbie',
    donald: 'don',
    edward: 'ed eddie ted',
    eleanor: 'ellie nell',
    elizabeth: 'beth liz lizzie eliza betty',
    emily: 'em',
    francisco: 'paco fran',
    frederick: 'fred',
    gabriel: 'gabe',
    geoffrey: 'geoff',
    gerald: 'gerry',
    gregory: 'greg',
    gwendolyn: 'gwen',
    henry: 'harry hank',
    jacob: 'jake',
    jacqueline: 'jackie',
    james: 'jim jimmy jamie',
    jeffrey: 'jeff',
    jennifer: 'jen jenny',
    jessica: 'jess',
    johannes: 'hannes',
    john: 'jack johnny',
    jonathan: 'jon',
    joseph: 'joe joey',
    jose: 'pepe',
    joshua: 'josh',
    katherine: 'kate kathy katie',
    kenneth: 'ken',
    lawrence: 'larry',
    leonard: 'leo len',
    margaret: 'maggie meg peggy',
    maria: 'mia',
    matthew: 'matt',
    maximilian: 'max',
    michael: 'mike mick',
    nathaniel: 'nate nathan',
    nicholas: 'nick',
    olivia: 'liv',
    oliver: 'olli ollie',
    pamela: 'pam',
    patricia: 'pat trish',
    patrick: 'pat paddy',
    peter: 'pete',
    philip: 'phil',
    raymond: 'ray',
    rebecca: 'becky becca',
    richard: 'rick dick rich',
    robert: 'bob bobby rob robbie',
    ronald: 'ron',
    samantha: 'sam',
    samuel: 'sam',
    sebastian: 'seb basti',
    stephanie: 'steph',
    stephen: 'steve',
    steven: 'steve',
    susan: 'sue susie',
    theodore: 'ted theo',
    theresa: 'terry',
    thomas: 'tom tommy',
    timothy: 'tim',
    tomasz: 'tomek',
    victoria: 'vicky tori',
    vincent: 'vince',
    william: 'bill billy will',
    zachary: 'zach'
  }).map(([long, short]) => [long, short.split(' ').map(compactName)])
);
