import type { Door } from '../../contract/goals';

/** Whether this is the door of lunch, and this week's is had or planned: then lunch is spoken of for the next. */
export const hasLunch = ({ practice, target, done, planned }: Door): boolean =>
  practice === 'lunch' && target > 0 && done + planned >= target;
