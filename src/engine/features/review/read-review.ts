import { z } from 'zod';
import type { Review } from '../../../contract/review';
import { reviewApi } from '../../../contract/review';
import {
  datesOfMonth,
  isoDate,
  monthOf,
  weekdayOf,
  type IsoDate,
  type IsoWeek
} from '../../../domain/calendar/calendar';
import {
  datesHeldBy,
  firstDateOf,
  lastDateOf,
  ruleOf,
  weekAway,
  weekHolding,
  type WeekRules
} from '../../../domain/calendar/week-rules';
import { touchKind } from '../../../domain/journal/touch';
import { isThankable } from '../../../domain/message-drafts/thank-you-note';
import { entryId } from '../../../domain/people/ids';
import { monthBefore } from '../../../domain/review/review-markdown';
import type { EngineContext } from '../../context';
import { unthankedSql } from '../../reading/unthanked-rows';

const shape = reviewApi.readReview.output.shape;

const row = z.object({
  review: z
    .object({
      begunOn: isoDate,
      step: z.int(),
      seconds: z.int(),
      happened: z.string(),
      learned: z.string(),
      monthText: z.string(),
      unthanked: z.array(entryId),
      entry: entryId.nullable()
    })
    .nullable(),
  moments: shape.moments,
  /** Whether another review was written in the same month. */
  isNotFirst: z.boolean(),
  firstEntry: isoDate.nullable(),
  monthMoments: shape.moments,
  toThank: shape.toThank
});

/** The review of a week, begun or not. */
export async function readReview(
  asked: IsoWeek | null,
  { db, today, habits }: EngineContext
): Promise<Review> {
  const { weekRules: rules } = await habits();
  const week = asked ?? weekToReview(today, rules);
  const [firstDate, lastDate] = [firstDateOf(week, rules), lastDateOf(week, rules)];
  const month = monthBefore(monthOf(lastDate));
  const monthDays = datesOfMonth(month);
  const found = await db.read.json(
    reviewSql,
    [
      week,
      firstDate,
      lastDate,
      monthDays[0] ?? today,
      monthDays.at(-1) ?? today,
      touchKind.options.filter(isThankable)
    ],
    row
  );
  const { begunOn = null, entry = null, ...draft } = found.review ?? {};
  const asksMonth =
    !found.isNotFirst && found.firstEntry !== null && found.firstEntry <= (monthDays.at(-1) ?? '');
  return {
    week,
    firstDate,
    lastDate,
    begunOn,
    entry,
    draft: { ...empty, ...draft },
    moments: found.moments,
    month: asksMonth ? { month, moments: found.monthMoments } : null,
    toThank: found.toThank
  };
}

const empty = { step: 0, seconds: 0, happened: '', learned: '', monthText: '', unthanked: [] };

/** This week from its last working day on, else the one before. */
function weekToReview(today: IsoDate, rules: WeekRules): IsoWeek {
  const week = weekHolding(today, rules);
  const days = datesHeldBy(week, rules);
  const { workingDays } = ruleOf(week, rules);
  const lastWorkday = days.findLast((day) => workingDays.includes(weekdayOf(day)));
  if (lastWorkday === undefined || today >= lastWorkday) return week;
  return weekAway(week, -1);
}

const momentsSql = (from: string, to: string): string => `
  (select json_build_object(
    'touches', (select count(*) from touch t where t.date between ${from} and ${to}),
    'people', count(distinct tp.person_id),
    'departments', count(distinct p.department_id),
    'newPeople', count(distinct tp.person_id) filter (where a.first_contact between ${from} and ${to}))
   from touch_person tp join person p on p.id = tp.person_id
   join acquaintance a on a.person_id = p.id
   where tp.date between ${from} and ${to})`;

/** SQL: contacts of the week for which somebody can be thanked. */
const mayBeThanked = `t.date between $2 and $3 and t.kind = any($6::text[])
  and not (t.begun_by_me and t.kind in ('introduction', 'help'))`;

const reviewSql = `
select json_build_object(
  'review', (select json_build_object('begunOn', r.begun_on, 'step', r.step, 'seconds', r.seconds,
      'happened', r.happened, 'learned', r.learned, 'monthText', r.month_text, 'unthanked', r.unthanked,
      'entry', (select e.id from entry e where e.id = r.entry_id))
    from review r where r.week = $1),
  'moments', ${momentsSql('$2::date', '$3::date')},
  'monthMoments', ${momentsSql('$4::date', '$5::date')},
  'isNotFirst', exists (select from review r join entry e on e.id = r.entry_id
    where r.week < $1 and date_trunc('month', e.date) = date_trunc('month', $3::date)),
  'firstEntry', (select min(date) from entry),
  'toThank', (${unthankedSql(mayBeThanked)})
)::text`;
