import { compactName, foldText } from '../../domain/matching/fold-text';
import { nameLists } from './name-lists';
import { mailDomain } from './departments';
import type { Random } from './random';

export interface SampleName {
  name: string;
  email: string;
}

/** So many of ten people have a name whose two halves come from one list. */
const ofOneList = 0.85;

/** Names for any number of people, each once, with an address for each, each once. */
export function inventNames(count: number, random: Random): SampleName[] {
  const names: SampleName[] = [];
  const takenNames = new Set<string>();
  const takenAddresses = new Set<string>();
  while (names.length < count) {
    const name = inventName(random, names.length);
    const key = compactName(name);
    if (takenNames.has(key)) continue;
    takenNames.add(key);
    names.push({ name, email: addressFor(name, takenAddresses) });
  }
  return names;
}

/** The more names are taken, the more people wear two last ones. */
function inventName(random: Random, taken: number): string {
  const own = random.pick(nameLists);
  const other = random.chance(ofOneList) ? own : random.pick(nameLists);
  const first = random.pick(own.first);
  const last = random.pick(other.last);
  // Particles stand in front of one name only.
  if (!random.chance(0.04 + taken / 300_000) || last.includes(' ')) return `${first} ${last}`;
  const second = random.pick(own.last);
  return second.includes(' ') || second === last
    ? `${first} ${last}`
    : `${first} ${last}-${second}`;
}

function addressFor(name: string, taken: Set<string>): string {
  const [first = '', ...last] = foldText(name)
    .split(' ')
    .map((part) => part.replaceAll(/[^a-z-]/g, ''));
  const account = `${first}.${last.join('')}`;
  let address = `${account}@${mailDomain}`;
  for (let number = 2; taken.has(address); number += 1)
    address = `${account}${number}@${mailDomain}`;
  taken.add(address);
  return address;
}
