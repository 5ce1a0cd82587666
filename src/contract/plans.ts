import { z } from 'zod';
import { clockTime, isoDate } from '../domain/calendar/calendar';
import { practice } from '../domain/goals/practice';
import { touchKind } from '../domain/journal/touch';
import { occasionKind } from '../domain/occasions/occasion';
import { entryId, personId, planId } from '../domain/people/ids';
import { planState } from '../domain/plans/plan';
import { command, query } from './procedure';
import { storableText } from './storable-text';

const words = (most: number) =>
  storableText.trim().min(1).max(most, `This has ${most} characters at most.`);

/** What is planned: if its day, time or cue comes, then this with them. */
const planFields = z.object({
  /** What it will be logged as. */
  kind: touchKind,
  /** The door it is for. */
  practice,
  date: isoDate,
  /** Local time of day; null: any time that day. */
  time: clockTime.nullable(),
  minutes: z.int().min(1).max(1440).nullable(),
  /** In their order; empty: with somebody still to be found. */
  people: z.array(personId).max(20),
  place: words(200).nullable(),
  /** The sign for it, beside or instead of a time: `after the stand-up`. */
  cue: words(200).nullable(),
  /** What it is about; the name of an event. */
  note: words(500).nullable()
});

/** A plan as it was written, whole. */
const writtenPlan = planFields.extend({ id: planId, state: planState, madeOn: isoDate });
export type WrittenPlan = z.infer<typeof writtenPlan>;

const wantedPlan = planFields.partial().required({ kind: true, date: true });
export type WantedPlan = z.infer<typeof wantedPlan>;

const planChange = planFields.extend({ state: planState }).partial();
export type PlanChange = z.infer<typeof planChange>;

/** A plan with its people by name and what became of it. */
const plan = planFields.omit({ people: true }).extend({
  id: planId,
  /** In a few words: `Lunch with Ana Ruiz`. */
  title: z.string(),
  state: planState,
  /** The entry whose touch kept it; null: none did. */
  entry: entryId.nullable(),
  madeOn: isoDate,
  people: z.array(
    z.object({
      id: personId,
      name: z.string(),
      title: z.string().nullable(),
      department: z.string().nullable()
    })
  )
});
export type Plan = z.infer<typeof plan>;

/** Something in the life of somebody I have met, and when. */
const nearOccasion = z.object({
  person: z.object({ id: personId, name: z.string() }),
  kind: occasionKind,
  /** The day of it this year, or next. */
  date: isoDate,
  /** How many years it is since the first one; null when not known. */
  years: z.int().nullable(),
  note: z.string().nullable()
});
export type NearOccasion = z.infer<typeof nearOccasion>;

export const plansApi = {
  /** Plans of a span, both days included, or all from a day on; by date, then time, those without one last. */
  listPlans: query({
    input: z.object({
      from: isoDate.nullish(),
      to: isoDate.nullish(),
      /** Those with this person. */
      person: personId.nullish(),
      /** Only those still meant and not yet done. */
      openOnly: z.boolean().default(false)
    }),
    output: z.array(plan),
    reads: ['plan', 'person', 'department', 'touch']
  }),
  /** What Today begins with: plans still open, from a week ago to a week ahead, and what in somebody's life is worth a word now or soon. */
  readAgenda: query({
    input: z.object({}),
    output: z.object({
      plans: z.array(plan),
      occasions: z.array(nearOccasion),
      /** When nudges keep still for plans of today and tomorrow, local times, in order. */
      quiet: z.array(z.object({ date: isoDate, from: clockTime, until: clockTime }))
    }),
    reads: ['plan', 'person', 'department', 'touch', 'occasion']
  }),
  /** Plans as a calendar file (RFC 5545), with a name for it. @throws not-found when none of them is there */
  readPlanCalendar: query({
    input: z.object({ plans: z.array(planId).min(1).max(200) }),
    output: z.object({ name: z.string(), text: z.string() }),
    reads: ['plan', 'person']
  }),
  /** Plans something. Without `practice` it is for the door of its kind. @throws not-found */
  addPlan: command({
    input: wantedPlan,
    output: z.object({ id: planId })
  }),
  /** Changes what is given; `before` takes it back. @throws not-found */
  changePlan: command({
    input: z.object({
      id: planId,
      change: planChange
    }),
    output: z.object({ before: writtenPlan.omit({ id: true, madeOn: true }) })
  }),
  /** Takes a plan away; `before` brings it back. @throws not-found */
  removePlan: command({
    input: z.object({ id: planId }),
    output: z.object({ before: writtenPlan })
  }),
  /** Brings a plan back that was taken away. People who are gone meanwhile are left out. */
  restorePlan: command({ input: writtenPlan, output: z.object({}) })
} as const;
