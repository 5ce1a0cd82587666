import { z } from 'zod';
import { clockTime, isoDate, zoneId } from '../domain/calendar/calendar';
import { practice } from '../domain/goals/practice';
import { touchKind } from '../domain/journal/touch';
import { departmentId, personId } from '../domain/people/ids';
import { relation } from '../domain/people/relation';
import { role } from '../domain/people/role';
import { newPerson, personChanges } from './person-fields';
import { personSummary } from './people';
import { openPromise } from './promises';
import { timelineEntry } from './timeline';
import { command, query } from './procedure';

/** A mark on the rhythm strip: the day of a touch and its kind. */
export const rhythmMark = z.object({ date: isoDate, kind: z.string() });

/** Somebody around a person. */
export const personAround = z.object({
  relation,
  id: personId,
  name: z.string(),
  /** Whether there was any contact with them. */
  met: z.boolean()
});

/** What somebody is to me. `rhythmDays` null: the person's own rhythm. */
export const personRole = z.object({ role, since: isoDate, rhythmDays: z.int().nullable() });

/** When both are at work today, in the local time here; `overlap` null = at no time. */
const hours = z.object({
  zone: zoneId,
  /** By how many minutes their clocks are ahead of those here; negative: behind. */
  minutesAhead: z.int(),
  overlap: z.object({ from: clockTime, to: clockTime }).nullable()
});

/** Everything about a person but the sensitive. */
export const personDetails = personSummary.extend({
  nickname: z.string().nullable(),
  team: z.string().nullable(),
  level: z.string().nullable(),
  phone: z.string().nullable(),
  note: z.string().nullable(),
  likes: z.string().nullable(),
  reach: z.string().nullable(),
  /** 1 = Monday to 7 = Sunday, ascending. */
  officeDays: z.array(z.int()).nullable(),
  rhythmDays: z.int().positive(),
  /** The mark of their photo as it is now; null = none. */
  photo: z.string().nullable(),
  /** What to ask them about, without `#`. */
  expertise: z.array(z.string()),
  departmentId: departmentId.nullable(),
  birthday: z.string().nullable(),
  startDate: isoDate.nullable(),
  /** Their last day here; null: they are here. */
  leftOn: isoDate.nullable(),
  zone: z.string().nullable(),
  worksFrom: clockTime.nullable(),
  worksTo: clockTime.nullable(),
  addedOn: isoDate,
  firstContact: isoDate.nullable(),
  /** Whether something about the family is written down, for `readFamily`. */
  hasFamily: z.boolean()
});

/** All of a person's page but the older part of the timeline. */
const personPage = z.object({
  person: personDetails,
  /** What they are to me, in the order of `role`. */
  roles: z.array(personRole),
  /** The rhythm that counts, days: the tightest of the person's and their roles'. */
  rhythmDays: z.int().positive(),
  /** The day by which the next contact is due. */
  nextBy: isoDate,
  /** Null when their zone is not known. */
  hours: hours.nullable(),
  /** The next thing planned with them, from today on. */
  planned: z.object({ practice, date: isoDate, time: clockTime.nullable() }).nullable(),
  /** Twelve months up to today, oldest first. */
  rhythm: z.array(rhythmMark),
  /** My pauses of those months, oldest first. */
  pauses: z.array(z.object({ from: isoDate, to: isoDate })),
  around: z.array(personAround),
  promises: z.array(openPromise),
  /** What the newest 200 entries are about, most frequent first, at most 12. */
  topics: z.array(z.string()),
  entries: z.int().nonnegative(),
  /** Years from the first entry to the last, newest first. */
  years: z.array(z.int()),
  /** Newest first, at most 50. */
  timeline: z.array(timelineEntry)
});
export type PersonPage = z.infer<typeof personPage>;

/** One relation that begins or ends. */
export const relationChange = z.object({
  person: personId,
  relation,
  other: personId,
  holds: z.boolean()
});
export type RelationChange = z.infer<typeof relationChange>;

/** The most bytes of a kept picture. */
const maxPhotoBytes = 2 * 1024 * 1024;

const picture = z
  .instanceof(Uint8Array)
  .refine(({ length }) => length <= maxPhotoBytes, 'A picture has 2 MB at most.');

export const personApi = {
  /** @throws not-found */
  readPerson: query({
    input: z.object({ id: personId }),
    output: personPage,
    reads: [
      'person',
      'department',
      'tie',
      'preference',
      'entry',
      'touch',
      'promise',
      'learning',
      'photo',
      'person_topic',
      'role',
      'plan',
      'pause'
    ]
  }),
  /** What is known of somebody's family: sensitive, so only when asked for. @throws not-found */
  readFamily: query({
    input: z.object({ id: personId }),
    output: z.string().nullable(),
    reads: ['person']
  }),
  /** A part of a timeline, newest first, at most 50: the older ones when `before` is given. */
  listTimeline: query({
    input: z.object({
      id: personId,
      before: z.object({ date: isoDate, entry: z.uuid() }).nullish(),
      filter: z.enum(['all', 'lunches', 'promises', 'learned']).default('all'),
      kind: touchKind.nullish(),
      topic: z.string().max(200).nullish(),
      year: z.int().min(1).max(9999).nullish()
    }),
    output: z.array(timelineEntry),
    reads: ['entry', 'touch', 'promise', 'learning']
  }),
  /** @throws conflict when somebody has the e-mail */
  addPerson: command({ input: newPerson, output: z.object({ id: personId }) }),
  /** Writes some fields; `before` is what takes it back. @throws not-found, conflict when somebody has the e-mail */
  changePerson: command({
    input: z.object({ id: personId, changes: personChanges }),
    output: z.object({ before: personChanges })
  }),
  /** Begins and ends relations; `before` is what takes it back. @throws not-found, invalid-input for somebody and themselves */
  changeRelations: command({
    input: z.object({ changes: z.array(relationChange).min(1).max(20) }),
    output: z.object({ before: z.array(relationChange) })
  }),
  /** Puts a picture (JPEG without metadata) in its place, or takes it away; answers the one before. @throws not-found, unsupported-file */
  changePhoto: command({
    input: z.object({ id: personId, picture: picture.nullable() }),
    output: z.object({ before: picture.nullable() })
  }),
  /** Who has a photo, each with a mark that changes with it. */
  listPhotos: query({
    input: z.object({}),
    output: z.array(z.object({ id: personId, mark: z.string() })),
    reads: ['photo']
  }),
  /** The picture as a JPEG, for the page source; null = none. */
  readPhoto: query({
    input: z.object({ id: personId }),
    output: picture.nullable(),
    reads: ['photo'],
    audience: 'host'
  })
} as const;
