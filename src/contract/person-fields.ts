import { z } from 'zod';
import { clockTime, isoDate, zoneId } from '../domain/calendar/calendar';
import { partialDate } from '../domain/calendar/partial-date';
import { rhythmDays } from '../domain/people/rhythm-days';
import { storableText } from './storable-text';

/** One line; an empty one means not known. */
const line = (most: number) =>
  storableText
    .trim()
    .max(most, `${most} characters are the most here.`)
    .transform((text) => (text === '' ? null : text))
    .nullable();

/** A topic as `#topics` are kept: lower case, without its sign, one word. */
const topic = storableText
  .transform((text) => text.trim().replace(/^#+/, '').toLowerCase().replaceAll(/\s+/g, '-'))
  .pipe(
    z
      .string()
      .max(60, 'A topic has 60 characters at most.')
      .regex(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]*$/u, 'A topic is one word, such as #pricing.')
  );

/** All that a person may write about somebody; null = not known. */
export const personFields = z.object({
  name: storableText
    .trim()
    .min(1, 'A person needs a name.')
    .max(200, 'A name has 200 characters at most.'),
  nickname: line(200),
  email: z
    .literal('')
    .transform(() => null)
    .or(z.email('An address looks like ana@company.com.').max(254))
    .nullable(),
  /** The department's name; a new one is made. */
  department: line(200),
  team: line(200),
  title: line(200),
  level: line(200),
  site: line(200),
  phone: line(60),
  birthday: partialDate.nullable(),
  startDate: isoDate.nullable(),
  note: line(5000),
  /** What they like: food, walks, times. */
  likes: line(1000),
  /** How they like to be reached. */
  reach: line(1000),
  /** Sensitive: in no answer but that of `readFamily`, in no export unless chosen. */
  family: line(1000),
  zone: zoneId.nullable(),
  /** Days in the office, 1 = Monday to 7 = Sunday; kept ascending. */
  officeDays: z
    .array(z.int().min(1).max(7))
    .max(7)
    .transform((days) => [...new Set(days)].sort((a, b) => a - b))
    .nullable(),
  /** Their working hours in their own zone; null = the usual ones. */
  worksFrom: clockTime.nullable(),
  worksTo: clockTime.nullable(),
  rhythmDays,
  /** What to ask them about, most telling first. */
  expertise: z
    .array(topic)
    .max(40, '40 topics are the most.')
    .transform((topics) => [...new Set(topics)])
});

/** Some of the fields, as they shall be or were. */
export const personChanges = personFields.partial();
export type PersonChanges = z.input<typeof personChanges>;

/** What is known of somebody new; all but the name may be missing. */
export const newPerson = personFields
  .pick({ email: true, department: true, title: true, site: true })
  .partial()
  .extend({ name: personFields.shape.name });
