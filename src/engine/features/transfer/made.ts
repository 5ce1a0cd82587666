import { z } from 'zod';
import { plansApi, type WrittenPlan } from '../../../contract/plans';
import type { ContactWriter } from '../../contact-writer';
import type { PlanWriter } from '../../plan-writer';
import { knownEvent } from './known-events';

/** What an import writes beside people belongs to other features. */
export interface Writers {
  readonly contacts: ContactWriter;
  readonly plans: PlanWriter;
}

const writtenPlan: z.ZodType<WrittenPlan> = plansApi.removePlan.output.shape.before;

/** What an import made of a calendar, and how it was before. */
const madeCalendar = z.object({
  /** Ids of entries and plans it made. */
  entries: z.array(z.string()),
  plans: z.array(z.string()),
  /** Plans it moved or took away. */
  plansBefore: z.array(writtenPlan),
  /** Keys of the events it wrote, and those that were there before. */
  events: z.array(z.string()),
  eventsBefore: z.array(knownEvent)
});
export type MadeCalendar = z.infer<typeof madeCalendar>;

/** What an import believed of a directory: ids of occasions, and of people who became alumni. */
const madeNews = z.object({ occasions: z.array(z.string()), left: z.array(z.string()) });
export type MadeNews = z.infer<typeof madeNews>;

/** Photos an import gave, each with the mark it has as long as nobody changes it. */
const madePhotos = z.array(z.object({ person: z.string(), mark: z.string() }));
export type MadePhotos = z.infer<typeof madePhotos>;

/** The vault that was read back, and the pages in it whose words the journal took. */
export const madeOfVault = z.object({
  folder: z.string(),
  /** SHA-256 of each page by its path; imports of before they were remembered have the paths alone. */
  taken: z
    .record(z.string(), z.string())
    .or(
      z
        .array(z.string())
        .transform((paths): Record<string, string> =>
          Object.fromEntries(paths.map((path) => [path, '']))
        )
    ),
  /** The import was taken back while the folder was away: its pages are to be put back when it is there again. */
  isWaiting: z.boolean().optional()
});

/** What an import made beside people, as it is kept to take it back; empty for one of before there was anything. */
export const made = z
  .object({ calendar: madeCalendar, news: madeNews, photos: madePhotos, vault: madeOfVault })
  .partial();
export type Made = z.infer<typeof made>;
