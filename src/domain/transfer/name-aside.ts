import { shortNamesOf } from '../matching/short-names';
import { foldWords, type NamedAside } from './name-key';

/** What the brackets behind a name say; null = nothing. */
export interface AsideMeaning {
  readonly nickname: string | null;
  readonly department: string | null;
  readonly employeeNumber: string | null;
}

/** How one is spoken of, what one was called before, and on what terms one works. */
const passing =
  /^(?:(?:she|he|they|her|him|them|ze|xe|sie|er|elle|il|ella|ela|any)(?: .*)?|(?:nee|ne|geb|geborene|born|formerly|maiden)\b.*|ext|external|extern|externe|externo|contractor|contract|consultant|c|cw|temp|intern|freelance|freelancer|guest|gast|on leave|leave|loa|inactive|terminated|you|me|ich|moi)$/;

/**
 * What brackets behind a name mean: a number, a short form of the first name, and behind `Last, First` the department,
 * as directories show it. Undefined when nothing tells, so that they stay a part of the name.
 */
export function asideMeaning(
  { name, asides }: NamedAside,
  known: readonly (string | null | undefined)[]
): AsideMeaning | undefined {
  const isTurned = name.includes(',');
  const first = foldWords(isTurned ? (name.split(',')[1] ?? '') : name).split(' ')[0] ?? '';
  const found = { nickname: null, department: null, employeeNumber: null } as {
    -readonly [field in keyof AsideMeaning]: AsideMeaning[field];
  };
  for (const aside of asides) {
    const words = foldWords(aside);
    if (words === '' || passing.test(words)) continue;
    if (known.some((one) => one != null && foldWords(one) === words)) continue;
    if (/^[a-z]{0,3}\d{2,}$/.test(words)) found.employeeNumber ??= aside;
    else if ([...shortNamesOf(first)].includes(words)) found.nickname ??= aside;
    else if (isTurned) found.department ??= aside;
    else return undefined;
  }
  return found;
}
