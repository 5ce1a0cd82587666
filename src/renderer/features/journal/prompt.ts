import type { IsoDate } from '../../../domain/calendar/calendar';
import { partsOf } from '../../../domain/calendar/calendar';
import { prompts } from '../../../domain/journal/entry-templates';

/** A question for an empty entry; the same all day, another one tomorrow. */
export const promptOf = (date: IsoDate): string =>
  prompts[partsOf(date).day % prompts.length] ?? 'What did you talk about?';
