import type { CurrentGoal } from '../../../contract/goals';
import type { Goal, Practice } from '../../../domain/goals/practice';
import { capitalised, counted, countWord } from '../../../domain/wording/words';

/** What each door asks for. */
export const practiceRemarks: Readonly<Record<Practice, string>> = {
  lunch: 'Someone you do not know well. Virtual coffee counts.',
  'touch-base': 'A short hello when you need nothing.',
  appreciate: 'Credit someone in front of others, thank, congratulate.',
  introduce: 'Bring two people together.',
  'join-in': 'An event, a training, a show-and-tell. Organising counts twice.',
  'offer-help': 'Ask how you or your team can make something easier.'
};

/** `one a week`, `two a month`, `off`. */
export const goalWords = ({ target, period }: Pick<Goal, 'target' | 'period'>): string =>
  target === 0 ? 'off' : `${countWord(target)} a ${period}`;

/** What all goals ask for together, as a sentence. */
export function goalsLead(goals: readonly CurrentGoal[]): string {
  const sumOf = (period: Goal['period']) =>
    goals.reduce((sum, goal) => sum + (goal.period === period ? goal.target : 0), 0);
  const [weekly, monthly] = [sumOf('week'), sumOf('month')];
  if (weekly + monthly === 0) return 'All doors are closed. Open one whenever you like.';
  if (monthly === 0) return `${capitalised(moments(weekly))} a week.`;
  if (weekly === 0) return `${capitalised(moments(monthly))} a month.`;
  return `${capitalised(moments(weekly))} a week, and ${countWord(monthly)} a month.`;
}

const moments = (count: number): string => counted(count, 'small moment', 'small moments');
