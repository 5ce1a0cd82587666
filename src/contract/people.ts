import { z } from 'zod';
import { clockTime, isoDate } from '../domain/calendar/calendar';
import { dueState, strength } from '../domain/cadence/cadence';
import { promiseBy } from '../domain/capture-line/parsed-line';
import { practice } from '../domain/goals/practice';
import { touchKind } from '../domain/journal/touch';
import { circle } from '../domain/people/circle';
import { departmentId, entryId, listId, personId, stepId } from '../domain/people/ids';
import { rhythmDays } from '../domain/people/rhythm-days';
import { role } from '../domain/people/role';
import { command, query } from './procedure';
import { openPromise } from './promises';
import { storableText } from './storable-text';

/** A line of the people list; `lastContact` null = never. */
export const personSummary = z.object({
  id: personId,
  name: z.string(),
  email: z.string().nullable(),
  department: z.string().nullable(),
  title: z.string().nullable(),
  /** The manager's name, from the tie when the manager is a person here. */
  manager: z.string().nullable(),
  site: z.string().nullable(),
  lastContact: isoDate.nullable(),
  strength,
  due: dueState
});
export type PersonSummary = z.infer<typeof personSummary>;

/** A name for completion and for the capture line. */
export const personName = z.object({
  id: personId,
  name: z.string(),
  nickname: z.string().nullable(),
  department: z.string().nullable(),
  lastContact: isoDate.nullable()
});

/** Which people: those who meet every condition. An empty list of values sets none. */
export const peopleFilter = z.object({
  /** Each word stands in a name, nickname, title, site, address or department; accents, case and one typing slip aside. */
  words: storableText.max(200).default(''),
  /** Those who are here, those who have left, or both. */
  who: z.enum(['here', 'alumni', 'everybody']).default('here'),
  due: z.array(dueState).max(5).default([]),
  /** Met, and due or slipping, and not laid aside. */
  quiet: z.boolean().default(false),
  /** Met, and the next contact falls into this week or before it, and not laid aside. */
  dueThisWeek: z.boolean().default(false),
  strengths: z.array(strength).max(4).default([]),
  departments: z.array(departmentId).max(200).default([]),
  sites: z.array(storableText.max(200)).max(200).default([]),
  levels: z.array(storableText.max(200)).max(200).default([]),
  /** `own`: a rhythm of no circle. */
  circles: z
    .array(z.enum([...circle.options, 'own']))
    .max(5)
    .default([]),
  roles: z.array(role).max(4).default([]),
  /** Those picked by hand for this list. */
  list: listId.nullable().default(null)
});
export type PeopleFilter = z.infer<typeof peopleFilter>;

/** Lists that everybody has. */
export const knownList = z.enum(['quiet', 'this-week', 'not-met', 'alumni']);
export type KnownList = z.infer<typeof knownList>;

/** Equals follow the order of names; those without a value come last in both directions. */
const peopleOrder = z.object({
  /** `due`: the most overdue last when rising. `down` turns the order. */
  by: z.enum(['name', 'due', 'department', 'strength', 'lastContact']),
  down: z.boolean()
});
export type PeopleOrder = z.infer<typeof peopleOrder>;

/** People who stand together in a list: the name of their department, or a due state; null: in none. */
const peopleGroup = z.object({ name: z.string().nullable(), people: z.int().positive() });
export type PeopleGroup = z.infer<typeof peopleGroup>;

/** The nearest thing with a person: a plan, a promise, or a hello. */
const nextThing = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('plan'),
    practice,
    date: isoDate,
    time: clockTime.nullable()
  }),
  z.object({
    type: z.literal('promise'),
    by: promiseBy,
    text: z.string(),
    due: isoDate.nullable()
  }),
  z.object({ type: z.literal('hello') })
]);
export type NextThing = z.infer<typeof nextThing>;

/** A person as a line of the list. */
const personLine = personSummary.extend({
  /** The rhythm that counts, days: the tightest of the person's and their roles'. */
  rhythmDays: z.int().positive(),
  nextBy: isoDate,
  /** In the order of `role`. */
  roles: z.array(role),
  leftOn: isoDate.nullable(),
  /** Laid aside: not asked for before this day; null when that day has come. */
  laterUntil: isoDate.nullable(),
  next: nextThing.nullable()
});
export type PersonLine = z.infer<typeof personLine>;

/** How many people have a value. */
const counted = z.object({ name: z.string(), people: z.int() });

