import { foldWords } from './name-key';

/** Title and level of somebody, as a directory writes them. */
interface Rank {
  readonly title: string | null;
  readonly level: string | null;
}

/** Words of titles below those without any, the lowest first. */
const lower: readonly RegExp[] = [
  /\b(?:intern|trainee|apprentice|working student|praktikant\w*|stagiaire|becari[oa])\b/,
  /\b(?:junior|jr|associate|assistant|graduate)\b/
];

/** Words of titles above those without any, the highest last. */
const higher: readonly RegExp[] = [
  /\b(?:senior|sr)\b/,
  /\b(?:staff|lead|leader|supervisor)\b/,
  /\b(?:principal|manager|expert)\b/,
  /\b(?:senior manager|distinguished|fellow|head|leiter\w*|responsable|jef[ea])\b/,
  /\b(?:director|direct(?:eu|ri)\w*|direktor\w*|general counsel)\b/,
  /\bsenior director\b/,
  /\b(?:vp|vice president|svp|evp)\b/,
  /\b(?:chief|president|ceo|cto|cfo|coo|cio|cpo|cmo|founder|managing director)\b/
];

/** Above 0 for a title that stands higher than most, below 0 for a lower one. */
function stepOf(title: string): number {
  const folded = foldWords(title);
  const high = higher.findLastIndex((words) => words.test(folded));
  if (high !== -1) return high + 1;
  const low = lower.findIndex((words) => words.test(folded));
  return low === -1 ? 0 : low - lower.length;
}

/** Whether somebody came to stand higher: by the number of the level, else by the words of the title. */
export function isStepUp(before: Rank, after: Rank): boolean {
  const [low, high] = [levelOf(before.level), levelOf(after.level)];
  if (low !== null && high !== null && low.scale === high.scale && low.number !== high.number)
    return high.number > low.number;
  if (before.title === null || after.title === null) return false;
  return stepOf(after.title) > stepOf(before.title);
}

/** `L5` and `Grade 7` have a scale and a number; other levels cannot be compared. */
function levelOf(level: string | null): { scale: string; number: number } | null {
  const [, scale, number] = /^(.*?)(\d{1,3})$/.exec(foldWords(level ?? '')) ?? [];
  return number === undefined ? null : { scale: scale ?? '', number: Number(number) };
}
