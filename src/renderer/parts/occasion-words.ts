import type { NearOccasion } from '../../contract/plans';

/** What there is to say a word about, to stand right behind the name: `, 10 years here`, ` has a birthday`. */
export function occasionWords({ kind, years }: Pick<NearOccasion, 'kind' | 'years'>): string {
  if (kind === 'work-anniversary' && years !== null)
    return `, ${years === 1 ? 'one year' : `${years} years`} here`;
  return ` ${words[kind]}`;
}

const words: Readonly<Record<NearOccasion['kind'], string>> = {
  birthday: 'has a birthday',
  'work-anniversary': 'has been here for another year',
  promotion: 'has a new role',
  award: 'won an award',
  wedding: 'gets married',
  child: 'has a child',
  joiner: 'is new here',
  leaver: 'is leaving',
  other: 'has news'
};