/** What the list offers to filter by, with how many of those who are here it would leave. */
const peopleCounts = z.object({
  here: z.int(),
  alumni: z.int(),
  quiet: z.int(),
  dueThisWeek: z.int(),
  allies: z.int(),
  notMet: z.int(),
  /** People with a role. */
  withRole: z.int(),
  /** Only roles that somebody has. */
  roles: z.array(z.object({ role, people: z.int() })),
  /** By name. */
  departments: z.array(counted.extend({ id: departmentId })),
  sites: z.array(counted),
  levels: z.array(counted)
});
export type PeopleCounts = z.infer<typeof peopleCounts>;

/** What the preview beside the list shows. */
export const personPreview = z.object({
  person: personLine.extend({ level: z.string().nullable(), note: z.string().nullable() }),
  /** Newest first, at most three. */
  touches: z.array(
    z.object({
      entry: entryId,
      kind: touchKind,
      date: isoDate,
      minutes: z.int().nullable(),
      text: z.string()
    })
  ),
  /** Open ones, dated first, at most four. */
  promises: z.array(openPromise)
});
export type PersonPreview = z.infer<typeof personPreview>;

/** One change for any number of people. */
const peopleChange = z.discriminatedUnion('set', [
  z.object({ set: z.literal('rhythm'), days: rhythmDays }),
  /** Found or made by name; null takes them out of their department. */
  z.object({
    set: z.literal('department'),
    name: storableText.trim().min(1).max(200).nullable()
  }),
  z.object({ set: z.literal('role'), role, on: z.boolean() }),
  z.object({ set: z.literal('list'), list: listId, on: z.boolean() }),
  /** Alumni from that day on, asked after once a year; null: they are back, with the rhythm they had. */
  z.object({ set: z.literal('left'), on: isoDate.nullable() }),
  /** Not asked for before that day; null: at once again. */
  z.object({ set: z.literal('later'), until: isoDate.nullable() })
]);
export type PeopleChange = z.infer<typeof peopleChange>;

/** The most people one change is for. */
const mostPeople = 100_000;
const chosenPeople = z.array(personId).min(1).max(mostPeople);

/** A change that can be taken back for 30 days, and how many people it changed. */
const peopleStep = z.object({ step: stepId, people: z.int().nonnegative() });

export const peopleApi = {
  /** Everybody, alumni too, sorted by name as a person would. */
  listPeople: query({
    input: z.object({}),
    output: z.array(personSummary),
    reads: ['person', 'department', 'tie', 'touch']
  }),
  /** The people of one window of a list, and how many the whole list and its groups have. */
  browsePeople: query({
    input: z.object({
      filter: peopleFilter,
      order: peopleOrder,
      from: z.int().nonnegative().default(0),
      size: z.int().min(1).max(500).default(100)
    }),
    output: z.object({
      total: z.int(),
      people: z.array(personLine),
      /** Of the whole list, in its order; empty unless ordered by department or by who is due. */
      groups: z.array(peopleGroup)
    }),
    reads: [
      'person',
      'department',
      'tie',
      'touch',
      'promise',
      'plan',
      'later',
      'role',
      'saved_list_person'
    ]
  }),
  /** The ids of a part of a list, in its order: for a selection beyond what is in sight. */
  pickPeople: query({
    input: z.object({
      filter: peopleFilter,
      order: peopleOrder,
      from: z.int().nonnegative().default(0),
      size: z.int().min(1).max(mostPeople).default(mostPeople)
    }),
    output: z.array(personId),
    reads: ['person', 'department', 'touch', 'later', 'role', 'saved_list_person']
  }),
  readPeopleCounts: query({
    input: z.object({}),
    output: peopleCounts,
    reads: ['person', 'department', 'touch', 'later', 'role']
  }),
  /** @throws not-found */
  previewPerson: query({
    input: z.object({ id: personId }),
    output: personPreview,
    reads: ['person', 'department', 'tie', 'entry', 'touch', 'promise', 'plan', 'later', 'role']
  }),
  /** How many people are here; alumni do not count. */
  countPeople: query({ input: z.object({}), output: z.int().nonnegative(), reads: ['person'] }),
  /** Everybody's names, for the capture line. */
  listNames: query({
    input: z.object({}),
    output: z.array(personName),
    reads: ['person', 'department', 'touch']
  }),
  /** Changes people who are in the journal; others are passed over. @throws not-found for a list that is gone */
  changePeople: command({
    input: z.object({ ids: chosenPeople, change: peopleChange }),
    output: peopleStep
  }),
  /** Deletes people with all that hangs on them; entries stay, without their names' links. */
  deletePeople: command({ input: z.object({ ids: chosenPeople }), output: peopleStep }),
  /**
   * Takes back a change, deletion or merge of people: what it changed becomes what it was, what
   * was changed again since stays. @throws not-found, conflict when an address or number is taken by now
   */
  takeBackPeopleStep: command({ input: z.object({ step: stepId }), output: z.object({}) })
} as const;
