import { asItLooks } from '../matching/lookalikes';
import { shortNamesOf } from '../matching/short-names';
import { foldWords, lookalikeKey, nameKey } from './name-key';

/** What tells a person from others; null = not known. */
export interface Identity {
  readonly name: string;
  readonly email: string | null;
  readonly employeeNumber: string | null;
  readonly department: string | null;
  readonly nickname?: string | null;
}

/** People by name in either order, accents aside. */
export interface NameIndex<P extends Identity> {
  add(person: P): void;
  /** Puts what is known of a person now in the place of what was known. */
  replace(before: P, now: P): void;
  /** Everybody of this name; nobody beyond the 500th is looked at, which keeps a file of one name from taking hours. */
  named(name: string): readonly P[];
  /** Everybody whose name looks like this one but is another. */
  lookingLike(name: string): readonly P[];
  /** Everybody who may be called so: by a nickname, or a short or long form of the first name (`Bob Smith` of `Robert Smith`). */
  called(name: string): readonly P[];
}

const mostNamesakes = 500;

export function createNameIndex<P extends Identity>(): NameIndex<P> {
  const byKey = new Map<string, P[]>();
  // Short forms are asked for both ways: a list of them for everybody would be larger than all names.
  const byNickname = new Map<string, P[]>();
  // Only those of whom it is another key than the name's: nearly nobody.
  const byLook = new Map<string, P[]>();
  const lookOf = ({ name }: P): string | null => {
    if (asItLooks(name) === name) return null;
    const look = lookalikeKey(name);
    return look === nameKey(name) ? null : look;
  };
  const put = (index: Map<string, P[]>, key: string, person: P): void => {
    const namesakes = index.get(key);
    if (!namesakes) index.set(key, [person]);
    else if (namesakes.length < mostNamesakes) namesakes.push(person);
  };
  const takeOut = (index: Map<string, P[]>, key: string, person: P): void => {
    const namesakes = index.get(key) ?? [];
    namesakes.splice(namesakes.indexOf(person) >>> 0, 1);
  };
  const add = (person: P): void => {
    put(byKey, nameKey(person.name), person);
    const look = lookOf(person);
    if (look !== null) put(byLook, look, person);
    if (person.nickname) for (const call of callsOf(person)) put(byNickname, call, person);
  };
  return {
    add,
    replace(before, now) {
      takeOut(byKey, nameKey(before.name), before);
      const look = lookOf(before);
      if (look !== null) takeOut(byLook, look, before);
      if (before.nickname) for (const call of callsOf(before)) takeOut(byNickname, call, before);
      add(now);
    },
    named: (name) => byKey.get(nameKey(name)) ?? [],
    lookingLike(name) {
      const key = nameKey(name);
      const look = lookalikeKey(name);
      const plain = look === key ? [] : (byKey.get(look) ?? []);
      return [...plain, ...(byLook.get(look) ?? [])].filter(
        (person) => nameKey(person.name) !== key
      );
    },
    called(name) {
      const key = nameKey(name);
      const alike = formsOf(name).flatMap((form) => byKey.get(form) ?? []);
      const found = new Set([...alike, ...(byNickname.get(key) ?? [])]);
      return [...found].filter((person) => callsOf(person).includes(key));
    }
  };
}

/** Keys of a name with one of its words in another form. */
function formsOf(name: string): string[] {
  const words = foldWords(name).split(' ');
  return words.flatMap((word, place) =>
    [...shortNamesOf(word)].map((form) => nameKey(words.with(place, form).join(' ')))
  );
}

/** What somebody may be called beside the full name, as keys: first name replaced by the nickname or a form of it. */
export function callsOf({ name, nickname }: Pick<Identity, 'name' | 'nickname'>): string[] {
  const [first = '', ...rest] = foldWords(name).split(' ');
  if (rest.length === 0) return [];
  const firsts = [...shortNamesOf(first), ...(nickname ? [foldWords(nickname)] : [])];
  return [...new Set(firsts.map((one) => nameKey(`${one} ${rest.join(' ')}`)))];
}

/** Whether nothing known of two says that they are different people. */
export const mayBeSame = (one: Identity, other: Identity): boolean =>
  agree(one.email?.toLowerCase(), other.email?.toLowerCase()) &&
  agree(one.employeeNumber, other.employeeNumber);

/** Whether nothing but a name is known. */
export const isBare = (person: Identity): boolean =>
  person.email === null && person.employeeNumber === null && person.department === null;

const agree = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one == null || other == null || one === other;
