import type { NearOccasion } from '../../contract/plans';

/** What there is to say a word about, to stand right behind the name: `, 10 years here`, ` has a birthday`, ` moved from Support to Sales`. */
export function occasionWords({
  kind,
  years,
  note
}: Pick<NearOccasion, 'kind' | 'years' | 'note'>): string {
  if (kind === 'work-anniversary' && years !== null)
    return `, ${years === 1 ? 'one year' : `${years} years`} here`;
  if (kind === 'other' && note !== null) return ` ${note.charAt(0).toLowerCase()}${note.slice(1)}`;
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
