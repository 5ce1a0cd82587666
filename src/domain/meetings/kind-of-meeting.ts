import type { TouchKind } from '../journal/touch';
import { foldWords } from '../transfer/name-key';

/** With more people than this a meeting is rather an event: one was there. */
const mostInMeeting = 8;

/** Words of a title that tell what kind of contact it was: English, German, French and Spanish. */
const words: readonly [kind: TouchKind, pattern: RegExp][] = [
  ['lunch', /\b(?:lunch|brunch|dinner|mittag\w*|abendessen|dejeuner|diner|almuerzo|comida|cena)\b/],
  ['coffee', /\b(?:coffee|kaffee\w*|cafe|tea|tee)\b/],
  ['call', /\b(?:call|phone|telefon\w*|anruf|appel|llamada|telefonat)\b/],
  [
    'event',
    /\b(?:all ?hands|town ?hall|training|workshop|offsite|webinar|conference|konferenz|schulung|seminar\w*|formation|kickoff|kick off|party|feier|fete|fiesta|meetup|summit)\b/
  ]
];

/** What a meeting counts as, by the words of its title and how many were there beside the person. */
export function kindOfMeeting(title: string, others: number): TouchKind {
  const folded = foldWords(title);
  const said = words.find(([, pattern]) => pattern.test(folded))?.[0];
  return said ?? (others > mostInMeeting ? 'event' : 'meeting');
}
