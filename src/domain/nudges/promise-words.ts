import { firstNameOf, shortened } from '../wording/words';

/** A promise as a nudge tells it: who owes it to whom (their name as it is shown), in the words of the line. */
export interface ToldPromise {
  by: 'me' | 'them';
  name: string;
  /** When it is shown shorter. */
  fullName?: string;
  text: string;
}

/**
 * A promise as the second half of a sentence: `you owe Ana the OKR article`, `Raj owes
 * you the churn study`, `Raj promised to introduce you to Legal`; what is neither a thing
 * nor a deed one knows stands as it was written: `you promised Ana: feedback by Friday`.
 */
export function promiseWords({ by, name, fullName = name, text }: ToldPromise): string {
  const what = by === 'me' ? tidy(toThem(text.trim(), fullName)) : deedWords(text);
  if (startsThing.test(what))
    return by === 'me' ? `you owe ${name} ${what}` : `${name} owes you ${what}`;
  const link = startsDeed.test(what) ? ' to ' : ': ';
  return by === 'me' ? `you promised ${name}${link}${what}` : `${name} promised${link}${what}`;
}

/** What somebody promised me, as I read it: `introduce you to Legal`. */
export const deedWords = (text: string): string => tidy(toMe(text.trim()));

const startsThing = /^(a|an|the|my|your|our|his|her|its|their|some|one|two|three|this|that) /i;
const startsDeed =
  /^(answer|ask|book|bring|call|check|come|connect|draft|explain|find|follow|forward|get|give|help|introduce|invite|join|lend|look|make|meet|organise|organize|pass|prepare|put|read|review|send|share|show|speak|suggest|talk|tell|think|try|write) /i;

/** What they promised was said to me, and is read by me. */
const toMe = (text: string): string =>
  text
    .replaceAll(/\b(me|us)\b/g, 'you')
    .replaceAll(/\b(my|our)\b/g, 'your')
    .replaceAll(/\bmyself\b/g, 'yourself');

/** Whom it is promised to is said before it: `send Ana the article` becomes `send them the article`. */
const toThem = (text: string, fullName: string): string =>
  text.replace(/^(\p{L}+) (.+)$/su, (whole, verb: string, rest: string) => {
    const name = [fullName, firstNameOf(fullName)].find((one) => rest.startsWith(`${one} `));
    return name ? `${verb} them ${rest.slice(name.length + 1)}` : whole;
  });

const longest = 80;
const tidy = (text: string): string =>
  shortened(text.replaceAll(/\s+/g, ' ').replace(/[.;,\s]+$/, ''), longest);
